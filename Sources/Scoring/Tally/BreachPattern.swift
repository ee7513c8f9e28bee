import Programme

/// The allegations of one visit in one word, so that visits with the same ones are counted together:
/// `ز.high.alleged,د.critical.confirmed`; empty without any.
struct BreachPattern: Hashable {
  let word: String

  /// The pattern of a visit: clauses by their official letter, in the order of the article.
  init(_ breaches: [ScoredBreach]) {
    guard !breaches.isEmpty else {
      word = ""
      return
    }
    word = breaches.map { breach in
      let clause = ClauseLetter(reading: breach.clause)?.arabic ?? breach.clause
      return (
        ClauseKey(clause),
        "\(Self.escaped(clause)).\(breach.severity.rawValue).\(breach.state.rawValue)"
      )
    }.sorted { $0 < $1 }.map(\.1).joined(separator: ",")
  }

  /// A pattern that was written.
  init(word: String) {
    self.word = word
  }

  /// The allegations.
  var breaches: [ScoredBreach] {
    word.split(separator: ",").compactMap { part in
      let fields = part.split(separator: ".", omittingEmptySubsequences: false)
      guard fields.count == 3, let severity = BreachSeverity(rawValue: String(fields[1])),
        let state = BreachState(rawValue: String(fields[2]))
      else { return nil }
      return ScoredBreach(clause: String(fields[0]), severity: severity, state: state)
    }
  }

  /// A clause that is none of the article could hold anything; our separators are not kept in it.
  private static func escaped(_ clause: String) -> String {
    String(clause.map { ",.=;\t\n".contains($0) ? "_" : $0 })
  }
}
