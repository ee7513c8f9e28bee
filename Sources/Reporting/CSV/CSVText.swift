/// Comma-separated values that spreadsheets open with Arabic intact: UTF-8 with a byte order mark,
/// lines ending in CR LF, quotes as in RFC 4180.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it. Numbers are
/// written as numbers: ASCII digits, a decimal point, never rounded.
enum CSVText {
  /// One field of a line.
  enum Field {
    /// A text from people or data.
    case text(String)
    /// A number.
    case number(Double)
    /// A whole number.
    case integer(Int)
    /// Nothing.
    case empty
  }

  /// The text of a file.
  static func file(_ lines: [[Field]]) -> String {
    "\u{FEFF}"
      + lines.map { $0.map(text).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func text(_ field: Field) -> String {
    switch field {
    case .text(let text): quoted(harmless(SafeText.shown(text)))
    case .number(let value): number(value)
    case .integer(let value): "\(value)"
    case .empty: ""
    }
  }

  /// The shortest spelling that reads back to the same number.
  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    if value == value.rounded(), value.magnitude < 1e15 { return "\(Int(value))" }
    return "\(value)"
  }

  /// Spreadsheets run a text that begins like a formula; the apostrophe makes it a text again.
  private static func harmless(_ text: String) -> String {
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace || $0 == "\t" }
    guard let first, ["=", "+", "-", "@", "\t", "＝", "＋", "－", "＠"].contains(first) else {
      return text
    }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ["\"", ",", ";", "\n", "\r", "\t"].contains($0) })
    else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
