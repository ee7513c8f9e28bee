import Diagnostics

/// Breaks text into lines that fit a number of terminal cells.
enum Wrapping {
  /// The lines of a text. A line that fits stays as it is; one that does not is broken at spaces,
  /// and what follows keeps its indentation.
  static func lines(_ text: String, cells: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      // No letter has more cells than bytes.
      if line.utf8.count <= cells || TextWidth.cells(line) <= cells { return [String(line)] }
      let indent = String(line.prefix { $0 == " " })
      return lines(
        of: line.split(separator: " ").map(String.init), cells: max(8, cells - indent.count)
      ).map { indent + $0 }
    }
  }

  /// The lines of pieces that stay whole; a piece wider than a line has a line of its own.
  static func lines(of pieces: [String], cells: Int) -> [String] {
    var lines = [""]
    var used = 0
    for piece in pieces {
      let width = TextWidth.cells(piece)
      if used > 0, used + 1 + width > cells {
        lines.append("")
        used = 0
      }
      let gap = used == 0 ? "" : " "
      lines[lines.count - 1] += gap + piece
      used += gap.count + width
    }
    return lines
  }
}
