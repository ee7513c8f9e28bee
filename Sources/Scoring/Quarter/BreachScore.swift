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
  /// The component of the index, 0 to 100; `nil` without visits.
  package let component: Double?
  /// Its standard error, centres being clusters; `nil` for fewer than two of them.
  package let componentError: Double?

  /// Summarises the breaches of counted visits, by centre.
  init(_ centres: [CentreBreaches], policy: ScoringPolicy) {
    let confidence = Confidence(policy.confidence) ?? .standard
    var patterns: [BreachPattern: Int] = [:]
    var weights: [BreachPattern: Double] = [:]
    var points: [String: (visits: Int, points: Double)] = [:]
    for centre in centres {
      var (visits, own) = (0, 0.0)
      for (pattern, count) in centre.patterns {
        let weight =
          weights[pattern]
          ?? ScoredBreach.counted(pattern.breaches).reduce(0) {
            $0 + policy.breach.points[$1.worst]
          }
        weights[pattern] = weight
        patterns[pattern, default: 0] += count
        visits += count
        own += weight * Double(count)
      }
      points[centre.centre, default: (0, 0)].visits += visits
      points[centre.centre, default: (0, 0)].points += own
    }
    var tally = BreachTally()
    var pending: [ClauseLetter: Int] = [:]
    var cleared: [ClauseLetter: Int] = [:]
    for (pattern, count) in patterns.sorted(by: { $0.key < $1.key }) {
      tally.add(pattern.breaches, times: count)
      for breach in pattern.breaches {
        guard let letter = ClauseLetter(reading: breach.clause) else { continue }
        switch breach.state.standing {
        case .pending: pending[letter, default: 0] += count
        case .cleared: cleared[letter, default: 0] += count
        case .counted: break
        }
      }
    }
    let summary = BreachSummary(tally, points: policy.breach.points, confidence)
    self.summary = summary
    status = policy.breach.threshold.status(Double(summary.visits))
    component = summary.component(slope: policy.breach.slope)
    var sample = DesignSample()
    for (_, unit) in points.sorted(by: { $0.key < $1.key }) {
      sample.addUnit(count: unit.visits, weight: Double(unit.visits), total: unit.points)
    }
    componentError = SurveyMean(sample, confidence).standardError.map {
      100 * policy.breach.slope * $0
    }
    clauses = ClauseLetter.allCases.map { letter in
      let confirmed =
        summary.clauses.first { ClauseLetter(reading: $0.clause) == letter }?.count ?? 0
      return Clause(
        letter: letter,
        rate: PoissonRate(
          count: confirmed, exposure: Double(summary.visits), per: 100, confidence),
        confirmed: confirmed, pending: pending[letter] ?? 0, cleared: cleared[letter] ?? 0)
    }
  }
}
