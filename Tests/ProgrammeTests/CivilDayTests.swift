import Expressions
import Testing

@testable import Programme

struct CivilDayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2026-07-12", 20646),
    ("1600-03-01", -135_080), ("9999-12-31", 2_932_896), ("0001-01-01", -719_162),
  ])
  func aDayIsCountedFromTheEpoch(text: String, days: Int) throws {
    let day = try #require(CivilDay(text))
    #expect(day.number == days)
    #expect(CivilDay(number: days) == day)
    #expect(day.text == text)
  }

  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
    var day = try #require(CivilDay(year: 1899, month: 12, day: 31))
    let last = try #require(CivilDay(year: 2301, month: 1, day: 1))
    var count = 0
    while day < last {
      let next = day.advanced(by: 1)
      let isNextInMonth = next.day == day.day + 1 && next.month == day.month
      let isNextMonth =
        next.day == 1 && (next.month == day.month + 1 || (next.month == 1 && day.month == 12))
        && day.day == CivilDay.days(inMonth: day.month, of: day.year)
      guard isNextInMonth || isNextMonth, day.days(to: next) == 1 else {
        Issue.record("\(day.text) is followed by \(next.text)")
        return
      }
      day = next
      count += 1
    }
    #expect(count == 146_463)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-01", "2026-4-1", "2026/04/01",
    "", "2026-04", "0000-01-01", "2026-04-01-", "٢٠٢٦",
  ])
  func aDayThatDoesNotExistIsNotRead(text: String) {
    #expect(CivilDay(text) == nil)
  }

  @Test func arabicDigitsAndTimestampsAreRead() throws {
    let day = try #require(CivilDay(year: 2026, month: 7, day: 12))
    #expect(CivilDay("٢٠٢٦-٠٧-١٢") == day)
    #expect(CivilDay("2026-07-12T23:59:00+03:00") == day)
  }

  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("2026-07-12", .sunday), ("1969-12-31", .wednesday),
    ("2000-02-29", .tuesday),
  ])
  func aDayKnowsItsWeekday(text: String, weekday: Weekday) throws {
    #expect(Weekday(rawValue: try #require(CivilDay(text)).weekday) == weekday)
  }

  @Test func noDayIsOutsideWhatTextsCanSpell() throws {
    let last = try #require(CivilDay("9999-12-31"))
    #expect(last.advanced(by: 1) == last)
    #expect(CivilDay(clamping: .max) == last)
    #expect(CivilDay.writable.lowerBound.advanced(by: -1).text == "0000-01-01")
  }
}
