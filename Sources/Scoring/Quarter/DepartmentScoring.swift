import Diagnostics
import Programme
import Surveys

/// The figures of one department, its services and its centres.
extension QuarterScorer {
  func department(_ department: Department) -> QuarterScore.DepartmentResult {
    let cells = view.visitsByDepartment[department.id, default: []]
    let field = cells.filter(\.isInTheField)
    let audit = audit(of: department.id, view)
    let breaches = BreachScore(
      breachesByDepartment[department.id, default: []], policy: policy)
    let satisfaction = satisfaction(of: department.id)
    let isProtected = isSatisfactionProtected(department.id)
    let own = indicators?.indicators.filter { $0.department == department.id } ?? []
    let indicatorScore = own.isEmpty ? nil : IndicatorScore(own, confidence)
    let platformResult = platform?.department(department.id).map {
      PlatformResult(counts: $0, component: PlatformComponent($0, confidence))
    }
    let showsBreachCounts = !hiddenDepartments.contains(department.id)
    let components = components(
      audit, showsBreachCounts ? breaches : nil, isProtected ? nil : satisfaction, indicatorScore,
      platformResult)
    let index = CompositeIndex(
      components, minimumWeightShare: policy.index.minWeightShare,
      aggregation: policy.index.aggregation)
    let channels = channels(cells)
    let centres = registry?.centres(of: department.id) ?? []
    let hidden = hiddenCentres(centres)
    return QuarterScore.DepartmentResult(
      department: department, visits: QuarterView.standings(cells), audit: audit,
      coverage: coverage(field),
      criticalFailures: field.reduce(0) { $0 + $1.cell.criticalFailures },
      sections: sections(field), breaches: breaches,
      showsBreachCounts: showsBreachCounts,
      satisfaction: satisfaction, isSatisfactionProtected: isProtected,
      indicators: indicatorScore, platform: platformResult, index: index,
      indexLimits: index.index.flatMap { value in
        index.standardError.map {
          Limits(around: value, confidence.z * $0).clipped(to: 0...100)
        }
      },
      components: components, gap: gap(audit, isProtected ? nil : satisfaction),
      auditChange: nil, satisfactionChange: nil, rank: nil, sensitivity: nil,
      channels: channels, acrossChannels: across(channels),
      services: services(of: department.id, cells),
      centres: centres.map { centre($0, showsCounts: !hidden.contains($0.id)) })
  }

  /// The audit score of a department in a quarter: its own centres, and the centres of others where
  /// its services were visited.
  func audit(of department: String, _ view: QuarterView) -> DepartmentScore {
    let cells = view.visitsByDepartment[department, default: []].filter(\.isInTheField)
    let scores = Dictionary(
      QuarterView.scores(cells).map { ($0.centre, $0.scores) }
    ) { first, _ in first }
    let own = registry?.centres(of: department) ?? []
    let others = scores.keys.sorted().compactMap { registry?.centre($0) }
      .filter { centre in !own.contains { $0.id == centre.id } }
    return DepartmentScore(
      (own + others).map { centre in
        DepartmentScore.Centre(
          id: centre.id, annualTransactions: centre.annualTransactions.map(Double.init),
          stratum: centre.governorate?.en,
          scores: SampleMoments(scores[centre.id] ?? ExactMoments()))
      },
      threshold: policy.department, minimumCentres: policy.departmentCentres, confidence)
  }

  private func coverage(_ cells: [QuarterView.Cell]) -> MeanSummary {
    MeanSummary(
      SampleMoments(cells.reduce(ExactMoments()) { $0 + $1.cell.coverage }), confidence
    ).clipped(to: 0...1)
  }

  /// The sections of all forms that were used, by name; the first form that has one names it.
  private func sections(_ cells: [QuarterView.Cell]) -> [QuarterScore.SectionResult] {
    var order: [Section] = []
    var scores: [String: ExactMoments] = [:]
    for cell in view.visits where cell.isInTheField {
      for section in cell.survey.survey.sections
      where !order.contains(where: { $0.name == section.name }) {
        order.append(section)
      }
    }
    for cell in cells {
      for (section, moments) in zip(cell.survey.survey.sections, cell.cell.sections) {
        scores[section.name, default: ExactMoments()].add(moments)
      }
    }
    let language = cells.first?.survey.survey.settings.defaultLanguage ?? "ar"
    return order.map { section in
      QuarterScore.SectionResult(
        id: section.name, label: Phrase(section.label, default: language),
        weight: section.weight,
        scores: MeanSummary(
          SampleMoments(scores[section.name] ?? ExactMoments()), confidence
        ).clipped(to: 0...100))
    }
  }

