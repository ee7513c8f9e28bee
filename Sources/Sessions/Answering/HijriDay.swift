package import Expressions

/// A day of the tabular Islamic calendar, which may differ by a day from the one that is announced.
package struct HijriDay: Sendable, Hashable {
  /// The year, the month 1 to 12 and the day of the month.
  package let year: Int
  package let month: Int
  package let day: Int

  /// The day on which a civil day falls.
  package init(_ civil: CivilDay) {
    // Thirty years have 10 631 days; the era begins on the civil day number -492 148.
    let days = civil.number + 492_148
    let cycle = Self.floored(days, 10_631)
    let inCycle = days - cycle * 10_631
    let yearOfCycle = min(30, (30 * inCycle + 29) / 10_631 + 1)
    let start = Self.daysBefore(yearOfCycle)
    let yearStart = inCycle < start ? Self.daysBefore(yearOfCycle - 1) : start
    let ofCycle = inCycle < start ? yearOfCycle - 1 : yearOfCycle
    let inYear = inCycle - yearStart
    let month = min(12, 2 * inYear / 59 + 1)
    year = cycle * 30 + ofCycle
    self.month = month
    day = inYear - Self.daysBeforeMonth(month) + 1
  }

  /// The civil day of a year, a month and a day; `nil` when the calendar has no such day.
  package static func civil(year: Int, month: Int, day: Int) -> CivilDay? {
    guard (1...12).contains(month), (1...30).contains(day), (1...9999).contains(year) else {
      return nil
    }
    let cycle = (year - 1) / 30
    let ofCycle = (year - 1) % 30 + 1
    let number =
      cycle * 10_631 + daysBefore(ofCycle) + daysBeforeMonth(month) + day - 1 - 492_148
    let civil = CivilDay(number: number)
    let back = HijriDay(civil)
    return back.year == year && back.month == month && back.day == day ? civil : nil
  }

  /// The names of the months.
  package static let months: [(en: String, ar: String)] = [
    ("Muharram", "محرم"), ("Safar", "صفر"), ("Rabi I", "ربيع الأول"), ("Rabi II", "ربيع الآخر"),
    ("Jumada I", "جمادى الأولى"), ("Jumada II", "جمادى الآخرة"), ("Rajab", "رجب"),
    ("Shaban", "شعبان"), ("Ramadan", "رمضان"), ("Shawwal", "شوال"), ("Dhu al-Qada", "ذو القعدة"),
    ("Dhu al-Hijja", "ذو الحجة"),
  ]

  /// The days of a cycle before one of its years, counted from 1.
  private static func daysBefore(_ year: Int) -> Int {
    354 * (year - 1) + (11 * (year - 1) + 14) / 30
  }

  private static func daysBeforeMonth(_ month: Int) -> Int { (59 * (month - 1) + 1) / 2 }

  private static func floored(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
  }
}

extension HijriDay {
  /// A civil day by the calendar; `nil` when the calendar has no such day.
  package static func day(year: Int, month: Int, day: Int) -> CivilDay? {
    CivilDay(year: year, month: month, day: day)
  }
}
