/// The three digit families that people type, and the one that is stored.
package enum Digits {
  /// The text with Arabic-Indic (٠–٩) and Persian (۰–۹) digits written as 0–9, and the Arabic decimal
  /// separator as a point.
  package static func ascii(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0660...0x0669: result.append(digit(scalar.value - 0x0660))
      case 0x06F0...0x06F9: result.append(digit(scalar.value - 0x06F0))
      case 0x066B: result.append(".")
      case 0x2212, 0xFF0D: result.append("-")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A typed number in the spelling that is stored, `nil` when it is none: all digit families, a
  /// point or ٫ before decimals, and `,` `،` `٬` or a blank between groups of three digits.
  package static func number(_ text: String) -> String? {
    let typed = ascii(text).filter { !"\u{200E}\u{200F}\u{061C}".contains($0) }
      .drop(while: \.isWhitespace)
    let isNegative = typed.hasPrefix("-")
    var unsigned = isNegative ? typed.dropFirst().drop(while: \.isWhitespace) : typed
    while unsigned.last?.isWhitespace == true { unsigned.removeLast() }
    let halves = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, let whole = ungrouped(halves[0]) else { return nil }
    let fraction = halves.count == 2 ? String(halves[1]) : ""
    guard fraction.utf8.allSatisfy(isDigit), !(whole.isEmpty && fraction.isEmpty),
      !(halves.count == 2 && fraction.isEmpty)
    else { return nil }
    let digits = String(whole.drop { $0 == "0" })
    let trimmed = String(fraction.reversed().drop { $0 == "0" }.reversed())
    let magnitude = (digits.isEmpty ? "0" : digits) + (trimmed.isEmpty ? "" : "." + trimmed)
    return isNegative && magnitude != "0" ? "-" + magnitude : magnitude
  }

  /// The digits of a whole part without its group separators.
  private static func ungrouped(_ text: Substring) -> String? {
    let groups = text.split(omittingEmptySubsequences: false) {
      ",،٬".contains($0) || $0.isWhitespace
    }
    guard groups.allSatisfy({ $0.utf8.allSatisfy(isDigit) }) else { return nil }
    if groups.count > 1 {
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    return groups.joined()
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func digit(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(0x30 + value))
  }
}
