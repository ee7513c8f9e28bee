import Diagnostics
package import Programme
import Surveys

/// Computes the figures of a quarter from what was counted. Visits of the three quarters before belong
/// to the scores of centres, which look back over a year; the quarter before is what changes are
/// measured against.
package struct QuarterScorer {
  let quarter: Quarter
  let policy: ScoringPolicy
  let registry: Registry?
  let confidence: Confidence
  let surveys: [String: SurveyScorer]
  let view: QuarterView
  let previous: QuarterView?
  let year: [QuarterView]
  /// The allegations of the quarter.
  let breaches: [CentreBreaches]
  let breachesByDepartment: [String: [CentreBreaches]]
  let breachesByCentre: [String: [CentreBreaches]]
  let indicators: IndicatorReport?
  let platform: PlatformReport?
  /// Departments whose recipients are so few that they could be told, and as many more as keep them
  /// from being found by subtraction from the total.
  let protectedSatisfaction: CellSuppression
  /// Departments whose counts of breaches are left out: those that stand on few visits, and as many
  /// others as keep them from being found by subtraction from the total (domain model 3.15).
  let hiddenDepartments: Set<String>

  /// Channels whose visits are made in a centre; the audit score rests on them.
  static let fieldChannels = ["visit", "centre"]

  /// A scorer of one quarter.
  ///
  /// - Parameters:
  ///   - tallies: what was counted in the quarter and in the three before it.
  ///   - surveys: the definitions that were answered, by hash.
  ///   - indicators: the announced targets with what was measured in the quarter.
  ///   - platform: what the platform reports of the quarter.
  package init(
    _ quarter: Quarter, policy: ScoringPolicy, registry: Registry?,
    tallies: [Quarter: QuarterTally], surveys: [String: SurveyScorer],
    indicators: IndicatorReport? = nil, platform: PlatformReport? = nil
  ) {
    self.quarter = quarter
    self.policy = policy
    self.registry = registry
    self.surveys = surveys
    self.indicators = indicators
    self.platform = platform
    confidence = Confidence(policy.confidence) ?? .standard
    view = QuarterView(tallies[quarter] ?? QuarterTally(), surveys: surveys)
    previous = quarter.previous.flatMap { tallies[$0] }.map {
      QuarterView($0, surveys: surveys)
    }
    breaches = CentreBreaches.together(view.visits)
    breachesByDepartment = Dictionary(grouping: breaches, by: \.department)
    breachesByCentre = Dictionary(grouping: breaches, by: \.centre)
    let before = (1...3).compactMap { quarter.advanced(by: -$0) }.compactMap { tallies[$0] }
    year = [view] + before.map { QuarterView($0, surveys: surveys) }
    let departments = registry?.departments ?? []
    protectedSatisfaction = view.smallSatisfaction(departments, k: policy.minimumCell)
    hiddenDepartments = view.hidden(
      departments.map(\.id), by: \.department, k: policy.breach.threshold.minIndicative)
  }

  /// The scores of the quarter.
  package func score() -> QuarterScore {
    var departments = (registry?.departments ?? []).map { department($0) }
    addChanges(to: &departments)
    let isVague = addRanks(to: &departments)
    let known = Set(registry?.centres.map(\.id) ?? [])
    var unknown: [String: Int] = [:]
    for cell in view.visits where !cell.key.centre.isEmpty && !known.contains(cell.key.centre) {
      unknown[cell.key.centre, default: 0] += cell.cell.standings.total
    }
    return QuarterScore(
      quarter: quarter, policy: policy, registry: registry,
      visits: QuarterView.standings(view.visits), audit: nationalAudit(),
      departments: departments, breaches: BreachScore(breaches, policy: policy),
      satisfaction: satisfaction(of: nil),
      isSatisfactionProtected: protectedSatisfaction.isTotalSuppressed,
      channels: channels(view.visits), urgent: urgent(),
      quality: ObservationQuality(
        pairs: view.pairs, surveys: surveys, counted: auditors(), confidence),
      isRankingVague: isVague, unknownCentres: unknown)
  }

  func channels(_ cells: [QuarterView.Cell]) -> [QuarterScore.ChannelResult] {
    let used = Dictionary(grouping: cells.filter { $0.cell.base.count > 0 }, by: \.channel)
    return used.sorted { $0.key < $1.key }.map { channel, cells in
      let score = ClusteredMean(QuarterView.scores(cells), confidence)
      return QuarterScore.ChannelResult(
        id: channel, score: score, status: policy.department.status(Double(score.count)))
    }
  }

  private func auditors() -> [(auditor: String, centre: String, scores: SampleMoments)] {
    struct Place: Hashable {
      let auditor: String
      let centre: String
    }
    var counted: [Place: ExactMoments] = [:]
    for cell in year.flatMap(\.visits) where cell.isInTheField && !cell.key.centre.isEmpty {
      for (auditor, scores) in cell.cell.auditors {
        counted[Place(auditor: auditor, centre: cell.key.centre), default: ExactMoments()]
          .add(scores)
      }
    }
    return counted.map { ($0.auditor, $0.centre, SampleMoments($1)) }
  }

  /// Centres weigh by their transactions; departments are strata, taken together when one of them has
  /// a single visited centre.
  private func nationalAudit() -> NationalScore {
    let cells = view.visits.filter(\.isInTheField)
    let weighted = QuarterView.scores(cells).compactMap { centre, scores in
      registry?.centre(centre).flatMap { known in
        known.annualTransactions.flatMap { weight in
          weight > 0 && scores.count > 0
            ? (department: known.department, weight: Double(weight), scores: scores) : nil
        }
      }
    }
    let sizes = Dictionary(grouping: weighted, by: \.department).values.map(\.count)
    let isCollapsed = sizes.contains(1)
    var strata = LabelCodes()
    var sample = DesignSample()
    for (department, weight, scores) in weighted {
      sample.addUnit(
        count: scores.count, weight: weight, total: weight * (scores.mean ?? 0),
        stratum: isCollapsed ? 0 : strata.code(department))
    }
    let mean = SurveyMean(sample, confidence)
    return NationalScore(
      count: mean.count, centres: weighted.count, estimate: mean.estimate,
      limits: mean.limits?.clipped(to: 0...100),
      status: policy.department.status(Double(mean.count)))
  }
}

extension StandingCounts {
  /// All visits that arrived.
  package var total: Int {
    valid + insufficient + awaiting + returned + rejected.values.reduce(0, +)
  }
}
