import Diagnostics
import Expressions
import Programme
import Sessions

/// A day as people say it, in both calendars.
enum DayText {
  /// `Sunday 12 July 2026 · 26 Muharram 1448 AH` for `2026-07-12`; `nil` for another text.
  static func text(_ stored: String, in language: Language) -> String? {
    let numbers = stored.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3,
      let day = HijriDay.day(year: numbers[0], month: numbers[1], day: numbers[2]),
      let weekday = Weekday(rawValue: day.weekday)
    else { return nil }
    let hijri = HijriDay(day)
    let month = CivilDay.name(ofMonth: numbers[1])[language]
    let hijriMonth = HijriDay.months[hijri.month - 1]
    return Phrase(
      en:
        "\(weekday.name.en) \(numbers[2]) \(month) \(numbers[0]) · \(hijri.day) \(hijriMonth.en) \(hijri.year) AH",
      ar:
        "\(weekday.name.ar) \(numbers[2]) \(month) \(numbers[0]) · \(hijri.day) \(hijriMonth.ar) \(hijri.year) هـ"
    )[language]
  }
}

/// A stored time of day as people read it.
enum ClockText {
  /// `09:05` for `09:05:00.000+03:00`; seconds stay when they say something.
  static func text(_ stored: String) -> String {
    let clock = stored.prefix(8)
    guard clock.count == 8, clock.allSatisfy({ $0.isNumber || $0 == ":" }) else { return stored }
    return String(clock.hasSuffix(":00") ? clock.dropLast(3) : clock)
  }
}
