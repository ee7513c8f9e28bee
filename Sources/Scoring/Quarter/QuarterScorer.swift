import Diagnostics
package import Programme
import Surveys

/// Adds up the visits and interviews of a quarter. Visits of the three quarters before belong to the
/// scores of centres, which look back over a year.
package struct QuarterScorer {
  private let quarter: Quarter
  private let policy: ScoringPolicy
  private let registry: Registry?
  private let confidence: Confidence
  /// Visits of the year that ends with the quarter.
  private var yearVisits: [ScoredVisit] = []
  private var interviews: [ScoredInterview] = []
  private var rated: [SurveyScorer.Rated] = []
  private var sections: [(id: String, label: Phrase, weight: Double)] = []

  /// Channels whose visits are made in a centre; the audit score rests on them.
  static let fieldChannels = ["visit", "centre"]

  /// A scorer of one quarter.
  package init(_ quarter: Quarter, policy: ScoringPolicy, registry: Registry?) {
    self.quarter = quarter
    self.policy = policy
    self.registry = registry
    confidence = Confidence(policy.confidence) ?? .standard
  }

  /// Makes the sections and rating questions of a survey known.
  package mutating func add(_ scorer: SurveyScorer) {
    let settings = scorer.survey.settings
    if Self.fieldChannels.contains(settings.channel.rawValue) {
      for section in scorer.survey.sections
      where !sections.contains(where: { $0.id == section.name }) {
        sections.append(
          (section.name, Phrase(section.label, default: settings.defaultLanguage), section.weight))
      }
    }
    if settings.kind == .interview, settings.channel != .platform {
      for question in scorer.rated where !rated.contains(where: { $0.name == question.name }) {
        rated.append(question)
      }
    }
  }

  /// Adds a visit; one outside the year is left out.
  package mutating func add(_ visit: ScoredVisit) {
    let distance = Quarter(containing: visit.day).quarters(to: quarter)
    if (0...3).contains(distance) { yearVisits.append(visit) }
  }

  /// Adds an interview; one of another quarter, or of the requesters of the platform, is left out.
  package mutating func add(_ interview: ScoredInterview) {
    guard Quarter(containing: interview.day) == quarter, interview.channel != "platform" else {
      return
    }
    interviews.append(interview)
  }

  /// The scores of the quarter.
  package func score() -> QuarterScore {
    let visits = yearVisits.filter { Quarter(containing: $0.day) == quarter }
    let known = Set(registry?.centres.map(\.id) ?? [])
    var unknown: [String: Int] = [:]
    for visit in visits {
      if let centre = visit.centre, !known.contains(centre) { unknown[centre, default: 0] += 1 }
    }
    return QuarterScore(
      quarter: quarter, policy: policy, registry: registry, visits: counts(visits),
      departments: departments(visits),
      breaches: BreachScore(visits, policy: policy),
      satisfaction: satisfaction(interviews), channels: channels(visits), unknownCentres: unknown)
  }

  private func counts(_ visits: [ScoredVisit]) -> StandingCounts {
    var counts = StandingCounts()
    for visit in visits { counts.add(visit) }
    return counts
  }

  private func satisfaction(_ interviews: [ScoredInterview]) -> SatisfactionScore? {
    interviews.isEmpty ? nil : SatisfactionScore(interviews, rated: rated, policy: policy)
  }

  private func isInTheField(_ visit: ScoredVisit) -> Bool {
    Self.fieldChannels.contains(visit.channel)
  }

  // MARK: Departments and centres

  private func departments(_ visits: [ScoredVisit]) -> [QuarterScore.DepartmentResult] {
    let departments = registry?.departments ?? []
    let valid = Dictionary(grouping: visits.filter(\.isValid)) { $0.department }
    let hidden = hiddenCells(
      departments.map { ($0.id, valid[$0.id]?.count ?? 0) },
      k: policy.breach.threshold.minIndicative)
    return departments.map { department($0, visits, showsCounts: !hidden.contains($0.id)) }
  }

  /// The cells whose counts of breaches are left out: those that stand on few visits, and as many
  /// others as keep them from being found by subtraction from the total (domain model 3.15).
  private func hiddenCells(_ cells: [(id: String, count: Int)], k: Int) -> Set<String> {
    let suppression = CellSuppression(
      cells.map { CellSuppression.Cell(id: $0.id, count: $0.count) }, k: k,
      isTotalPublished: true)
    return Set(suppression.primary + suppression.secondary)
  }

  private func department(
    _ department: Department, _ all: [ScoredVisit], showsCounts: Bool
  ) -> QuarterScore.DepartmentResult {
    let visits = all.filter { $0.department == department.id }
    let valid = visits.filter { $0.isValid && isInTheField($0) }
    let centres = registry?.centres(of: department.id) ?? []
    let audit = DepartmentScore(
      centres.map { centre in
        DepartmentScore.Centre(
          id: centre.id, annualTransactions: centre.annualTransactions.map(Double.init),
          stratum: centre.governorate?.en,
          visits: visits.filter { $0.centre == centre.id && isInTheField($0) }.map(\.observation))
      },
      threshold: policy.department, minimumCentres: policy.departmentCentres, confidence)
    let breaches = BreachScore(visits, policy: policy)
    let hidden = hiddenCells(
      centres.map { centre in (centre.id, visits.count { $0.isValid && $0.centre == centre.id }) },
      k: policy.centre.minIndicative)
    let satisfaction = satisfaction(interviews.filter { $0.department == department.id })
    let components = self.components(audit, breaches, satisfaction)
    return QuarterScore.DepartmentResult(
      department: department, visits: counts(visits), audit: audit,
      coverage: MeanSummary(valid.map(\.score.coverage), confidence),
      criticalFailures: valid.count { !$0.score.criticalFailures.isEmpty },
      sections: sections.map { section in
        QuarterScore.SectionResult(
          id: section.id, label: section.label, weight: section.weight,
          scores: MeanSummary(valid.map { $0.sections[section.id] ?? nil }, confidence))
      },
      breaches: breaches, showsBreachCounts: showsCounts, satisfaction: satisfaction,
      index: CompositeIndex(
        components, minimumWeightShare: policy.index.minWeightShare,
        aggregation: policy.index.aggregation),
      components: components,
      centres: centres.map { centre($0, visits, showsCounts: !hidden.contains($0.id)) })
  }

  /// The components of the index. One that stands on too little to be shown has no score; KPI and
  /// platform have none until their data are there.
  private func components(
    _ audit: DepartmentScore, _ breaches: BreachScore, _ satisfaction: SatisfactionScore?
  ) -> [CompositeIndex.Component] {
    policy.index.weights.map { weight in
      let score: Double? =
        switch weight.name {
        case "audit": audit.status == .suppressed ? nil : audit.estimate
        case "satisfaction":
          satisfaction.flatMap { $0.status == .suppressed ? nil : $0.overall?.index }
        case "breaches":
          breaches.status == .suppressed
            ? nil : breaches.summary.component(slope: policy.breach.slope)
        default: nil
        }
      return CompositeIndex.Component(
        id: weight.name, weight: weight.weight, score: score,
        isRequired: policy.index.required.contains(weight.name))
    }
  }

  private func centre(
    _ centre: Centre, _ visits: [ScoredVisit], showsCounts: Bool
  ) -> QuarterScore.CentreResult {
    let own = visits.filter { $0.centre == centre.id }
    let valid = own.filter { $0.isValid && isInTheField($0) }
    let year = yearVisits.filter { $0.centre == centre.id && isInTheField($0) }
    return QuarterScore.CentreResult(
      centre: centre, visits: counts(own),
      audit: CentreScore(
        year.map(\.observation), threshold: policy.centre, confidence),
      coverage: MeanSummary(valid.map(\.score.coverage), confidence),
      criticalFailures: valid.count { !$0.score.criticalFailures.isEmpty },
      breaches: BreachScore(own, policy: policy), showsBreachCounts: showsCounts)
  }

  private func channels(_ visits: [ScoredVisit]) -> [QuarterScore.ChannelResult] {
    let valid = Dictionary(grouping: visits.filter(\.isValid), by: \.channel)
    return valid.keys.sorted().map { channel in
      let scores = MeanSummary((valid[channel] ?? []).map(\.score.base), confidence)
      return QuarterScore.ChannelResult(
        id: channel, scores: scores, status: policy.department.status(Double(scores.count)))
    }
  }
}
