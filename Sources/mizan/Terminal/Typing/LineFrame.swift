import Diagnostics

/// The part of a typed line that fits the terminal, and where its cursor stands.
struct LineFrame: Sendable, Hashable {
  /// The prompt and the characters that are shown.
  let text: String
  /// The cells before the cursor.
  let cursor: Int
  /// What of the text stands before the cursor.
  private let textBeforeCursor: String

  /// The frame of a line after its prompt, in stored order. A line that is too long is scrolled
  /// sideways so that the cursor stays in sight; one cell at the end is kept free for the cursor. A
  /// prompt that leaves no room loses its beginning.
  init(prompt: String, editor: LineEditor, columns: Int) {
    let prompt = LineFrame.end(of: prompt, cells: columns - LineFrame.leastRoom - 1)
    let promptCells = TextWidth.cells(prompt)
    let room = max(LineFrame.leastRoom, columns - promptCells - 1)
    let widths = editor.characters.map { TextWidth.cells(String($0)) }
    var start = 0
    var before = widths[..<editor.cursor].reduce(0, +)
    while before > room {
      before -= widths[start]
      start += 1
    }
    var end = editor.cursor
    var used = before
    while end < widths.count, used + widths[end] <= room {
      used += widths[end]
      end += 1
    }
    textBeforeCursor = prompt + String(editor.characters[start..<editor.cursor])
    text = textBeforeCursor + String(editor.characters[editor.cursor..<end])
    cursor = promptCells + before
  }

  private init(text: String, cursor: Int, textBeforeCursor: String) {
    self.text = text
    self.cursor = cursor
    self.textBeforeCursor = textBeforeCursor
  }

  /// The cells that are always left for what is typed.
  private static let leastRoom = 8

  private static func end(of text: String, cells: Int) -> String {
    var end = text[...]
    while !end.isEmpty, TextWidth.cells(end) > cells { end.removeFirst() }
    return String(end)
  }

  /// The same frame with its cells from left to right. A line that runs from right to left stands at
  /// the right edge; one without letters runs as it is told.
  func visual(columns: Int, isRightToLeftWithoutLetters: Bool) -> LineFrame {
    let line = VisualLine(text, isRightToLeftWithoutLetters: isRightToLeftWithoutLetters)
    let margin = line.isRightToLeft ? max(0, columns - 1 - line.width) : 0
    let offset = textBeforeCursor.unicodeScalars.count
    let end = line.isRightToLeft ? -1 : line.width
    let column = offset == text.unicodeScalars.count ? end : line.column(of: offset)
    return LineFrame(
      text: String(repeating: " ", count: margin) + line.text, cursor: max(0, margin + column),
      textBeforeCursor: textBeforeCursor)
  }

  /// What redraws the line in place.
  var redrawing: String {
    "\r\(text)\u{1B}[K\r" + (cursor > 0 ? "\u{1B}[\(cursor)C" : "")
  }
}
