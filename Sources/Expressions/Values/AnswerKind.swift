/// How the stored text of a question reads in expressions, and how the result of a calculation is
/// stored in it.
package enum AnswerKind: String, Sendable, CaseIterable {
  case integer
  case decimal
  case date
  case dateTime
  case time
  /// Every other question: its stored text as it is.
  case text

  /// The typed value of a stored text. What does not have the form of its kind stays a text.
  package func value(ofStored text: String, in zone: TimeZoneRules) -> Value {
    if text.isEmpty { return .empty }
    switch self {
    case .text: return .string(text)
    case .integer, .decimal:
      return NumberText.number(text).map { .number($0) } ?? .string(text)
    case .time:
      return TimeText(text) == nil ? .string(text) : .time(text)
    case .date, .dateTime:
      guard case .date(let date) = DateText.read(text) else { return .string(text) }
      switch (self, date.value(in: zone)) {
      case (.date, .dateTime(let instant)): return .date(instant.day(in: zone))
      case (.dateTime, .date(let day)): return .dateTime(zone.midnight(of: day))
      case (_, let value): return value
      }
    }
  }

  /// The text that a value leaves in a question of this kind; empty for NaN and `''`.
  package func stored(_ value: Value, in zone: TimeZoneRules) -> String {
    if value.isEmpty { return "" }
    switch (self, value) {
    case (_, .boolean): break
    case (.integer, _), (.decimal, _):
      let number = value.number(in: zone)
      if number.isNaN { return "" }
      return NumberText.text(of: self == .integer ? number.rounded(.towardZero) : number)
    case (.date, .dateTime(let instant)): return instant.day(in: zone).text
    case (.dateTime, .date(let day)): return zone.midnight(of: day).text(in: zone)
    case (.time, .dateTime(let instant)):
      return String(instant.text(in: zone).dropFirst(CivilDay(number: 0).text.count + 1))
    default: break
    }
    return value.string(in: zone)
  }
}
