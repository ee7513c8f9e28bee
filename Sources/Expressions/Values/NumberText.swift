/// How numbers are written and read: XPath 1.0's decimal notation, never an exponent.
enum NumberText {
  /// The shortest decimal form that reads back to the same double.
  static func text(of number: Double) -> String {
    if let whole = Int64(exactly: number), whole.magnitude < 1 << 53 { return String(whole) }
    guard number.isFinite else {
      return number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity"
    }
    let description = number.description
    return description.utf8.contains(UInt8(ascii: "e"))
      ? DecimalDigits(number).text
      : description.hasSuffix(".0") ? String(description.dropLast(2)) : description
  }

  /// The number that a text spells; `nil` when it spells none.
  ///
  /// Optional XML white space, an optional minus, digits with an optional fraction or a fraction
  /// alone, white space: ASCII only.
  static func number(_ text: String) -> Double? {
    let units = text.utf8.span
    var start = 0
    var end = units.count
    while start < end, isSpace(units[start]) { start += 1 }
    while end > start, isSpace(units[end - 1]) { end -= 1 }
    let isNegative = start < end && units[start] == UInt8(ascii: "-")
    var position = isNegative ? start + 1 : start
    var mantissa: UInt64 = 0
    var digits = 0
    var fractionDigits = 0
    var hasPoint = false
    while position < end {
      let unit = units[position]
      if unit >= UInt8(ascii: "0"), unit <= UInt8(ascii: "9") {
        mantissa = mantissa &* 10 &+ UInt64(unit &- UInt8(ascii: "0"))
        digits += 1
        if hasPoint { fractionDigits += 1 }
      } else if unit == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else {
        return nil
      }
      position += 1
    }
    guard digits > 0 else { return nil }
    // Up to 15 digits, mantissa and power of ten are exact, and so their quotient is the nearest.
    if digits <= 15 {
      let magnitude = Double(mantissa) / powersOfTen[fractionDigits]
      return isNegative ? -magnitude : magnitude
    }
    let spelled = text.utf8.dropFirst(start).prefix(end - start)
    return Double(String(decoding: Array(spelled), as: UTF8.self))
  }

  /// Space, tab, line feed or carriage return: the white space of XML, and no other.
  static func isSpace(_ unit: UInt8) -> Bool {
    unit == 0x20 || unit == 0x09 || unit == 0x0A || unit == 0x0D
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
