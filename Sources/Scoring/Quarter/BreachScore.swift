package import Programme

/// Breaches among visits, with the share of each clause.
package struct BreachScore: Sendable {
  /// One clause of Article 6.
  package struct Clause: Sendable {
    /// The clause.
    package let letter: ClauseLetter
    /// Breaches that count per 100 visits.
    package let rate: PoissonRate
    /// Visits with a breach of it that counts.
    package let confirmed: Int
    /// Allegations that are not decided.
    package let pending: Int
    /// Allegations that do not count.
    package let cleared: Int
  }

  /// All clauses together.
  package let summary: BreachSummary
  /// The seven clauses in the order of the article.
  package let clauses: [Clause]
  /// Whether rates stand on enough visits.
  package let status: PublicationStatus

  /// Summarises the breaches of visits.
  package init(_ visits: [ScoredVisit], policy: ScoringPolicy) {
    let confidence = Confidence(policy.confidence) ?? .standard
    let counted = visits.map {
      BreachSummary.Visit(id: $0.id, isValid: $0.isValid, breaches: $0.breaches)
    }
    let summary = BreachSummary(counted, points: policy.breach.points, confidence)
    self.summary = summary
    status = policy.breach.threshold.status(Double(summary.visits))
    let valid = visits.filter(\.isValid)
    clauses = ClauseLetter.allCases.map { letter in
      func count(_ standing: BreachState.Standing) -> Int {
        valid.reduce(0) { sum, visit in
          sum
            + visit.breaches.count {
              ClauseLetter(reading: $0.clause) == letter && $0.state.standing == standing
            }
        }
      }
      let confirmed =
        summary.clauses.first { ClauseLetter(reading: $0.clause) == letter }?.count ?? 0
      return Clause(
        letter: letter,
        rate: PoissonRate(
          count: confirmed, exposure: Double(summary.visits), per: 100, confidence),
        confirmed: confirmed, pending: count(.pending), cleared: count(.cleared))
    }
  }
}
