import Diagnostics

/// The input object of a method, read field by field with errors that name the field.
struct StatisticsInput: Sendable {
  private let members: [JSON.Member]
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
    let nearest = NearestWord.suggestion(for: field, among: others)
    throw StatisticsError(
      .missingField,
      Phrase(
        en: "'\(name(field))' is missing" + (nearest.map { "; found '\($0)' instead" } ?? ""),
        ar: "الحقل '\(name(field))' مفقود" + (nearest.map { "؛ وُجد '\($0)' بدلاً منه" } ?? "")))
  }

  // MARK: Single values

  /// A number that has to be there.
  func number(_ field: String, _ bound: NumberBound = .any) throws(StatisticsError) -> Double {
    try bound.check(try number(required(field), name(field)), name(field))
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
    guard let value = value(field) else { return nil }
    return try bound.check(try number(value, name(field)), name(field))
  }

  /// A whole number that has to be there.
  func whole(_ field: String, _ bound: NumberBound = .any) throws(StatisticsError) -> Int {
    try whole(required(field), name(field), bound)
  }

  /// A whole number, or its default.
  func whole(
    _ field: String, _ bound: NumberBound = .any, default value: Int
  ) throws(StatisticsError) -> Int {
    guard let found = self.value(field) else { return value }
    return try whole(found, name(field), bound)
  }

  /// A truth value, or its default.
  func bool(_ field: String, default value: Bool) throws(StatisticsError) -> Bool {
    guard let found = self.value(field) else { return value }
    guard let bool = found.bool else {
      throw Self.wrongType(
        name(field), Phrase(en: "true or false", ar: "true أو false"))
    }
    return bool
  }

  /// A name: a text, or a number that is used as one.
  func label(_ field: String) throws(StatisticsError) -> String {
    try Self.label(required(field), name(field))
  }

  /// A name, or `nil` when it is absent or `null`.
  func optionalLabel(_ field: String) throws(StatisticsError) -> String? {
    guard let value = value(field) else { return nil }
    return try Self.label(value, name(field))
  }

  /// One of the words of an enumeration, or its default; without a default it has to be there.
  func word<Word: RawRepresentable & CaseIterable>(
    _ field: String, default value: Word? = nil
  ) throws(StatisticsError) -> Word where Word.RawValue == String {
    guard let found = self.value(field) else {
      if let value { return value }
      throw StatisticsError(.missingField, missing(field))
    }
    guard let text = found.text else {
      throw Self.wrongType(name(field), Phrase(en: "a text", ar: "نصاً"))
    }
    guard let word = Word(rawValue: text) else {
      throw .unknown(
        .unknownValue, text, among: Word.allCases.map(\.rawValue),
        Phrase(en: "'\(name(field))' value", ar: "في '\(name(field))': اللفظ"))
    }
    return word
  }

  /// The level of confidence in `conf`, 0.95 when it is absent.
  func confidence() throws(StatisticsError) -> Confidence {
    guard let level = try optionalNumber("conf") else { return .standard }
    guard let confidence = Confidence(level) else {
      throw NumberBound.open.error(name("conf"))
    }
    return confidence
  }

  // MARK: Lists

  /// The elements of a list that has to be there.
  func elements(_ field: String) throws(StatisticsError) -> [JSON] {
    try Self.elements(required(field), name(field))
  }

  /// Numbers, some of which may be missing.
  func numbers(
    _ field: String, _ bound: NumberBound = .any
  ) throws(StatisticsError) -> [Double?] {
    try numbers(elements(field), name(field), bound)
  }

  /// Numbers of which none may be missing.
  func completeNumbers(
    _ field: String, _ bound: NumberBound = .any
  ) throws(StatisticsError) -> [Double] {
    var numbers: [Double] = []
    for (index, element) in try elements(field).enumerated() {
      let place = "\(name(field))[\(index)]"
      numbers.append(try bound.check(try number(element, place), place))
    }
    return numbers
  }

  /// Rows of numbers, some of which may be missing.
  func rows(_ field: String) throws(StatisticsError) -> [[Double?]] {
    var rows: [[Double?]] = []
    for (index, row) in try elements(field).enumerated() {
      let place = "\(name(field))[\(index)]"
      rows.append(try numbers(Self.elements(row, place), place, .any))
    }
    return rows
  }

  /// Names, some of which may be missing.
  func labels(_ field: String) throws(StatisticsError) -> [String?] {
    try Self.labels(required(field), name(field))
  }

  /// The objects of a list that has to be there.
  func objects(_ field: String) throws(StatisticsError) -> [StatisticsInput] {
    var objects: [StatisticsInput] = []
    for (index, element) in try elements(field).enumerated() {
      let place = "\(name(field))[\(index)]"
      guard let object = StatisticsInput(element, path: place) else {
        throw Self.wrongType(place, Phrase(en: "an object", ar: "كائناً"))
      }
      objects.append(object)
    }
    return objects
  }

  /// An object, or `nil` when it is absent or `null`.
  func object(_ field: String) throws(StatisticsError) -> StatisticsInput? {
    guard let value = value(field) else { return nil }
    guard let object = StatisticsInput(value, path: name(field)) else {
      throw Self.wrongType(name(field), Phrase(en: "an object", ar: "كائناً"))
    }
    return object
  }

  /// The names and numbers of the fields of this object.
  func namedNumbers(_ bound: NumberBound) throws(StatisticsError) -> [(String, Double)] {
    var numbers: [(String, Double)] = []
    for member in members where member.value != .null {
      let place = name(member.name)
      numbers.append((member.name, try bound.check(try number(member.value, place), place)))
    }
    return numbers
  }

  /// Refuses lists of different lengths.
  func expectEqualCounts(_ counts: [(field: String, count: Int)]) throws(StatisticsError) {
    guard let first = counts.first,
      let other = counts.first(where: { $0.count != first.count })
    else { return }
    throw StatisticsError(
      .lengthMismatch,
      Phrase(
        en: "'\(name(first.field))' has \(first.count) values, "
          + "'\(name(other.field))' has \(other.count)",
        ar: "عدد قيم '\(name(first.field))' هو \(first.count)، "
          + "وعدد قيم '\(name(other.field))' هو \(other.count)"))
  }

  // MARK: Reading

  private func numbers(
    _ elements: [JSON], _ name: String, _ bound: NumberBound
  ) throws(StatisticsError) -> [Double?] {
    var numbers: [Double?] = []
    for (index, element) in elements.enumerated() {
      let place = "\(name)[\(index)]"
      numbers.append(
        element == .null ? nil : try bound.check(try number(element, place), place))
    }
    return numbers
  }

  private func number(_ value: JSON, _ name: String) throws(StatisticsError) -> Double {
    guard let number = value.double else {
      throw Self.wrongType(name, Phrase(en: "a number", ar: "عدداً"))
    }
    guard number.isFinite else {
      throw StatisticsError(
        .notFinite,
        Phrase(
          en: "'\(name)' is too large to compute with", ar: "قيمة '\(name)' أكبر من أن تُحسب"))
    }
    return number
  }

  private func whole(
    _ value: JSON, _ name: String, _ bound: NumberBound
  ) throws(StatisticsError) -> Int {
    _ = try bound.check(try number(value, name), name)
    guard let whole = value.integer, abs(Double(whole)) < 1e15 else {
      throw Self.wrongType(name, Phrase(en: "a whole number", ar: "عدداً صحيحاً"))
    }
    return whole
  }

  private static func elements(
    _ value: JSON, _ name: String
  ) throws(StatisticsError) -> [JSON] {
    guard let elements = value.elements else {
      throw wrongType(name, Phrase(en: "a list", ar: "قائمةً"))
    }
    return elements
  }

  /// The names of a list that stands in a list.
  static func labels(_ value: JSON, _ name: String) throws(StatisticsError) -> [String?] {
    var labels: [String?] = []
    for (index, element) in try elements(value, name).enumerated() {
      labels.append(element == .null ? nil : try label(element, "\(name)[\(index)]"))
    }
    return labels
  }

  private static func label(_ value: JSON, _ name: String) throws(StatisticsError) -> String {
    switch value {
    case .string(let text): return text
    case .bool(let value): return value ? "true" : "false"
    case .number(let number) where number.double.isFinite:
      return JSONNumber(number.double).text
    default: throw wrongType(name, Phrase(en: "a text or a number", ar: "نصاً أو عدداً"))
    }
  }

  private func missing(_ field: String) -> Phrase {
    Phrase(en: "'\(name(field))' is missing", ar: "الحقل '\(name(field))' مفقود")
  }

  static func wrongType(_ name: String, _ expected: Phrase) -> StatisticsError {
    StatisticsError(
      .wrongType,
      Phrase(
        en: "'\(name)' has to be \(expected.en)", ar: "يجب أن يكون '\(name)' \(expected.ar)"))
  }
}
