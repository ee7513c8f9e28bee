import Expressions
import Sessions
import TestSupport
import Testing

/// Days, amounts and minutes as people say them.
@Suite struct SpokenAnswerTests {
  /// The clock of the visit stands on Tuesday 14 July 2026.
  @Test(arguments: [
    ("today", "2026-07-14"), ("اليوم", "2026-07-14"), ("أمس", "2026-07-13"),
    ("أول أمس", "2026-07-12"), ("Sunday", "2026-07-12"), ("الأحد", "2026-07-12"),
    ("يوم الاثنين", "2026-07-13"), ("tuesday", "2026-07-14"), ("last wednesday", "2026-07-08"),
    ("الأربعاء الماضي", "2026-07-08"), ("١٢/٧/٢٠٢٦", "2026-07-12"), ("26/1/1448", "2026-07-12"),
    ("1448-01-26", "2026-07-12"),
  ])
  func aDayIsUnderstood(typed: String, stored: String) throws {
    let visit = try Visit { Question("day", "date") }
    try visit.answer("day", typed)
    #expect(visit.value("day") == stored)
  }

  @Test(arguments: ["noday", "الأحدد", "31/2/2026", "30/12/1447x", "13/13/1448"])
  func whatIsNoDayIsRefused(typed: String) throws {
    let visit = try Visit { Question("day", "date") }
    #expect(throws: (any Error).self) { try visit.answer("day", typed) }
  }

  @Test(arguments: [
    ("wait_minutes", "1:20", "80"), ("wait_minutes", "1h20", "80"),
    ("wait_minutes", "٢ ساعة", "120"),
    ("wait_minutes", "ساعة و20", nil), ("wait_minutes", "25 min", "25"),
    ("wait_minutes", "٢٥ دقيقة", "25"), ("wait_minutes", "1:75", nil), ("wait_minutes", "40", "40"),
    ("fee_fils", "2.5 JD", "2500"), ("fee_fils", "٢٫٥٠٠ دينار", "2500"),
    ("fee_fils", "0.050 jd", "50"),
    ("fee_fils", "2500", "2500"), ("fee_fils", "2,500 فلس", "2500"), ("fee_fils", "2.5555 jd", nil),
    ("count", "1:20", nil), ("count", "2 jd", nil),
  ])
  func anAmountIsUnderstood(name: String, typed: String, stored: String?) throws {
    let visit = try Visit { Question(name, "integer") }
    guard let stored else {
      #expect(throws: (any Error).self) { try visit.answer(name, typed) }
      return
    }
    try visit.answer(name, typed)
    #expect(visit.value(name) == stored)
  }

  @Test(arguments: [
    ((2024, 3, 11), (1445, 9, 1)), ((2026, 7, 12), (1448, 1, 26)), ((1970, 1, 1), (1389, 10, 22)),
    ((622, 7, 19), (1, 1, 1)),
  ])
  func aCivilDayHasItsHijriDay(civil: (Int, Int, Int), hijri: (Int, Int, Int)) throws {
    let day = try #require(HijriDay.day(year: civil.0, month: civil.1, day: civil.2))
    let found = HijriDay(day)
    #expect((found.year, found.month, found.day) == hijri)
    #expect(HijriDay.civil(year: hijri.0, month: hijri.1, day: hijri.2) == day)
  }

  @Test func everyDayOfACenturyComesBackFromTheHijriCalendar() throws {
    let start = try #require(HijriDay.day(year: 1950, month: 1, day: 1))
    for number in start.number..<start.number + 36_525 {
      let hijri = HijriDay(CivilDay(number: number))
      #expect(
        HijriDay.civil(year: hijri.year, month: hijri.month, day: hijri.day)?.number == number)
    }
  }

  @Test(arguments: [
    ("هُوِيَّة", "هويه"), ("الأحْوال", "الاحوال"), ("مستشفى", "مستشفي"), ("  A  b ", "a b"), ("٣", "3"),
    ("مـركز", "مركز"),
  ])
  func textIsComparedWithoutWhatPeopleDoNotType(text: String, key: String) {
    #expect(MatchKey.key(text) == key)
  }
}