  /// The components of the index. One that stands on too little to be shown, or that is withheld to
  /// protect others, has no score: it could be found from the index and the rest. What was counted
  /// over everything has no sampling error.
  private func components(
    _ audit: DepartmentScore, _ breaches: BreachScore?, _ satisfaction: SatisfactionScore?,
    _ indicators: IndicatorScore?, _ platform: PlatformResult?
  ) -> [CompositeIndex.Component] {
    policy.index.weights.map { weight in
      let (score, error): (Double?, Double?) =
        switch weight.name {
        case "audit":
          audit.status == .suppressed ? (nil, nil) : (audit.estimate, audit.standardError)
        case "satisfaction":
          satisfaction.flatMap { $0.status == .suppressed ? nil : $0.overall }
            .map { ($0.index, $0.indexError) } ?? (nil, nil)
        case "kpi": (indicators?.component, indicators?.componentError)
        case "platform": (platform?.component.component, 0)
        case "breaches":
          breaches.flatMap { $0.status == .suppressed ? nil : $0 }
            .map { ($0.component, $0.componentError) } ?? (nil, nil)
        default: (nil, nil)
        }
      return CompositeIndex.Component(
        id: weight.name, weight: weight.weight, score: score,
        isRequired: policy.index.required.contains(weight.name), standardError: error)
    }
  }

  private func gap(_ audit: DepartmentScore, _ satisfaction: SatisfactionScore?) -> Difference? {
    guard audit.status != .suppressed, let score = audit.estimate, let satisfaction,
      satisfaction.status != .suppressed, let overall = satisfaction.overall,
      let index = overall.index
    else { return nil }
    return Difference(
      score - index, errors: [audit.standardError, overall.indexError], confidence)
  }

  /// The channels with the weights of the policy; one that has no weight there takes no part.
  private func across(_ channels: [QuarterScore.ChannelResult]) -> CompositeIndex {
    CompositeIndex(
      policy.channels.map { weight in
        let channel = channels.first { $0.id == weight.name }
        return CompositeIndex.Component(
          id: weight.name, weight: weight.weight,
          score: channel.flatMap { $0.status == .suppressed ? nil : $0.score.mean })
      }, minimumWeightShare: policy.index.minWeightShare)
  }

  private func services(
    of department: String, _ cells: [QuarterView.Cell]
  ) -> [QuarterScore.ServiceResult] {
    (registry?.services ?? []).compactMap { service in
      let own = cells.filter { $0.key.service == service.id && $0.cell.base.count > 0 }
      guard !own.isEmpty else { return nil }
      let score = ClusteredMean(QuarterView.scores(own), confidence)
      return QuarterScore.ServiceResult(
        service: service, score: score, status: policy.centre.status(Double(score.count)))
    }
  }

  private func centre(_ centre: Centre, showsCounts: Bool) -> QuarterScore.CentreResult {
    let cells = view.visitsByCentre[centre.id, default: []]
    let field = cells.filter(\.isInTheField)
    let year = year.flatMap { $0.visitsByCentre[centre.id, default: []] }
      .filter(\.isInTheField)
    return QuarterScore.CentreResult(
      centre: centre, visits: QuarterView.standings(cells),
      audit: CentreScore(
        SampleMoments(year.reduce(ExactMoments()) { $0 + $1.cell.base }),
        threshold: policy.centre, confidence),
      coverage: coverage(field),
      criticalFailures: field.reduce(0) { $0 + $1.cell.criticalFailures },
      breaches: BreachScore(breachesByCentre[centre.id, default: []], policy: policy),
      showsBreachCounts: showsCounts)
  }
}

extension IndicatorScore {
  /// The standard error of the component; `nil` when that of an indicator is not known.
  var componentError: Double? {
    var variance = 0.0
    var weight = 0.0
    for result in results where result.attainment.attainment != nil {
      guard let error = result.attainmentError else { return nil }
      let own = result.indicator.weight
      variance += own * own * error * error
      weight += own
    }
    return weight > 0 ? variance.squareRoot() / weight : nil
  }
}

extension IndicatorScore.Result {
  /// The standard error of the attainment, by the slope of its formula where the target is missed; 0
  /// for a number counted over everything, `nil` for a median or a high value.
  fileprivate var attainmentError: Double? {
    guard case .values(let values, let statistic) = indicator.measurement else { return 0 }
    guard let actual, let target = indicator.target else { return nil }
    switch statistic {
    case .shareWithin:
      guard indicator.shareTarget > 0, !values.isEmpty else { return nil }
      return 100 / indicator.shareTarget
        * (actual * (1 - actual) / Double(values.count)).squareRoot()
    case .mean:
      guard let error = MeanSummary(values).standardError else { return nil }
      switch indicator.direction {
      case .lower: return actual > 0 ? 100 * target / (actual * actual) * error : nil
      case .higher: return target > 0 ? 100 / target * error : nil
      case .exact: return nil
      }
    case .median, .p90: return nil
    }
  }
}
