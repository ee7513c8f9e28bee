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
    /// The clause as it was first written.
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
    var (valid, affected, counted, pending, cleared) = (0, 0, 0, 0, 0)
    var sum = 0.0
    var clauses: [ClauseKey: (clause: String, count: Int)] = [:]
    for visit in visits where visit.isValid && seen.insert(visit.id).inserted {
      valid += 1
      let breaches = ScoredBreach.counted(visit.breaches)
      if !breaches.isEmpty { affected += 1 }
      counted += breaches.count
      for breach in breaches {
        sum += points[breach.worst]
        clauses[breach.key, default: (breach.clause, 0)].count += 1
      }
      pending += visit.breaches.count { $0.state.standing == .pending }
      cleared += visit.breaches.count { $0.state.standing == .cleared }
    }
    let prevalence = Proportion.wilson(
      successes: Double(affected), of: Double(valid), confidence)
    self.visits = valid
    visitsWithBreach = affected
    prevalencePercent = prevalence.estimate.map { $0 * 100 }
    prevalenceLimits = prevalence.limits?.scaled(by: 100)
    breaches = counted
    rate = PoissonRate(count: counted, exposure: Double(valid), per: 100, confidence)
    weightedRate = valid > 0 ? 100 * sum / Double(valid) : nil
    self.clauses = clauses.sorted { $0.key < $1.key }.map {
      Clause(clause: $0.value.clause, count: $0.value.count)
    }
    self.pending = pending
    self.cleared = cleared
  }

  /// The breach component of the index, max(0, 100 − slope·weighted rate); `nil` without visits.
  package func component(slope: Double = 1) -> Double? {
    weightedRate.map { max(0, 100 - slope * $0) }
  }
}
