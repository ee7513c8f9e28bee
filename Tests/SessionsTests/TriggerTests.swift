import Diagnostics
import Sessions
import Surveys
import TestSupport
import Testing

/// Calculations that run only when something else changes (expressions 6.1, 7.5).
@Suite struct TriggerTests {
  @Test func aTriggerWithoutACalculationClears() throws {
    let visit = try Visit {
      Question("kind", .text)
      Question("detail", .text).trigger("${kind}")
    }
    try visit.answer("detail", "old")
    try visit.answer("kind", "a")
    #expect(visit.value("detail") == "")
    try visit.answer("detail", "new")
    try visit.answer("kind", "a")
    #expect(visit.value("detail") == "new")
  }

  @Test func openingTriggersNothing() throws {
    let visit = try Visit {
      Question("a", .text).standard("x")
      Question("b", .calculate).calculation("1 + 1")
      Question("stamp", .calculate).calculation("concat(${a}, ${b})").trigger("${a}, ${b}")
    }
    #expect(visit.value("stamp") == "")
  }

  @Test func anyOfSeveralTriggersRunsTheCalculation() throws {
    let visit = try Visit {
      Question("a", .integer)
      Question("b", .integer)
      Question("c", .integer)
      Question("times", .calculate).calculation("coalesce(${times}, 0) + 1")
        .with("trigger", .array([.string("${a}"), .string("${b}")]))
    }
    try visit.answer("a", "1")
    try visit.answer("b", "1")
    try visit.answer("c", "1")
    try visit.answer("b", "1")
    #expect(visit.value("times") == "2")
  }

  @Test func aTriggeredCalculationSeesWhatTheChangeHasComputed() throws {
    let visit = try Visit {
      Question("kept", .calculate).calculation("${double}").trigger("${n}")
      Question("n", .integer)
      Question("double", .calculate).calculation("${n} * 2")
    }
    try visit.answer("n", "4")
    #expect(visit.value("kept") == "8")
  }

  @Test func whatReadsATriggeredCalculationFollowsIt() throws {
    let visit = try Visit {
      Question("after", .calculate).calculation("${stamp} + 1")
      Question("stamp", .calculate).calculation("${n} * 10").trigger("${n}")
      Question("n", .integer)
    }
    try visit.answer("n", "2")
    #expect(visit.value("after") == "21")
  }

  @Test func triggersPassChangesOn() throws {
    let visit = try Visit {
      Question("third", .calculate).calculation("concat(${second}, '3')").trigger("${second}")
      Question("second", .calculate).calculation("concat(${first}, '2')").trigger("${first}")
      Question("first", .text)
    }
    try visit.answer("first", "1")
    #expect(visit.value("second") == "12")
    #expect(visit.value("third") == "123")
  }

  @Test func triggersThatSetEachOtherOffRunOnceEach() throws {
    let visit = try Visit {
      Question("go", .text)
      Question("a", .calculate).calculation("coalesce(${a}, 0) + 1").trigger("${go}, ${b}")
      Question("b", .calculate).calculation("coalesce(${b}, 0) + 1").trigger("${a}")
    }
    try visit.answer("go", "x")
    #expect(visit.value("a") == "1")
    #expect(visit.value("b") == "1")
    try visit.answer("go", "y")
    #expect(visit.value("a") == "2")
  }

  @Test func aCalculationCanBeATrigger() throws {
    let visit = try Visit {
      Question("n", .integer)
      Question("big", .calculate).calculation("${n} > 5")
      Question("changes", .calculate).calculation("coalesce(${changes}, 0) + 1")
        .trigger("${big}")
    }
    try visit.answer("n", "1")
    try visit.answer("n", "2")
    try visit.answer("n", "8")
    #expect(visit.value("changes") == "1")
  }

  @Test func hidingATriggerIsNoChangeOfIt() throws {
    let visit = try Visit {
      Question("open", .selectOne(list: "yes_no"))
      Question("a", .text).relevant("${open} = 'yes'")
      Question("times", .calculate).calculation("coalesce(${times}, 0) + 1").trigger("${a}")
    }
    try visit.answer("open", "yes")
    try visit.answer("a", "x")
    try visit.answer("open", "no")
    try visit.answer("open", "yes")
    #expect(visit.value("times") == "1")
  }

  @Test func aTriggerInARepeatStaysInItsInstance() throws {
    let visit = try Visit {
      Question("all", .text)
      Repeat("r") {
        Question("own", .text)
        Question("seen", .calculate).calculation("concat(${own}, ${all})").trigger("${own}, ${all}")
      }
      Question("last", .calculate).calculation("join(',', ${own})").trigger("${own}")
    }
    visit.add("r")
    try visit.answer("r[2]/own", "b")
    #expect(visit.value("r[1]/seen") == "")
    #expect(visit.value("r[2]/seen") == "b")
    #expect(visit.value("last") == ",b")
    try visit.answer("all", "!")
    #expect(visit.value("r[1]/seen") == "!")
    #expect(visit.value("r[2]/seen") == "b!")
  }

  @Test func addingAnInstanceDoesNotTriggerWhatIsInIt() throws {
    let visit = try Visit {
      Repeat("r") {
        Question("n", .integer).dynamicDefault("position(..)")
        Question("stamp", .calculate).calculation("${n}").trigger("${n}")
      }
    }
    visit.add("r")
    #expect(visit.value("r[2]/n") == "2")
    #expect(visit.value("r[2]/stamp") == "")
    try visit.answer("r[2]/n", "9")
    #expect(visit.value("r[2]/stamp") == "9")
  }

  @Test func aMomentIsKeptFromTheChangeThatTriggeredIt() throws {
    let visit = try Visit {
      Question("a", .text)
      Question("b", .text)
      Question("at", .calculate).calculation("now()").trigger("${a}")
    }
    try visit.answer("a", "x")
    let first = visit.value("at")
    #expect(first == "2026-07-14T03:33:21.000Z")
    try visit.answer("b", "x")
    #expect(visit.value("at") == first)
  }
}
