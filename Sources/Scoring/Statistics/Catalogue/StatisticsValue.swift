import Diagnostics

extension JSON {
  /// The number, if this is a finite one within a range. `name` is what messages call the value.
  func number(_ name: String, _ bound: NumberBound) throws(StatisticsError) -> Double {
    guard let number = double else { throw .wrongType(name, Phrase(en: "a number", ar: "عدداً")) }
    guard number.isFinite else {
      throw StatisticsError(
        .notFinite,
        Phrase(
          en: "'\(name)' is too large to compute with", ar: "قيمة '\(name)' أكبر من أن تُحسب"))
    }
    return try bound.check(number, name)
  }

  /// The whole number, if this is one within a range.
  func whole(_ name: String, _ bound: NumberBound) throws(StatisticsError) -> Int {
    _ = try number(name, bound)
    guard let integer, abs(Double(integer)) < 1e15 else { throw .notWhole(name) }
    return integer
  }

  /// The name that this is: a text, or a number or truth value used as one.
  func label(_ name: String) throws(StatisticsError) -> String {
    switch self {
    case .string(let text): return text
    case .bool(let value): return value ? "true" : "false"
    case .number(let number) where number.double.isFinite:
      return JSONNumber(number.double).text
    default: throw .wrongType(name, Phrase(en: "a text or a number", ar: "نصاً أو عدداً"))
    }
  }

  /// The elements, if this is a list, each with what messages call it.
  func list(_ name: String) throws(StatisticsError) -> [(value: JSON, name: String)] {
    guard let elements else { throw .wrongType(name, Phrase(en: "a list", ar: "قائمةً")) }
    return elements.enumerated().map { ($1, "\(name)[\($0)]") }
  }

  /// The names in a list, some of which may be missing.
  func labels(_ name: String) throws(StatisticsError) -> [String?] {
    var labels: [String?] = []
    for (value, name) in try list(name) {
      labels.append(value == .null ? nil : try value.label(name))
    }
    return labels
  }

  /// The numbers in a list, some of which may be missing.
  func numbers(_ name: String, _ bound: NumberBound) throws(StatisticsError) -> [Double?] {
    var numbers: [Double?] = []
    for (value, name) in try list(name) {
      numbers.append(value == .null ? nil : try value.number(name, bound))
    }
    return numbers
  }
}

extension StatisticsError {
  /// A value of another kind than it should be.
  static func wrongType(_ name: String, _ expected: Phrase) -> StatisticsError {
    StatisticsError(
      .wrongType,
      Phrase(
        en: "'\(name)' has to be \(expected.en)", ar: "يجب أن يكون '\(name)' \(expected.ar)"))
  }

  /// A number with decimals where there can be none.
  static func notWhole(_ name: String) -> StatisticsError {
    wrongType(name, Phrase(en: "a whole number", ar: "عدداً صحيحاً"))
  }

  /// A field that is not there, with the field that was perhaps meant.
  static func missing(_ name: String, insteadOf other: String? = nil) -> StatisticsError {
    StatisticsError(
      .missingField,
      Phrase(
        en: "'\(name)' is missing" + (other.map { "; found '\($0)' instead" } ?? ""),
        ar: "'\(name)' مفقود" + (other.map { "؛ وُجد '\($0)' بدلاً منه" } ?? "")))
  }

  /// Two entries with the same name.
  static func duplicate(_ name: String, _ id: String) -> StatisticsError {
    StatisticsError(
      .duplicateId,
      Phrase(
        en: "'\(name)': the name '\(id)' is used twice",
        ar: "'\(name)': الاسم '\(id)' مستعمل مرتين"))
  }

  /// A word that the field does not know.
  static func unknownValue(
    _ word: String, in name: String, among known: [String]
  ) -> StatisticsError {
    unknown(
      .unknownValue, word, among: known,
      Phrase(en: "'\(name)' value", ar: "في '\(name)': اللفظ"))
  }
}
