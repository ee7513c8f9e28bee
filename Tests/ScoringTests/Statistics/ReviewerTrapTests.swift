import Diagnostics
import Programme
import Scoring
import Testing

/// The traps that a reviewer of such figures looks for (domain model 3.19), one test or more for each:
///
/// | Trap | Test |
/// |---|---|
/// | rounding before thresholding | `aCoverageThatOnlyRounds…`, `aMissedTargetThatRounds…` |
/// | 1.96 typed in | `limitsUseTheExactQuantile` |
/// | kappa 1.0 for constant ratings | `constantRatingsHaveNoKappaAndNoAlpha` |
/// | zero instead of null for empty groups | `emptyGroupsHaveNoFiguresRatherThanZeros` |
/// | not applicable counted as 0 or as 1 | `aQuestionThatDoesNotApplyCounts…` |
/// | allegation counted as breach | `anAllegationNeverLowersAScore` |
/// | double visits counted twice | `aDoubleVisitIsOneObservation` |
/// | the same device file merged twice | `theSameFileMergedTwiceDoublesNothing`; whole files: `MergedTrapTests` |
/// | small cell recoverable by subtraction | `aSmallCellCannotBeRecoveredBySubtraction` |
/// | satisfaction of unrated requests | `requestsWithoutARatingSayNothing…` |
/// | complaint limit invented | `requestsWithoutAnAnnouncedLimitAreNeitherDueNorLate` |
/// | clause text retyped | `MergedTrapTests/theClausesReadAsTheyWerePublished` |
/// | clause order by Unicode | `clausesFollowTheArticle…`, `twoSpellingsOfAClause…` |
/// | answers in Arabic-Indic digits rejected | `anAnswerInAnyDigitsIsRead` |
/// | a rolling year compared with a quarter | `aYearIsNotComparedWithAQuarter` |
/// | confidence interval outside [0, 1] | `limitsOfSharesStay…`, `scoresHaveLimits…` |
/// | ranking of suppressed units | `aSuppressedUnitHasNoRank` |
/// | renormalised index shown without `partial` | `anIndexOverWhatIsLeftSaysSo` |
@Suite("Traps that a reviewer looks for") struct ReviewerTrapTests {
  private func visit(
    answered: Double, missing: Double = 0, notApplicable: Double = 0, credit: Double = 1,
    breaches: [ScoredBreach] = []
  ) -> VisitScore {
    VisitScore(
      [
        VisitScore.Section(
          id: "s", weight: 10,
          questions: [
            .init(id: "a", weight: answered, credit: credit, state: .answered),
            .init(id: "m", weight: missing, credit: nil, state: .missing),
            .init(id: "n", weight: notApplicable, credit: nil, state: .notApplicable),
          ])
      ], breaches: breaches)
  }

  @Test func aCoverageThatOnlyRoundsToTheThresholdIsNotEnough() {
    #expect(!visit(answered: 0.6999, missing: 0.3001).isValid)
    #expect(visit(answered: 0.7, missing: 0.3).isValid)
    #expect(visit(answered: 0.7 - 1e-12, missing: 0.3).isValid)
  }

  @Test func aMissedTargetThatRoundsToItIsStillMissed() {
    #expect(Attainment(.lower, target: 15, actual: 15.04).status == .deviation)
    #expect(Attainment(.lower, target: 15, actual: 15 + 1e-12).status == .met)
  }

  @Test func aQuestionThatDoesNotApplyCountsNeitherAsFailedNorAsPassed() {
    #expect(visit(answered: 1, notApplicable: 9, credit: 0.5).base == 50)
    #expect(visit(answered: 1, notApplicable: 9, credit: 0.5).coverage == 1)
  }

  @Test func anAllegationNeverLowersAScore() {
    for state in BreachState.allCases where state.standing != .counted {
      let breach = ScoredBreach(clause: .zay, severity: .critical, state: state)
      #expect(visit(answered: 1, breaches: [breach]).final == 100)
      let summary = BreachSummary([.init(id: "v", isValid: true, breaches: [breach])])
      #expect(summary.breaches == 0 && summary.weightedRate == 0 && summary.visitsWithBreach == 0)
      #expect(summary.pending + summary.cleared == 1)
    }
  }

  @Test func limitsUseTheExactQuantile() throws {
    #expect(abs(Confidence.standard.z - 1.959963984540054) < 1e-14)
    let limits = try #require(Proportion.wilson(successes: 45, of: 60).limits)
    // With 1.96 they would differ from the sixth digit on.
    #expect(abs(limits.lower - 0.6276792992) < 1e-8 && abs(limits.upper - 0.8422347747) < 1e-8)
  }

  @Test func constantRatingsHaveNoKappaAndNoAlpha() {
    #expect(CohenKappa([0, 0, 0], [0, 0, 0], categories: 2).kappa == nil)
    #expect(FleissKappa([[3, 0], [3, 0]]).kappa == nil)
    let ratings: [[Double?]] = [[4, 4, 4], [4, 4, 4]]
    #expect(KrippendorffAlpha(ratings: ratings, level: .ordinal).alpha == nil)
    #expect(OneWayCorrelation([[5, 5], [5, 5]]).coefficient == nil)
  }

