import Programme

/// What tells clauses apart and orders them: أ ب ج د هـ و ز, never the order of their characters.
enum ClauseKey: Hashable, Comparable {
  /// One of the seven clauses of Article 6.
  case article(ClauseLetter)
  /// Anything else, as it is written.
  case other(String)

  /// The key of a clause however its letter is spelled.
  init(_ text: String) {
    self = ClauseLetter(reading: text).map { .article($0) } ?? .other(text)
  }

  static func < (left: ClauseKey, right: ClauseKey) -> Bool {
    switch (left, right) {
    case (.article(let left), .article(let right)): left < right
    case (.article, .other): true
    case (.other, .article): false
    case (.other(let left), .other(let right)):
      left.utf8.lexicographicallyPrecedes(right.utf8)
    }
  }
}
