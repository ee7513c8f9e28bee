import Diagnostics
import Sessions
import Surveys
import TestSupport
import Testing

/// Calculations, defaults and triggers (expressions 7.1, 7.4, 7.5).
@Suite struct CalculationTests {
  @Test func calculationsRunInTheOrderOfWhatTheyRead() throws {
    let visit = try Visit {
      Question("total", .calculate).calculation("${double} + 1")
      Question("double", .calculate).calculation("${n} * 2")
      Question("n", .integer)
    }
    try visit.answer("n", "20")
    #expect(visit.value("total") == "41")
  }

  @Test func aCalculationThatIsNotANumberStoresNothing() throws {
    let visit = try Visit {
      Question("n", .integer)
      Question("next", .calculate).calculation("${n} + 1")
    }
    #expect(visit.value("next") == "")
    try visit.answer("n", "1")
    #expect(visit.value("next") == "2")
  }

  @Test func aBooleanIsStoredAsAWord() throws {
    let visit = try Visit {
      Question("n", .integer)
      Question("big", .calculate).calculation("${n} > 5")
    }
    try visit.answer("n", "7")
    #expect(visit.value("big") == "true")
  }

  @Test func defaultsAreThereBeforeAnybodyAnswers() throws {
    let visit = try Visit {
      Question("n", .integer).standard("3")
      Question("next", .calculate).calculation("${n} + 1")
      Question("day", .date).with("default", .object([.init("expression", .string("today()"))]))
    }
    #expect(visit.value("n") == "3")
    #expect(visit.value("next") == "4")
    #expect(visit.value("day") == "2026-07-14")
  }

  @Test func aTriggerRunsItsCalculationOnlyWhenItChanges() throws {
    let visit = try Visit {
      Question("n", .integer)
      Question("go", .text)
      Question("kept", .calculate).calculation("${n}").with("trigger", .string("${go}"))
    }
    try visit.answer("n", "1")
    #expect(visit.value("kept") == "")
    try visit.answer("go", "x")
    #expect(visit.value("kept") == "1")
    try visit.answer("n", "2")
    #expect(visit.value("kept") == "1")
  }

  @Test func randomNumbersAreDrawnAgainTheSameWhenADraftIsReplayed() throws {
    func visit() throws -> Visit {
      try Visit {
        Question("id", .calculate).calculation("once(uuid())")
        Question("n", .integer)
      }
    }
    let (first, second) = (try visit(), try visit())
    #expect(first.value("id") == second.value("id"))
    #expect(first.value("id").count == 36)
    try first.answer("n", "1")
    #expect(first.value("id") == second.value("id"))
  }

  @Test func aFailingExpressionDoesNotStopTheVisit() throws {
    let visit = try Visit {
      Question("t", .text)
      Question("day", .calculate).calculation("format-date(${t}, '%Y')")
      Question("after", .text).relevant("date(${t}) > 0")
    }
    try visit.answer("t", "no date")
    #expect(visit.value("day") == "")
    #expect(visit.isRelevant("after"))
    #expect(!visit.session.failures.isEmpty)
  }
}
