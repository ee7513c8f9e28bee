import Diagnostics

/// What a person sees after a program wrote to a terminal that knows nothing of direction: one
/// character per cell, in the order of writing.
package struct TerminalScreen {
  private var rows: [[String]] = [[]]
  private var row = 0
  private var column = 0

  /// The screen after everything in a text was carried out.
  package init(_ written: String) {
    var left = Array(written.unicodeScalars)[...]
    while let scalar = left.popFirst() {
      switch scalar {
      case "\r": column = 0
      case "\n": moveDown()
      case "\u{1B}": carryOut(&left)
      default: put(scalar)
      }
    }
  }

  /// The lines, without the spaces at their ends.
  package var lines: [String] {
    rows.map { row in
      var text = row.joined()[...]
      while text.last == " " { text.removeLast() }
      return String(text)
    }
  }

  /// The line with the cursor.
  package var line: String { lines[row] }

  /// The cells before the cursor.
  package var cursor: Int { column }

  private mutating func moveDown() {
    row += 1
    if row == rows.count { rows.append([]) }
    column = 0
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let cells = TextWidth.cells(of: scalar)
    if cells == 0 {
      if column > 0 { rows[row][column - 1].unicodeScalars.append(scalar) }
      return
    }
    while rows[row].count < column + cells { rows[row].append(" ") }
    rows[row][column] = String(scalar)
    if cells == 2 { rows[row][column + 1] = "" }
    column += cells
  }

  /// One control sequence; those that change no character are passed over.
  private mutating func carryOut(_ left: inout ArraySlice<Unicode.Scalar>) {
    guard left.first == "[" else { return }
    left.removeFirst()
    let parameters = left.prefix { ("0"..."?").contains($0) }
    left = left.dropFirst(parameters.count)
    let number = Int(String(String.UnicodeScalarView(parameters)))
    switch left.popFirst() {
    case "K": rows[row].removeLast(max(0, rows[row].count - column))
    case "C": column += number ?? 1
    case "D": column = max(0, column - (number ?? 1))
    case "J" where number == 2: rows = [[]]
    case "H": (row, column) = (0, 0)
    default: break
    }
  }
}
