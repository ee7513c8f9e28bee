/// A day of the proleptic Gregorian calendar, without a zone.
///
/// The arithmetic is our own: calendars and time zones of a device must not change a result.
package struct CivilDay: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let number: Int

  /// The day so many days after 1970-01-01.
  package init(number: Int) {
    self.number = number
  }

  /// The day so many days after 1970-01-01, or the nearest that texts can spell.
  package init(clamping number: Int) {
    let range = Self.writable
    self.init(number: min(max(number, range.lowerBound.number), range.upperBound.number))
  }

  /// A day by the calendar; `nil` when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year) else {
      return nil
    }
    self.init(unchecked: year, month, day)
  }

  /// A day whose numbers are known to exist.
  package init(unchecked year: Int, _ month: Int, _ day: Int) {
    // Years begin in March here, so that the leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The days that texts can spell: years 0000 to 9999.
  package static let writable = CivilDay(number: -719_528)...CivilDay(number: 2_932_896)

  package static func < (left: CivilDay, right: CivilDay) -> Bool {
    left.number < right.number
  }

  /// Year, month and day of the month.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The year.
  package var year: Int { components.year }
  /// The month, 1 to 12.
  package var month: Int { components.month }
  /// The day of the month, from 1.
  package var day: Int { components.day }

  /// The day this many days later, or earlier when negative; clamped to what texts can spell.
  package func advanced(by days: Int) -> CivilDay {
    CivilDay(clamping: number + days)
  }

  /// The days from this day to another, negative when that one is earlier.
  package func days(to other: CivilDay) -> Int { other.number - number }

  /// The day of the week, 0 for Sunday.
  package var weekday: Int {
    let remainder = (number + 4) % 7
    return remainder < 0 ? remainder + 7 : remainder
  }

  /// The week of ISO 8601, 1 to 53: weeks begin on Monday, and the year that has most of their days
  /// counts them.
  package var weekOfYear: Int {
    let thursday = CivilDay(number: number + 3 - (weekday + 6) % 7)
    let year = thursday.components.year
    let newYear = CivilDay(year: year, month: 1, day: 1)?.number ?? thursday.number
    return (thursday.number - newYear) / 7 + 1
  }

  /// The day as `YYYY-MM-DD`.
  package var text: String {
    var writer = DigitWriter()
    writer.write(self)
    return writer.text
  }

  /// The days a month has.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
