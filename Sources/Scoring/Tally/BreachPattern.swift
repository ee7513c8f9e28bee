import Programme

/// The allegations of one visit as one value, so that visits with the same ones are counted together.
struct BreachPattern: Sendable, Hashable, Comparable {
  /// The allegations in one word, `ز.high.alleged,د.critical.confirmed`; empty without any.
  let word: String
  /// The allegations.
  let breaches: [ScoredBreach]

  /// The pattern of a visit: clauses by their official letter, in the order of the article.
  init(_ breaches: [ScoredBreach]) {
    guard !breaches.isEmpty else {
      self.init(word: "")
      return
    }
    let words = breaches.map { breach in
      let clause = ClauseLetter(reading: breach.clause)?.arabic ?? breach.clause
      return (
        ClauseKey(clause),
        "\(Self.escaped(clause)).\(breach.severity.rawValue).\(breach.state.rawValue)"
      )
    }
    self.init(word: words.sorted { $0 < $1 }.map(\.1).joined(separator: ","))
  }

  /// A pattern that was written.
  init(word: String) {
    self.word = word
    breaches = word.split(separator: ",").compactMap { part in
      let fields = part.split(separator: ".", omittingEmptySubsequences: false)
      guard fields.count == 3, let severity = BreachSeverity(rawValue: String(fields[1])),
        let state = BreachState(rawValue: String(fields[2]))
      else { return nil }
      return ScoredBreach(clause: String(fields[0]), severity: severity, state: state)
    }
  }

  static func == (left: BreachPattern, right: BreachPattern) -> Bool { left.word == right.word }

  func hash(into hasher: inout Hasher) { hasher.combine(word) }

  static func < (left: BreachPattern, right: BreachPattern) -> Bool { left.word < right.word }

  /// A clause that is none of the article could hold anything; our separators are not kept in it.
  private static func escaped(_ clause: String) -> String {
    String(clause.map { ",.=;\t\n\\".contains($0) ? "_" : $0 })
  }
}
