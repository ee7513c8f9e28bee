/// Text as it is compared when somebody searches: without marks, tatweel and the differences between
/// letters that people do not type.
package enum MatchKey {
  /// The key of a text.
  package static func key(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var endsInSpace = true
    for scalar in Digits.ascii(text).lowercased().unicodeScalars {
      switch scalar.value {
      case 0x064B...0x0652, 0x0670, 0x0640, 0x200C...0x200F, 0x061C: continue
      case 0x0622, 0x0623, 0x0625, 0x0671: result.append("\u{0627}")
      case 0x0649, 0x06CC: result.append("\u{064A}")
      case 0x0629: result.append("\u{0647}")
      case 0x06A9: result.append("\u{0643}")
      default:
        if scalar.properties.isWhitespace {
          if !endsInSpace { result.append(" ") }
          endsInSpace = true
          continue
        }
        result.append(scalar)
      }
      endsInSpace = false
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }
}
