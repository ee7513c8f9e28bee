/// Breaks the label of a bar into lines, since SVG does not.
enum LabelLines {
  /// At most two lines of about this many letters; what does not fit ends in an ellipsis.
  static func wrapped(_ text: String, letters: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if line.isEmpty {
        line = String(word)
      } else if line.count + 1 + word.count <= letters {
        line += " " + word
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    lines.append(line)
    if lines.count > 2 { lines = [lines[0], lines.dropFirst().joined(separator: " ")] }
    return lines.map { shortened($0, to: letters) }
  }

  private static func shortened(_ line: String, to letters: Int) -> String {
    guard line.count > letters + 2 else { return line }
    var kept = line.prefix(letters)
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + "…"
  }
}
