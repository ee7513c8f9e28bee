import Diagnostics

/// The range in which a number of an input makes sense.
enum NumberBound: Sendable {
  case any
  /// 0 or more.
  case nonNegative
  /// More than 0.
  case positive
  /// 0 or more, and called a weight when it is not.
  case weight
  /// 0 to 1.
  case unit
  /// More than 0 and less than 1.
  case open
  /// Between two numbers, both included.
  case within(ClosedRange<Double>)

  /// The number itself, if it is in the range.
  func check(_ value: Double, _ name: String) throws(StatisticsError) -> Double {
    let isInside =
      switch self {
      case .any: true
      case .nonNegative, .weight: value >= 0
      case .positive: value > 0
      case .unit: (0...1).contains(value)
      case .open: value > 0 && value < 1
      case .within(let range): range.contains(value)
      }
    guard isInside else { throw error(name) }
    return value
  }

  /// The error of a number outside the range.
  func error(_ name: String) -> StatisticsError {
    let expected =
      switch self {
      case .any: Phrase(en: "a number", ar: "عدداً")
      case .nonNegative: Phrase(en: "0 or more", ar: "0 أو أكثر")
      case .weight: Phrase(en: "a weight of 0 or more", ar: "وزناً قيمته 0 أو أكثر")
      case .positive: Phrase(en: "more than 0", ar: "أكبر من 0")
      case .unit: Phrase(en: "between 0 and 1", ar: "بين 0 و1")
      case .open:
        Phrase(
          en: "between 0 and 1, neither included", ar: "بين 0 و1 دون أي منهما")
      case .within(let range):
        Phrase(
          en: "between \(JSONNumber(range.lowerBound).text) and "
            + JSONNumber(range.upperBound).text,
          ar: "بين \(JSONNumber(range.lowerBound).text) و"
            + JSONNumber(range.upperBound).text)
      }
    let isWeight = if case .weight = self { true } else { false }
    return StatisticsError(
      isWeight ? .negativeWeight : .outOfRange,
      Phrase(
        en: "'\(name)' has to be \(expected.en)", ar: "يجب أن يكون '\(name)' \(expected.ar)"))
  }
}
