/// An allegation of a breach as far as scoring is concerned.
package struct ScoredBreach: Sendable, Hashable {
  /// How bad it is.
  package enum Severity: String, Sendable, CaseIterable, Comparable {
    case low
    case medium
    case high
    case critical

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .low: 0
      case .medium: 1
      case .high: 2
      case .critical: 3
      }
    }
  }

  /// Where the case stands.
  package enum State: String, Sendable, CaseIterable {
    case alleged
    case notified
    case replied
    case confirmed
    case dismissed
    case insufficient
    case appealed
    case upheld
    case overturned

    /// What the state means to a figure.
    package var standing: Standing {
      switch self {
      case .confirmed, .upheld: .counted
      case .alleged, .notified, .replied, .appealed: .pending
      case .dismissed, .insufficient, .overturned: .cleared
      }
    }
  }

  /// What a state means to a figure: an allegation never touches a score.
  package enum Standing: Sendable {
    /// It counts as a breach.
    case counted
    /// It is shown beside the figures.
    case pending
    /// It is shown as settled without a breach.
    case cleared
  }

  /// Points or penalties by severity.
  package struct Scale: Sendable, Hashable {
    private let values: [Severity: Double]

    /// A scale from its four values.
    package init(low: Double, medium: Double, high: Double, critical: Double) {
      values = [.low: low, .medium: medium, .high: high, .critical: critical]
    }

    /// The value of a severity.
    package subscript(severity: Severity) -> Double { values[severity] ?? 0 }

    /// What a breach takes from the score of its visit.
    package static let penalties = Scale(low: 2, medium: 5, high: 10, critical: 20)
    /// What a breach adds to the weighted rate.
    package static let points = Scale(low: 1, medium: 3, high: 5, critical: 10)
  }

  /// The letter of the clause of Article 6.
  package let clause: String
  /// How bad it is.
  package let severity: Severity
  /// Where the case stands.
  package let state: State

  /// A breach from its parts.
  package init(clause: String, severity: Severity, state: State) {
    self.clause = clause
    self.severity = severity
    self.state = state
  }

  /// The worst severity of each clause among the breaches that count, in the order of the article;
  /// two spellings of a letter are one clause, named as it was first written.
  static func counted(
    _ breaches: [ScoredBreach]
  ) -> [(key: ClauseKey, clause: String, worst: Severity)] {
    var worst: [(key: ClauseKey, clause: String, worst: Severity)] = []
    for breach in breaches where breach.state.standing == .counted {
      let key = ClauseKey(breach.clause)
      if let place = worst.firstIndex(where: { $0.key == key }) {
        worst[place].worst = max(worst[place].worst, breach.severity)
      } else {
        worst.append((key, breach.clause, breach.severity))
      }
    }
    return worst.sorted { $0.key < $1.key }
  }
}
