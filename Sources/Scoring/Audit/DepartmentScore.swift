package import Programme

/// The audit score of a department over the visits to its centres in a quarter.
package struct DepartmentScore: Sendable, Hashable {
  /// A centre with its visits.
  package struct Centre: Sendable, Hashable {
    /// Its name.
    package let id: String
    /// The transactions it handles in a year, which is its weight; `nil` when unknown.
    package let annualTransactions: Double?
    /// Its design stratum, such as its governorate; `nil` when the sample was not stratified.
    package let stratum: String?
    /// The scores of the observations made there.
    package let scores: SampleMoments

    /// A centre from its visits.
    package init(
      id: String, annualTransactions: Double?, stratum: String? = nil, visits: [VisitObservation]
    ) {
      self.init(
        id: id, annualTransactions: annualTransactions, stratum: stratum,
        scores: SampleMoments(VisitObservation.scores(visits)))
    }

    /// A centre from its counted observations.
    package init(
      id: String, annualTransactions: Double?, stratum: String? = nil, scores: SampleMoments
    ) {
      self.id = id
      self.annualTransactions = annualTransactions
      self.stratum = stratum
      self.scores = scores
    }
  }

  /// How the estimate was made.
  package enum Basis: String, Sendable, CaseIterable {
    /// Centres are clusters of a sample: ``SurveyMean``.
    case clusters
    /// As above, with the strata taken together because one of them has a single centre.
    case collapsedStrata = "collapsed_strata"
    /// Every centre was visited at least twice and is its own stratum: ``StratifiedMean``.
    case allCentres = "all_centres"
  }

  /// The observations behind the estimate: a double visit is one.
  package let count: Int
  /// The centres they come from.
  package let centres: Int
  /// The weighted mean; `nil` when nothing of known weight was visited.
  package let estimate: Double?
  /// Its standard error; `nil` when a single centre was visited.
  package let standardError: Double?
  /// Its limits cut to 0…100; `nil` as the standard error.
  package let limits: Limits?
  /// How the estimate was made.
  package let basis: Basis
  /// Visited centres whose transactions are unknown: left out of the estimate, and to be shown.
  package let unweighted: [String]
  /// Whether it stands on enough. The figures are kept even when they are not to be shown.
  package let status: PublicationStatus

  /// Scores a department from all its centres, visited or not.
  ///
  /// The weight of an observation is the annual transactions of its centre over the observations made
  /// there; the cluster is the centre. It is published from `minimumCentres` centres on, or with all
  /// of them when there are fewer.
  package init(
    _ centres: [Centre], threshold: ScoringPolicy.Threshold = ScoringPolicy().department,
    minimumCentres: Int = ScoringPolicy().departmentCentres,
    _ confidence: Confidence = .standard
  ) {
    let visited = centres.filter { $0.scores.count > 0 }
    let weighted = visited.filter { $0.annualTransactions ?? 0 > 0 }
    unweighted = visited.filter { $0.annualTransactions == nil }.map(\.id)
    count = weighted.reduce(0) { $0 + $1.scores.count }
    self.centres = weighted.count
    let needed = min(minimumCentres, centres.count)
    let status = threshold.status(Double(count))
    self.status = status == .published && weighted.count < needed ? .indicative : status

    if !weighted.isEmpty, weighted.count == centres.count,
      weighted.allSatisfy({ $0.scores.count > 1 })
    {
      let mean = StratifiedMean(weighted.map(Self.stratum), confidence)
      basis = .allCentres
      (estimate, standardError) = (mean.estimate, mean.standardError)
      limits = mean.limits?.clipped(to: 0...100)
      return
    }
    let sizes = Dictionary(grouping: weighted) { $0.stratum }.values.map(\.count)
    let isCollapsed = sizes.count > 1 && sizes.contains(1)
    var strata = LabelCodes()
    var sample = DesignSample()
    for centre in weighted {
      let weight = centre.annualTransactions ?? 0
      sample.addUnit(
        count: centre.scores.count, weight: weight, total: weight * (centre.scores.mean ?? 0),
        stratum: isCollapsed ? 0 : strata.code(centre.stratum ?? ""))
    }
    let mean = SurveyMean(sample, confidence)
    basis = isCollapsed ? .collapsedStrata : .clusters
    (estimate, standardError) = (mean.estimate, mean.standardError)
    limits = mean.limits?.clipped(to: 0...100)
  }

  private static func stratum(_ centre: Centre) -> StratifiedMean.Stratum {
    StratifiedMean.Stratum(
      population: centre.annualTransactions ?? 0, count: Double(centre.scores.count),
      mean: centre.scores.mean, variance: centre.scores.variance)
  }
}
