/// Text in lines of fields separated by tabs, the layout of every body in the log: inside a field a
/// backslash, tab, line feed and carriage return are written `\\ \t \n \r`.
package struct FieldLines {
  /// The lines so far, each ended by a line feed.
  package private(set) var text = ""

  /// No lines.
  package init() {}

  /// Adds a line.
  package mutating func line(_ fields: String...) {
    for (index, field) in fields.enumerated() {
      if index > 0 { text.append("\t") }
      text.append(Self.escaped(field))
    }
    text.append("\n")
  }

  /// The fields of every line of a text.
  package static func lines(of text: String) -> [[String]] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { unescaped(Substring($0)) }
    }
  }

  private static func escaped(_ field: String) -> String {
    let needsEscape = field.utf8.contains { $0 == 0x5C || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard needsEscape else { return field }
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
      if escapes {
        switch scalar {
        case "t": result.unicodeScalars.append("\t")
        case "n": result.unicodeScalars.append("\n")
        case "r": result.unicodeScalars.append("\r")
        default: result.unicodeScalars.append(scalar)
        }
        escapes = false
      } else if scalar == "\\" {
        escapes = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
