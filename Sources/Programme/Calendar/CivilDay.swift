/// A day of the proleptic Gregorian calendar, without time or place.
///
/// The arithmetic is our own: calendars and time zones of a device must not change a result.
package struct CivilDay: Sendable, Hashable, Comparable {
  /// The year, 1 to 9999.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  /// The day with these numbers; `nil` when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// The day written as `2026-07-12`, in ASCII or Arabic digits; a time after a `T` is ignored.
  /// `nil` for any other text.
  package init?(_ text: some StringProtocol) {
    let date = text.prefix { $0 != "T" }
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2],
      let year = AnyDigits.number(parts[0]), let month = AnyDigits.number(parts[1]),
      let day = AnyDigits.number(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day this many days after 1970-01-01; days outside the years 1 to 9999 are clamped.
  package init(daysSinceEpoch: Int) {
    let range = Self.first.daysSinceEpoch...Self.last.daysSinceEpoch
    let shifted = min(max(daysSinceEpoch, range.lowerBound), range.upperBound) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The days since 1970-01-01, negative before it.
  package var daysSinceEpoch: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day this many days later, or earlier when negative.
  package func advanced(by days: Int) -> CivilDay {
    CivilDay(daysSinceEpoch: daysSinceEpoch + days)
  }

  /// The days from this day to another, negative when that one is earlier.
  package func days(to other: CivilDay) -> Int {
    other.daysSinceEpoch - daysSinceEpoch
  }

  /// The day of the week.
  package var weekday: Weekday {
    let index = (daysSinceEpoch % 7 + 7 + 4) % 7
    return Weekday.allCases[index]
  }

  /// The day as `2026-07-12`.
  package var text: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  package static func < (left: CivilDay, right: CivilDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The days a month has.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static let first = CivilDay(unchecked: 1, 1, 1)
  private static let last = CivilDay(unchecked: 9999, 12, 31)

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// A day whose numbers are known to exist.
  init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
