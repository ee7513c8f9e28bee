import Diagnostics

/// The part of a typed line that fits the terminal, and where its cursor stands.
struct LineFrame: Sendable, Hashable {
  /// The prompt and the characters that are shown.
  let text: String
  /// The cells before the cursor.
  let cursor: Int

  /// The frame of a line after its prompt. A line that is too long is scrolled sideways so that the
  /// cursor stays in sight; one cell at the end is kept free for the cursor.
  init(prompt: String, editor: LineEditor, columns: Int) {
    let promptCells = TextWidth.cells(prompt)
    let room = max(8, columns - promptCells - 1)
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
    text = prompt + String(editor.characters[start..<end])
    cursor = promptCells + before
  }

  /// What redraws the line in place.
  var redrawing: String {
    "\r\(text)\u{1B}[K\r" + (cursor > 0 ? "\u{1B}[\(cursor)C" : "")
  }
}
