import Glibc

/// Numbers as a person wants to see them in a result: six decimals, and for small numbers six digits
/// that count.
enum ShownNumber {
  /// The text of a number; whole numbers without decimals.
  static func text(_ value: Double) -> String {
    if let whole = Int64(exactly: value) { return String(whole) }
    let magnitude = abs(value)
    guard magnitude.isFinite, magnitude < 1e15 else { return value.description }
    if magnitude >= 0.001 { return decimal(value, places: 6) }
    let exponent = Int(log10(magnitude).rounded(.down))
    if exponent >= -8 { return decimal(value, places: 5 - exponent) }
    return "\(decimal(value * pow(10, Double(-exponent)), places: 5))e\(exponent)"
  }

  /// The number rounded to so many places, without zeros at the end.
  private static func decimal(_ value: Double, places: Int) -> String {
    let scale = pow(10, Double(places))
    guard abs(value) * scale < 9e15 else { return value.description }
    let digits = Int64((abs(value) * scale).rounded())
    let text =
      String(repeating: "0", count: max(0, places + 1 - String(digits).count)) + String(digits)
    var fraction = text.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    let whole = (value < 0 && digits != 0 ? "-" : "") + text.dropLast(places)
    return fraction.isEmpty ? whole : "\(whole).\(fraction)"
  }
}
