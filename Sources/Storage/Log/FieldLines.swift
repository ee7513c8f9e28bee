/// Text in lines of fields separated by tabs, the layout of every small body: inside a field a
/// backslash, tab, line feed and carriage return are written `\\ \t \n \r`.
struct FieldLines {
  private(set) var text = ""

  /// Adds a line.
  mutating func line(_ fields: String...) {
    text += fields.map(Self.escaped).joined(separator: "\t") + "\n"
  }

  /// The fields of every line of a text.
  static func lines(of text: String) -> [[String]] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { unescaped(Substring($0)) }
    }
  }

  private static func escaped(_ field: String) -> String {
    var result = ""
    for scalar in field.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func unescaped(_ field: Substring) -> String {
    guard field.utf8.contains(UInt8(ascii: "\\")) else { return String(field) }
    var result = ""
    var escapes = false
    for scalar in field.unicodeScalars {
      guard escapes else {
        if scalar == "\\" { escapes = true } else { result.unicodeScalars.append(scalar) }
        continue
      }
      switch scalar {
      case "t": result += "\t"
      case "n": result += "\n"
      case "r": result += "\r"
      default: result.unicodeScalars.append(scalar)
      }
      escapes = false
    }
    return result
  }
}
