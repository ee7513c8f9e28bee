/// One line being typed: characters as a person sees them, and a cursor between them.
struct LineEditor: Sendable {
  /// What a key led to.
  enum Outcome: Sendable, Hashable {
    /// The line goes on.
    case editing
    /// The line is full, or the key means nothing here.
    case refused
    /// Enter.
    case submitted
    /// Ctrl-C.
    case interrupted
    /// Ctrl-D on an empty line.
    case ended
    /// Ctrl-Z.
    case suspended
    /// Ctrl-L, which takes everything off the screen but the line.
    case cleared
  }

  /// The most characters of one line.
  static let limit = 4000

  /// The characters of the line.
  private(set) var characters: [Character]
  /// The number of characters before the cursor.
  private(set) var cursor: Int

  /// A line that holds a draft, the cursor at its end.
  init(_ draft: String = "") {
    characters = Array(ControlCharacters.removed(from: draft))
    cursor = characters.count
  }

  /// The line.
  var text: String { String(characters) }

  /// Does what a key means.
  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .character(let character): return insert(String(character))
    case .paste(let text): return insert(trimmingEnd(of: text))
    case .enter: return .submitted
    case .backspace, .control("h"): remove(max(0, cursor - 1)..<cursor)
    case .delete: remove(cursor..<min(cursor + 1, characters.count))
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<characters.count)
    case .control("w"): remove(startOfWord..<cursor)
    case .control("c"): return .interrupted
    case .control("d"):
      if characters.isEmpty { return .ended }
      remove(cursor..<min(cursor + 1, characters.count))
    case .control("z"): return .suspended
    case .control("l"): return .cleared
    case .control, .tab, .up, .down, .pageUp, .pageDown, .escape, .report: return .refused
    }
    return .editing
  }

  /// Inserts at the cursor. A mark joins the letter before it, so its neighbours are cut anew.
  private mutating func insert(_ typed: String) -> Outcome {
    let before = characters[..<cursor].suffix(1)
    let after = characters[cursor...].prefix(1)
    let room = LineEditor.limit - characters.count
    let start = Array(String(before) + ControlCharacters.removed(from: typed))
    let kept = start.prefix(before.count + room)
    let joined = Array(String(kept) + String(after))
    characters.replaceSubrange(cursor - before.count..<cursor + after.count, with: joined)
    cursor = min(cursor - before.count + kept.count, characters.count)
    return kept.count < start.count ? .refused : .editing
  }

  private func trimmingEnd(of text: String) -> String {
    var text = text[...]
    while let last = text.last, last.isNewline { text.removeLast() }
    return String(text)
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var startOfWord: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }
}