  @Test func emptyGroupsHaveNoFiguresRatherThanZeros() {
    #expect(MeanSummary([nil, nil]).mean == nil)
    #expect(Proportion.wilson(successes: 0, of: 0).estimate == nil)
    #expect(TopBoxSatisfaction(ratings: [nil], scaleMaximum: 5, topBoxes: 2).index == nil)
    #expect(NetPromoterScore(ratings: []).score == nil)
    #expect(PoissonRate(count: 0, exposure: 0, per: 100).estimate == nil)
    #expect(BreachSummary([]).rate.estimate == nil && BreachSummary([]).component() == nil)
    #expect(SurveyMean(DesignSample()).estimate == nil)
    #expect(SurveyProportion(DesignSample()).degreesOfFreedom == nil)
    #expect(StratifiedMean([]).estimate == nil)
    #expect(TimeSummary([], target: 5).withinShare.estimate == nil)
    #expect(CompositeIndex([]).index == nil && CompositeIndex([]).weightShare == nil)
    #expect(VisitScore([]).base == nil && VisitScore([]).final == nil)
    #expect(DepartmentScore([]).estimate == nil && DepartmentScore([]).status == .suppressed)
    #expect(CentreScore([]).mean == nil)
  }

  @Test func noBreachStillAllowsARate() throws {
    let upper = try #require(PoissonRate(count: 0, exposure: 40, per: 100).limits?.upper)
    #expect(abs(upper - 9.222198635) < 1e-8)
  }

  @Test func aDoubleVisitIsOneObservation() {
    let visits = [
      VisitObservation(id: "1", score: 80, isValid: true, pairId: "p"),
      VisitObservation(id: "2", score: 60, isValid: true, pairId: "p"),
      VisitObservation(id: "3", score: 90, isValid: true),
    ]
    #expect(VisitObservation.scores(visits) == [70, 90])
  }

  @Test func aVisitThatIsNotValidTakesNoPartInItsPair() {
    let visits = [
      VisitObservation(id: "1", score: 80, isValid: true, pairId: "p"),
      VisitObservation(id: "2", score: 60, isValid: false, pairId: "p"),
      VisitObservation(id: "3", score: nil, isValid: true),
    ]
    #expect(VisitObservation.scores(visits) == [80])
  }

  @Test func theSameFileMergedTwiceDoublesNothing() {
    let visits = (1...9).map {
      VisitObservation(id: "v\($0)", score: Double(60 + $0), isValid: true)
    }
    #expect(CentreScore(visits + visits) == CentreScore(visits))
    let breach = ScoredBreach(clause: .waw, severity: .low, state: .confirmed)
    let breached = visits.map { BreachSummary.Visit(id: $0.id, isValid: true, breaches: [breach]) }
    #expect(BreachSummary(breached + breached) == BreachSummary(breached))
  }

  @Test func aSmallCellCannotBeRecoveredBySubtraction() {
    let counts = [("a", 14), ("b", 6), ("c", 33), ("d", 0)]
    let cells = counts.map { CellSuppression.Cell(id: $0.0, count: $0.1) }
    let result = CellSuppression(cells, isTotalPublished: true)
    #expect(result.primary == ["b"] && result.secondary == ["a"])
    #expect(CellSuppression(cells, isTotalPublished: false).secondary == [])
  }

  @Test func requestsWithoutARatingSayNothingAboutSatisfaction() {
    let component = PlatformComponent(due: 4, onTime: 4, ratings: [nil, nil])
    #expect(component.satisfactionIndex == nil && component.satisfiedPercent == nil)
    #expect(component.component == 100 && component.unrated == 2)
  }

  @Test func requestsWithoutAnAnnouncedLimitAreNeitherDueNorLate() throws {
    let table = "request,department,in_time,rating\nR-1,D-1,yes,4\nR-2,D-1,,\nR-3,D-1,no,2\n"
    let (report, _) = PlatformReader.read(
      table: SourceFile(name: "requests.csv", text: table),
      quarter: try Quarter(reading: "2026-Q3"), version: "1")
    let department = try #require(report?.department("D-1"))
    #expect(department.due == 2 && department.onTime == 1 && department.undecided == 1)
  }

  @Test func requestsThatAreNotYetDueAreNotOnTime() {
    let component = PlatformComponent(due: 0, onTime: 0, ratings: [])
    #expect(component.timelinessPercent == nil && component.component == nil)
  }

  @Test func clausesFollowTheArticleAndNotTheirCharacters() throws {
    let breaches = ["ز", "هـ", "و", "أ"].map {
      ScoredBreach(clause: $0, severity: .low, state: .confirmed)
    }
    let summary = BreachSummary([.init(id: "v", isValid: true, breaches: breaches)])
    #expect(summary.clauses.map(\.clause) == ["أ", "هـ", "و", "ز"])
  }

