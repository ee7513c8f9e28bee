import Diagnostics
import Sessions
import Surveys
import TestSupport
import Testing

/// Repeats: instances, counts, and expressions across them (expressions 7.6).
@Suite struct RepeatTests {
  private func household() throws -> Visit {
    try Visit {
      Repeat("member") {
        Question("name", .text)
        Question("age", .integer)
        Question("place", .calculate).calculation("position(..)")
        Question("older", .calculate).calculation("${age} + 1")
      }
      Question("people", .calculate).calculation("count(${member})")
      Question("sum", .calculate).calculation("sum(${age})")
    }
  }

  @Test func aRepeatStartsWithOneInstance() throws {
    let visit = try household()
    #expect(visit.value("people") == "1")
    #expect(visit.value("member[1]/place") == "1")
  }

  @Test func totalsFollowAddedAndRemovedInstances() throws {
    let visit = try household()
    try visit.answer("member[1]/age", "30")
    visit.perform(.instanceAdded(repeat: "member"))
    try visit.answer("member[2]/age", "12")
    #expect(visit.value("sum") == "42")
    #expect(visit.value("member[2]/older") == "13")
    visit.perform(.instanceRemoved(path: "member[1]"))
    #expect(visit.value("sum") == "12")
    #expect(visit.value("people") == "1")
    #expect(visit.value("member[1]/place") == "1")
  }

  @Test func aCountMakesInstancesAndKeepsSurplusOnes() throws {
    let visit = try Visit {
      Question("n", .integer)
      Repeat("visitor", count: "${n}") { Question("who", .text) }
      Question("made", .calculate).calculation("count(${visitor})")
    }
    #expect(visit.value("made") == "0")
    try visit.answer("n", "3")
    #expect(visit.value("made") == "3")
    try visit.answer("visitor[3]/who", "x")
    try visit.answer("n", "1")
    #expect(visit.value("made") == "3")
    #expect(visit.value("visitor[3]/who") == "x")
  }

  @Test func nestedRepeatsHaveTheirOwnInstances() throws {
    let visit = try Visit {
      Repeat("room") {
        Repeat("window") { Question("glass", .integer) }
        Question("panes", .calculate).calculation("sum(${glass})")
      }
      Question("all", .calculate).calculation("sum(${panes})")
    }
    try visit.answer("room[1]/window[1]/glass", "2")
    visit.perform(.instanceAdded(repeat: "room[1]/window"))
    try visit.answer("room[1]/window[2]/glass", "3")
    visit.perform(.instanceAdded(repeat: "room"))
    try visit.answer("room[2]/window[1]/glass", "4")
    #expect(visit.value("room[1]/panes") == "5")
    #expect(visit.value("room[2]/panes") == "4")
    #expect(visit.value("all") == "9")
  }

  @Test func aRunningTotalReadsTheInstanceBefore() throws {
    let visit = try Visit {
      Repeat("row") {
        Question("n", .integer)
        Question("total", .calculate).calculation(
          "coalesce(indexed-repeat(${total}, ${row}, position(..) - 1), 0) + ${n}")
      }
    }
    try visit.answer("row[1]/n", "1")
    visit.perform(.instanceAdded(repeat: "row"))
    try visit.answer("row[2]/n", "10")
    visit.perform(.instanceAdded(repeat: "row"))
    try visit.answer("row[3]/n", "100")
    #expect(visit.value("row[3]/total") == "111")
    try visit.answer("row[1]/n", "2")
    #expect(visit.value("row[3]/total") == "112")
  }

  @Test func relevanceIsPerInstance() throws {
    let visit = try Visit {
      Repeat("member") {
        Question("age", .integer)
        Question("work", .text).relevant("${age} >= 18")
      }
    }
    try visit.answer("member[1]/age", "30")
    visit.perform(.instanceAdded(repeat: "member"))
    try visit.answer("member[2]/age", "9")
    #expect(visit.isRelevant("member[1]/work"))
    #expect(!visit.isRelevant("member[2]/work"))
  }
}
