import Scoring

/// Numbers as people read them: rounded for display only, half away from zero.
enum Decimals {
  /// One decimal; a dash where there is no number.
  static func one(_ value: Double?) -> String {
    guard let value else { return "—" }
    let rounded = DisplayRounding.round(value, decimals: 1)
    let tenths = Int((abs(rounded) * 10).rounded())
    return (rounded < 0 ? "-" : "") + "\(tenths / 10).\(tenths % 10)"
  }

  /// Two decimals; a dash where there is no number.
  static func two(_ value: Double?) -> String {
    guard let value else { return "—" }
    let hundredths = Int((abs(DisplayRounding.round(value, decimals: 2)) * 100).rounded())
    let rest = hundredths % 100
    return (value < 0 ? "-" : "") + "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
