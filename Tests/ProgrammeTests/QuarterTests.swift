import Diagnostics
import Expressions
import Testing

@testable import Programme

struct QuarterTests {
  @Test func aQuarterIsReadAndWritten() throws {
    let quarter = try Quarter(reading: "2026-Q3")
    #expect(quarter.code == "2026-Q3")
    #expect(quarter.firstDay.text == "2026-07-01")
    #expect(quarter.lastDay.text == "2026-09-30")
    #expect(quarter.name.en == "third quarter of 2026")
    #expect(quarter.name.ar == "الربع الثالث من عام 2026")
    #expect(try Quarter(reading: "2026-q3") == quarter)
    #expect(try Quarter(reading: "٢٠٢٦-Q٣") == quarter)
  }

  @Test(arguments: [
    "", "2026", "Q3-2026", "2026Q3", "2026-Q", "2026-Q33", "2026-3", "26-Q3", "2026-Q3-",
  ])
  func aTextOfAnotherShapeIsRefused(text: String) {
    #expect(throws: Quarter.Mistake.notAQuarter(text)) { try Quarter(reading: text) }
  }

  @Test(arguments: ["2026-Q0", "2026-Q5", "0000-Q1"])
  func aQuarterThatDoesNotExistIsRefused(text: String) {
    #expect(throws: Quarter.Mistake.outOfRange(text)) { try Quarter(reading: text) }
    #expect(Quarter.Mistake.outOfRange(text).message.en.contains("'\(text)'"))
    #expect(Quarter.Mistake.notAQuarter(text).message.ar.contains("'\(text)'"))
  }

  @Test func quartersTileTheCalendar() throws {
    var quarter = try Quarter(reading: "1899-Q4")
    for _ in 0..<1000 {
      let next = try #require(quarter.next)
      #expect(quarter.lastDay.advanced(by: 1) == next.firstDay)
      #expect(next.previous == quarter)
      #expect(quarter < next)
      #expect(quarter.quarters(to: next) == 1)
      #expect(quarter.contains(quarter.firstDay) && quarter.contains(quarter.lastDay))
      #expect(!quarter.contains(next.firstDay))
      #expect(try Quarter(reading: quarter.code) == quarter)
      quarter = next
    }
  }

  @Test func everyDayBelongsToTheQuarterThatContainsIt() throws {
    let start = try #require(CivilDay("2023-01-01"))
    for offset in 0..<1500 {
      let day = start.advanced(by: offset)
      let quarter = Quarter(containing: day)
      #expect(quarter.firstDay <= day && day <= quarter.lastDay)
    }
  }

  @Test func theFirstAndLastQuartersHaveOneNeighbour() {
    #expect(Quarter(year: 1, number: 1)?.previous == nil)
    #expect(Quarter(year: 1, number: 1)?.code == "0001-Q1")
    #expect(Quarter(year: 9999, number: 4)?.next == nil)
    #expect(Quarter(year: 1, number: 2)?.advanced(by: -1) == Quarter(year: 1, number: 1))
    #expect(Quarter(year: 10_000, number: 1) == nil)
    #expect(Quarter(year: 2026, number: 5) == nil)
  }
}