  @Test func twoSpellingsOfAClauseAreOneClause() {
    let breaches = [
      ScoredBreach(clause: "هـ", severity: .low, state: .confirmed),
      ScoredBreach(clause: "ه", severity: .high, state: .upheld),
      ScoredBreach(clause: "e", severity: .medium, state: .confirmed),
    ]
    #expect(visit(answered: 1, breaches: breaches).final == 90)
    let summary = BreachSummary([.init(id: "v", isValid: true, breaches: breaches)])
    #expect(summary.breaches == 1 && summary.weightedRate == 500)
    #expect(summary.clauses.count == 1)
  }

  @Test(arguments: [#""٤""#, #""۴""#, #""4""#, "4", #""٤٫٠""#])
  func anAnswerInAnyDigitsIsRead(answer: String) {
    let line =
      #"{"method":"audit.credit","input":{"question":{"type":"scale","min":1,"max":5,"answer":\#(answer)}}}"#
    #expect(StatisticsRequest.answer(line)["result"]?["credit"]?.double == 0.75)
  }

  @Test func aYearIsNotComparedWithAQuarter() {
    let change = QuarterChange(difference: 12, isSignificant: true, isComparable: false)
    #expect(change == .notComparable)
    #expect(
      QuarterChange(difference: nil, isSignificant: nil, isComparable: true) == .notComparable)
  }

  @Test func aChangeHasAWordOnlyWhenItIsSignificant() {
    func word(_ difference: Double, _ isSignificant: Bool?, _ higher: Bool = true) -> QuarterChange
    {
      QuarterChange(
        difference: difference, isSignificant: isSignificant, higherIsBetter: higher,
        isComparable: true)
    }
    #expect(word(3, true) == .improved && word(-3, true) == .declined)
    #expect(word(3, false) == .noClearChange && word(3, nil) == .noClearChange)
    #expect(word(3, true, false) == .declined && word(-3, true, false) == .improved)
  }

  @Test func limitsOfSharesStayWithinNobodyAndEverybody() throws {
    for n in [1, 2, 3, 10, 1000] {
      for x in Set([0, 1, n / 2, n - 1, n]) {
        for level in [0.5, 0.95, 0.999999] {
          let confidence = try #require(Confidence(level))
          for share in [
            Proportion.wilson(successes: Double(x), of: Double(n), confidence),
            Proportion.clopperPearson(successes: Double(x), of: Double(n), confidence),
          ] {
            let limits = try #require(share.limits)
            let estimate = try #require(share.estimate)
            #expect(0 <= limits.lower && limits.lower <= estimate)
            #expect(estimate <= limits.upper && limits.upper <= 1)
          }
        }
      }
    }
    var sample = DesignSample()
    for cluster in 0..<3 { for y in [1.0, 1, 0.02] { sample.add(y, cluster: cluster) } }
    sample.add(0, cluster: 0)
    let limits = try #require(SurveyProportion(sample).limits)
    #expect(limits.lower > 0 && limits.upper < 1)
  }

  @Test func scoresHaveLimitsWithinTheirRange() throws {
    let visits = [100.0, 99, 20].enumerated().map {
      VisitObservation(id: "\($0)", score: $1, isValid: true)
    }
    let limits = try #require(CentreScore(visits).limits)
    #expect(limits.lower >= 0 && limits.upper == 100)
  }

  @Test func aSuppressedUnitHasNoRank() {
    #expect(CompetitionRanks.ranks([80, nil, 70]) == [1, nil, 2])
    let intervals = RankIntervals([
      .init(id: "a", value: 80, standardError: 1), .init(id: "b", value: nil, standardError: 1),
      .init(id: "c", value: 70, standardError: 1), .init(id: "d", value: 60, standardError: nil),
    ])
    #expect(intervals.ranks.map { $0?.rank } == [1, nil, 2, nil])
    #expect(intervals.ranks.compactMap { $0?.worst }.max() == 2)
  }

  @Test func anIndexOverWhatIsLeftSaysSo() {
    let components = [
      CompositeIndex.Component(id: "audit", weight: 35, score: 80, isRequired: true),
      CompositeIndex.Component(id: "satisfaction", weight: 30, score: nil),
      CompositeIndex.Component(id: "kpi", weight: 35, score: 60),
    ]
    let index = CompositeIndex(components)
    #expect(index.status == .partial && index.index == 70 && index.weightShare == 0.7)
  }

  @Test func aMissingComponentIsNeverReplaced() {
    let missing = CompositeIndex.Component(id: "audit", weight: 1, score: nil, isRequired: true)
    let other = CompositeIndex.Component(id: "kpi", weight: 99, score: 90)
    #expect(CompositeIndex([missing, other]).status == .missingRequired)
    #expect(CompositeIndex([missing, other]).index == nil)
  }

  @Test func ranksRoundHalfAwayFromZeroAsTheReaderDoes() {
    #expect(DisplayRounding.round(79.25, decimals: 1) == 79.3)
    #expect(DisplayRounding.round(-79.25, decimals: 1) == -79.3)
    #expect(DisplayRounding.round(0.285, decimals: 2) == 0.29)
    #expect(DisplayRounding.round(1.005, decimals: 2) == 1.01)
    #expect(DisplayRounding.round(2.5, decimals: 0) == 3)
    #expect(DisplayRounding.round(79.2499, decimals: 1) == 79.2)
  }
}
