import Diagnostics

/// The input object of a method, read field by field with errors that name the field.
struct StatisticsInput: Sendable {
  /// The fields in the order they were written.
  let members: [JSON.Member]
  private let path: String

  /// `nil` unless the value is an object. `path` is what the object is called in messages.
  init?(_ value: JSON, path: String = "") {
    guard let members = value.members else { return nil }
    self.members = members
    self.path = path
  }

  /// The name of a field as messages show it: `sections[2].weight`.
  func name(_ field: String) -> String {
    path.isEmpty ? field : path + "." + field
  }

  /// The value of a field; `nil` when it is absent or `null`.
  func value(_ field: String) -> JSON? {
    guard let value = members.first(where: { $0.name == field })?.value, value != .null else {
      return nil
    }
    return value
  }

  /// The value of a field that has to be there.
  func required(_ field: String) throws(StatisticsError) -> JSON {
    if let value = value(field) { return value }
    let others = members.map(\.name).filter { $0 != field }
    throw .missing(
      name(field), insteadOf: NearestWord.suggestion(for: field, among: others))
  }

  /// A number that has to be there.
  func number(_ field: String, _ bound: NumberBound = .any) throws(StatisticsError) -> Double {
    try required(field).number(name(field), bound)
  }

  /// A number, or its default.
  func number(
    _ field: String, _ bound: NumberBound = .any, default value: Double
  ) throws(StatisticsError) -> Double {
    try optionalNumber(field, bound) ?? value
  }

  /// A number, or `nil` when it is absent or `null`.
  func optionalNumber(
    _ field: String, _ bound: NumberBound = .any
  ) throws(StatisticsError) -> Double? {
    try value(field)?.number(name(field), bound)
  }

  /// A whole number that has to be there.
  func whole(_ field: String, _ bound: NumberBound = .any) throws(StatisticsError) -> Int {
    try required(field).whole(name(field), bound)
  }

  /// A whole number, or its default.
  func whole(
    _ field: String, _ bound: NumberBound = .any, default value: Int
  ) throws(StatisticsError) -> Int {
    try self.value(field)?.whole(name(field), bound) ?? value
  }

  /// A truth value, or its default.
  func bool(_ field: String, default value: Bool) throws(StatisticsError) -> Bool {
    guard let found = self.value(field) else { return value }
    guard let bool = found.bool else {
      throw .wrongType(name(field), Phrase(en: "true or false", ar: "true أو false"))
    }
    return bool
  }

  /// A name that has to be there.
  func label(_ field: String) throws(StatisticsError) -> String {
    try required(field).label(name(field))
  }

  /// A name, or `nil` when it is absent or `null`.
  func optionalLabel(_ field: String) throws(StatisticsError) -> String? {
    try value(field)?.label(name(field))
  }

  /// A name that does not occur among those read before.
  func newLabel(_ field: String, after known: [String]) throws(StatisticsError) -> String {
    let label = try label(field)
    if known.contains(label) { throw .duplicate(name(field), label) }
    return label
  }

  /// One of the words of an enumeration, or its default; without a default it has to be there.
  func word<Word: RawRepresentable & CaseIterable>(
    _ field: String, default value: Word? = nil
  ) throws(StatisticsError) -> Word where Word.RawValue == String {
    if self.value(field) == nil, let value { return value }
    guard let text = try required(field).text else {
      throw .wrongType(name(field), Phrase(en: "a text", ar: "نصاً"))
    }
    guard let word = Word(rawValue: text) else {
      throw .unknownValue(text, in: name(field), among: Word.allCases.map(\.rawValue))
    }
    return word
  }

  /// The level of confidence in `conf`, 0.95 when it is absent.
  func confidence() throws(StatisticsError) -> Confidence {
    Confidence(try number("conf", .open, default: 0.95)) ?? .standard
  }
}
