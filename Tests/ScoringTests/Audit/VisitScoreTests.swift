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
