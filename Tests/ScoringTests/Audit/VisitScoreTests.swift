import Programme
import Scoring
import Sessions
import Surveys
import Testing

/// The score of a visit beyond the cases of the contract.
@Suite struct VisitScoreTests {
  @Test func aRefusedAnswerLowersTheCoverageAndNotTheScore() {
    #expect(QuestionState(.refused) == .missing)
    #expect(QuestionState(.notApplicable) == .notApplicable)
    #expect(
      AnswerState.allCases.map { QuestionState($0).isExpected } == [true, false, true, true, true])
  }

  @Test func anAnswerThatCanHaveNoCreditIsOutsideTheScore() {
    let score = VisitScore([
      .init(
        id: "s", weight: 1,
        questions: [
          .init(id: "a", weight: 1, credit: 0.5, state: .answered),
          .init(id: "b", weight: 1, credit: nil, state: .answered),
        ])
    ])
    #expect(score.base == 50 && score.coverage == 1)
  }

  @Test func theLargestPenaltyOfAClauseCountsEvenWhenThePolicyOrdersThemOtherwise() {
    var rules = ScoringPolicy.Visit()
    rules.penalties = .init(low: 9, medium: 5, high: 1, critical: 0)
    let breaches = [BreachSeverity.low, .critical].map {
      ScoredBreach(clause: .ba, severity: $0, state: .confirmed)
    }
    let section = VisitScore.Section(
      id: "s", weight: 1,
      questions: [.init(id: "a", weight: 1, credit: 1, state: .answered)])
    #expect(VisitScore([section], breaches: breaches, rules: rules).final == 91)
  }

  @Test func aFailedCriticalQuestionLeavesTheBaseAlone() {
    let score = VisitScore([
      .init(
        id: "s", weight: 1,
        questions: [
          .init(id: "a", weight: 1, credit: 0, state: .answered, critical: .zeroVisit),
          .init(id: "b", weight: 3, credit: 1, state: .answered),
        ])
    ])
    #expect(score.base == 75 && score.final == 0 && score.criticalFailures == ["a"])
    #expect(score.sections == [75])
  }

  @Test func aFormLaidOutOnceScoresLikeItsSections() {
    var form = VisitForm()
    form.addSection("s", weight: 2)
    form.addQuestion("a", weight: 1, critical: .cap(40))
    form.addQuestion("b", weight: 3)
    form.addSection("t", weight: 1)
    form.addSection("u", weight: 1)
    form.addQuestion("c", weight: 1)
    let outcomes: [VisitForm.Outcome] = [
      .init(.answered, credit: 0), .init(.answered, credit: 1), .init(.missing),
    ]
    let score = VisitScore(form, outcomes)
    #expect(form.sectionIds == ["s", "t", "u"] && form.questionIds == ["a", "b", "c"])
    #expect(score.sections == [75, nil, nil] && score.base == 75 && score.final == 40)
    #expect(score.criticalFailures == ["a"])
    let section = VisitScore.Section(
      id: "s", weight: 2,
      questions: [
        .init(id: "a", weight: 1, credit: 0, state: .answered, critical: .cap(40)),
        .init(id: "b", weight: 3, credit: 1, state: .answered),
      ])
    let last = VisitScore.Section(
      id: "u", weight: 1,
      questions: [.init(id: "c", weight: 1, credit: nil, state: .missing)])
    #expect(VisitScore([section, .init(id: "t", weight: 1, questions: []), last]) == score)
  }

  @Test func talliesOfPartsMakeTheSummaryOfTheWhole() {
    let breaches = [
      ScoredBreach(clause: "هـ", severity: .low, state: .confirmed),
      ScoredBreach(clause: "ه", severity: .high, state: .upheld),
      ScoredBreach(clause: "ز", severity: .critical, state: .alleged),
    ]
    let visits = (0..<6).map { index in breaches.suffix(index % 4).map { $0 } }
    let whole = BreachSummary(
      visits.enumerated().map { .init(id: "\($0)", isValid: true, breaches: $1) })
    var parts = [BreachTally(), BreachTally()]
    for (index, visit) in visits.enumerated() { parts[index % 2].add(visit) }
    for order in [[0, 1], [1, 0]] {
      var sum = BreachTally()
      for part in order { sum.add(parts[part]) }
      #expect(BreachSummary(sum) == whole)
    }
  }

  @Test func ratingsCountedInPartsMakeTheFiguresOfTheWhole() {
    let ratings: [Double?] = [5, 4, nil, 1, 2, 5, nil, 3, 4, 4]
    var sum = RatingTally(ratings[6...])
    sum.add(RatingTally(ratings[..<6]))
    #expect(sum == RatingTally(ratings))
    #expect(
      TopBoxSatisfaction(sum, scaleMaximum: 5, topBoxes: 2)
        == TopBoxSatisfaction(ratings: ratings, scaleMaximum: 5, topBoxes: 2))
    #expect(CustomerEffort(sum, easyFrom: 4) == CustomerEffort(ratings: ratings, easyFrom: 4))
    #expect(NetPromoterScore(sum) == NetPromoterScore(ratings: ratings))
  }

  @Test func theBreachComponentNeverFallsBelowZero() {
    let breach = ScoredBreach(clause: .dal, severity: .critical, state: .upheld)
    let visits = (0..<3).map { BreachSummary.Visit(id: "\($0)", isValid: true, breaches: [breach]) }
    #expect(BreachSummary(visits).component() == 0)
    #expect(BreachSummary([.init(id: "v", isValid: true, breaches: [])]).component() == 100)
  }

  @Test func anEffectiveNumberOfAnswersDecidesWhatIsPublished() {
    let threshold = ScoringPolicy().satisfaction
    #expect(threshold.status(30) == .published && threshold.status(29.99) == .indicative)
    #expect(threshold.status(9.99) == .suppressed)
  }
}
