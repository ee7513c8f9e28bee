import Programme

/// The allegations of one visit as one value, so that visits with the same ones are counted together.
struct BreachPattern: Sendable, Hashable, Comparable {
  /// The allegations in one word, `ز.high.alleged,د.critical.confirmed`; empty without any.
  let word: String
  /// The allegations.
  let breaches: [ScoredBreach]
  /// A number made of the bytes of the word, once: patterns are looked up again and again.
  private let fingerprint: UInt64

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
    // FNV-1a.
    fingerprint = word.utf8.reduce(14_695_981_039_346_656_037) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    breaches = word.split(separator: ",").compactMap { part in
      let fields = part.split(separator: ".", omittingEmptySubsequences: false)
      guard fields.count == 3, let severity = BreachSeverity(rawValue: String(fields[1])),
        let state = BreachState(rawValue: String(fields[2]))
      else { return nil }
      return ScoredBreach(clause: String(fields[0]), severity: severity, state: state)
    }
  }

  // By their bytes: what we wrote ourselves needs no normal form.
  static func == (left: BreachPattern, right: BreachPattern) -> Bool {
    left.fingerprint == right.fingerprint && left.word.utf8.elementsEqual(right.word.utf8)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(fingerprint)
  }

  static func < (left: BreachPattern, right: BreachPattern) -> Bool {
    left.word.utf8.lexicographicallyPrecedes(right.word.utf8)
  }

  /// A clause that is none of the article could hold anything; our separators are not kept in it.
  private static func escaped(_ clause: String) -> String {
    String(clause.map { ",.=;\t\n\\".contains($0) ? "_" : $0 })
  }
}
