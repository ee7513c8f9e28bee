import Diagnostics

extension StatisticsInput {
  /// Numbers, some of which may be missing.
  func numbers(
    _ field: String, _ bound: NumberBound = .any
  ) throws(StatisticsError) -> [Double?] {
    try required(field).numbers(name(field), bound)
  }

  /// Numbers of which none may be missing.
  func completeNumbers(
    _ field: String, _ bound: NumberBound = .any
  ) throws(StatisticsError) -> [Double] {
    var numbers: [Double] = []
    for (value, name) in try required(field).list(name(field)) {
      numbers.append(try value.number(name, bound))
    }
    return numbers
  }

  /// Rows of numbers, some of which may be missing.
  func rows(_ field: String) throws(StatisticsError) -> [[Double?]] {
    var rows: [[Double?]] = []
    for (value, name) in try required(field).list(name(field)) {
      rows.append(try value.numbers(name, .any))
    }
    return rows
  }

  /// Names, some of which may be missing.
  func labels(_ field: String) throws(StatisticsError) -> [String?] {
    try required(field).labels(name(field))
  }

  /// The objects of a list that has to be there.
  func objects(_ field: String) throws(StatisticsError) -> [StatisticsInput] {
    var objects: [StatisticsInput] = []
    for (value, name) in try required(field).list(name(field)) {
      objects.append(try Self.object(value, name))
    }
    return objects
  }

  /// An object, or `nil` when it is absent or `null`.
  func object(_ field: String) throws(StatisticsError) -> StatisticsInput? {
    guard let value = value(field) else { return nil }
    return try Self.object(value, name(field))
  }

  /// The names and numbers of the fields of this object.
  func namedNumbers(_ bound: NumberBound) throws(StatisticsError) -> [(String, Double)] {
    var numbers: [(String, Double)] = []
    for member in members where member.value != .null {
      numbers.append((member.name, try member.value.number(name(member.name), bound)))
    }
    return numbers
  }

  /// A count among a total that it may not exceed.
  func share(
    _ part: String, of whole: String
  ) throws(StatisticsError) -> (part: Double, whole: Double) {
    let total = try number(whole, .nonNegative)
    return (try number(part, .within(0...total)), total)
  }

  /// The weights of answers; each answer that is there needs one.
  func weights(_ field: String, of values: [Double?]) throws(StatisticsError) -> [Double] {
    let weights = try numbers(field, .weight)
    try expectEqualCounts([("y", values.count), (field, weights.count)])
    if let index = values.indices.first(where: { values[$0] != nil && weights[$0] == nil }) {
      throw StatisticsError(
        .missingWeight,
        Phrase(
          en: "'\(name(field))[\(index)]' is missing: every answer needs a weight",
          ar: "'\(name(field))[\(index)]' مفقود: لكل إجابة وزن"))
    }
    return weights.map { $0 ?? 0 }
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

  private static func object(
    _ value: JSON, _ name: String
  ) throws(StatisticsError) -> StatisticsInput {
    guard let object = StatisticsInput(value, path: name) else {
      throw .wrongType(name, Phrase(en: "an object", ar: "كائناً"))
    }
    return object
  }
}
