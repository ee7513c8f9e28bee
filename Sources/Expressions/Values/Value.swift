/// One value of the expression language.
///
/// An unanswered question reads as the empty string; there is no null.
package enum Value: Sendable {
  /// An IEEE 754 double, NaN and infinities included.
  case number(Double)
  /// A sequence of Unicode scalars, never normalised.
  case string(String)
  case boolean(Bool)
  /// A civil day without a zone.
  case date(CivilDay)
  /// A moment.
  case dateTime(Instant)
  /// A time of day as it was written, for example `14:30:00.000+03:00`.
  case time(String)

  /// What an unanswered question reads as.
  package static var empty: Value { .string("") }

  /// The cast to boolean: zero, NaN and the empty text are false.
  package var boolean: Bool {
    switch self {
    case .number(let number): !(number == 0 || number.isNaN)
    case .string(let text), .time(let text): !text.isEmpty
    case .boolean(let value): value
    case .date, .dateTime: true
    }
  }

  /// The cast to string; moments are written in the zone.
  package func string(in zone: TimeZoneRules) -> String {
    switch self {
    case .number(let number): NumberText.text(of: number)
    case .string(let text), .time(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .date(let day): day.text
    case .dateTime(let instant): instant.text(in: zone)
    }
  }

  /// The cast to number; a text in the shape of a date counts days, one without an offset in the
  /// zone.
  package func number(in zone: TimeZoneRules) -> Double {
    switch self {
    case .number(let number): return number
    case .boolean(let value): return value ? 1 : 0
    case .date(let day): return Double(day.number)
    case .dateTime(let instant): return instant.days
    case .time: return .nan
    case .string(let text):
      if let number = NumberText.number(text) { return number }
      guard case .date(let date) = DateText.read(text) else { return .nan }
      return date.value(in: zone).number(in: zone)
    }
  }

  /// Whether this counts as no answer: the empty text and NaN.
  package var isEmpty: Bool {
    switch self {
    case .number(let number): number.isNaN
    case .string(let text), .time(let text): text.isEmpty
    case .boolean, .date, .dateTime: false
    }
  }
}

extension Value: Equatable {
  /// Whether both are of one kind and hold the same; texts by scalars, NaN equals NaN.
  package static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left == right || left.isNaN && right.isNaN
    case (.string(let left), .string(let right)), (.time(let left), .time(let right)):
      ExactText.areEqual(left, right)
    case (.boolean(let left), .boolean(let right)): left == right
    case (.date(let left), .date(let right)): left == right
    case (.dateTime(let left), .dateTime(let right)): left == right
    default: false
    }
  }
}
