package import Programme

/// Breaches of Article 6 over a number of visits.
package struct BreachSummary: Sendable, Hashable {
  /// The allegations of one visit.
  package struct Visit: Sendable, Hashable {
    /// The identity of the visit.
    package let id: String
    /// Whether it was accepted and valid: no other visit enters.
    package let isValid: Bool
    /// Its allegations.
    package let breaches: [ScoredBreach]

    /// A visit from its parts.
    package init(id: String, isValid: Bool, breaches: [ScoredBreach]) {
      self.id = id
      self.isValid = isValid
      self.breaches = breaches
    }
  }

  /// The breaches of one clause.
  package struct Clause: Sendable, Hashable {
    /// The clause as it was written.
    package let clause: String
    /// The visits in which it was breached.
    package let count: Int
  }

  /// The valid visits.
  package let visits: Int
  /// Those with a breach that counts.
  package let visitsWithBreach: Int
  /// Their share in percent; `nil` without visits.
  package let prevalencePercent: Double?
  /// Its Wilson limits in percent.
  package let prevalenceLimits: Limits?
  /// The breaches, a clause once per visit.
  package let breaches: Int
  /// Breaches per 100 visits with exact Poisson limits; `nil` without visits.
  package let rate: PoissonRate
  /// Severity points per 100 visits; `nil` without visits.
  package let weightedRate: Double?
  /// The breaches by clause in the order of the article; clauses without a breach are not listed.
  package let clauses: [Clause]
  /// Allegations that are not decided.
  package let pending: Int
  /// Allegations that were dismissed or overturned or lacked evidence.
  package let cleared: Int

  /// Summarises visits; one that came twice counts once, and a clause counts once per visit, at its
  /// highest severity.
  package init(
    _ visits: [Visit], points: ScoringPolicy.Severities = ScoringPolicy.Breach().points,
    _ confidence: Confidence = .standard
  ) {
    var seen: Set<String> = []
    var tally = BreachTally()
    for visit in visits where visit.isValid && seen.insert(visit.id).inserted {
      tally.add(visit.breaches)
    }
    self.init(tally, points: points, confidence)
  }

  /// Summarises what was counted.
  package init(
    _ tally: BreachTally, points: ScoringPolicy.Severities = ScoringPolicy.Breach().points,
    _ confidence: Confidence = .standard
  ) {
    let n = Double(tally.visits)
    let prevalence = Proportion.wilson(
      successes: Double(tally.visitsWithBreach), of: n, confidence)
    visits = tally.visits
    visitsWithBreach = tally.visitsWithBreach
    prevalencePercent = prevalence.estimate.map { $0 * 100 }
    prevalenceLimits = prevalence.limits?.scaled(by: 100)
    breaches = tally.breaches
    rate = PoissonRate(count: tally.breaches, exposure: n, per: 100, confidence)
    weightedRate = n > 0 ? 100 * tally.points(points) / n : nil
    clauses = tally.clauses.sorted { $0.key < $1.key }.map {
      Clause(clause: $0.value.name, count: $0.value.count)
    }
    pending = tally.pending
    cleared = tally.cleared
  }

  /// The breach component of the index, max(0, 100 − slope·weighted rate); `nil` without visits.
  package func component(slope: Double = 1) -> Double? {
    weightedRate.map { max(0, 100 - slope * $0) }
  }
}
