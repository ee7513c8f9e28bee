import Programme

/// Breaches counted visit by visit: a summary of any number of visits from a few numbers, which can
/// be kept per centre and added together.
package struct BreachTally: Sendable, Hashable {
  /// The breaches that count under one clause.
  struct Clause: Hashable {
    var name: String
    var count: Int
  }

  private(set) var visits = 0
  private(set) var visitsWithBreach = 0
  private(set) var bySeverity: [BreachSeverity: Int] = [:]
  private(set) var clauses: [ClauseKey: Clause] = [:]
  private(set) var pending = 0
  private(set) var cleared = 0

  /// No visits.
  package init() {}

  /// Adds the allegations of one valid visit, or of as many visits with the same ones; a clause counts
  /// once per visit, at its highest severity.
  package mutating func add(_ breaches: [ScoredBreach], times: Int = 1) {
    visits += times
    guard !breaches.isEmpty else { return }
    let counted = ScoredBreach.counted(breaches)
    if !counted.isEmpty { visitsWithBreach += times }
    for breach in counted {
      bySeverity[breach.worst, default: 0] += times
      add(Clause(name: breach.clause, count: times), at: breach.key)
    }
    pending += times * breaches.count { $0.state.standing == .pending }
    cleared += times * breaches.count { $0.state.standing == .cleared }
  }

  /// Adds what was counted elsewhere, of other visits.
  package mutating func add(_ other: BreachTally) {
    visits += other.visits
    visitsWithBreach += other.visitsWithBreach
    for (severity, count) in other.bySeverity { bySeverity[severity, default: 0] += count }
    for (key, clause) in other.clauses { add(clause, at: key) }
    pending += other.pending
    cleared += other.cleared
  }

  /// Of several spellings the first by its bytes names the clause, whatever the order of visits.
  private mutating func add(_ clause: Clause, at key: ClauseKey) {
    guard var known = clauses[key] else {
      clauses[key] = clause
      return
    }
    known.count += clause.count
    known.name = ScoredBreach.spelling(known.name, clause.name)
    clauses[key] = known
  }

  /// The breaches that count.
  var breaches: Int { bySeverity.values.reduce(0, +) }

  /// The severity points of all breaches that count.
  func points(_ points: ScoringPolicy.Severities) -> Double {
    BreachSeverity.allCases.reduce(0) { $0 + points[$1] * Double(bySeverity[$1] ?? 0) }
  }
}
