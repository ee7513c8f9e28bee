package import Programme

/// An allegation of a breach as far as figures are concerned.
package struct ScoredBreach: Sendable, Hashable {
  /// The letter of the clause of Article 6, as it was written.
  package let clause: String
  /// How grave it is.
  package let severity: BreachSeverity
  /// Where the case stands: an allegation never touches a figure.
  package let state: BreachState

  /// A breach from its parts.
  package init(clause: String, severity: BreachSeverity, state: BreachState) {
    self.clause = clause
    self.severity = severity
    self.state = state
  }

  /// A breach of a clause of which the letter is known.
  package init(clause: ClauseLetter, severity: BreachSeverity, state: BreachState) {
    self.init(clause: clause.arabic, severity: severity, state: state)
  }

  /// The worst severity of each clause among the breaches that count, in the order of the article;
  /// two spellings of a letter are one clause.
  static func counted(
    _ breaches: [ScoredBreach]
  ) -> [(key: ClauseKey, clause: String, worst: BreachSeverity)] {
    var worst: [(key: ClauseKey, clause: String, worst: BreachSeverity)] = []
    for breach in breaches where breach.state.standing == .counted {
      let key = ClauseKey(breach.clause)
      if let place = worst.firstIndex(where: { $0.key == key }) {
        worst[place].worst = max(worst[place].worst, breach.severity)
        worst[place].clause = spelling(worst[place].clause, breach.clause)
      } else {
        worst.append((key, breach.clause, breach.severity))
      }
    }
    return worst.sorted { $0.key < $1.key }
  }

  /// The spelling that names a clause written in two ways: the first by its bytes.
  static func spelling(_ first: String, _ second: String) -> String {
    second.utf8.lexicographicallyPrecedes(first.utf8) ? second : first
  }
}
