/// What tells clauses apart and orders them: أ ب ج د هـ و ز, never the order of their characters.
enum ClauseKey: Hashable, Comparable {
  /// One of the seven clauses of Article 6, from 1.
  case article(Int)
  /// Anything else, as it is written.
  case other(String)

  /// The key of a clause however its letter is spelled: with or without tatweel, in Latin `a` to
  /// `g`, or as its code `A6-5`.
  init(_ text: String) {
    let letters = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0 != "\u{640}" && !$0.properties.isWhitespace }))
    let spellings: [[String]] = [
      ["أ", "ا", "a", "A6-1"], ["ب", "b", "A6-2"], ["ج", "c", "A6-3"], ["د", "d", "A6-4"],
      ["ه", "e", "A6-5"], ["و", "f", "A6-6"], ["ز", "g", "A6-7"],
    ]
    self =
      spellings.firstIndex { $0.contains(letters) }.map { .article($0 + 1) } ?? .other(letters)
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
