import Diagnostics
import Sessions
import Surveys
import TestSupport
import Testing

/// A change evaluates what depends on it, each expression once, and nothing else (expressions 7.5).
@Suite struct EvaluationCountTests {
  /// What was evaluated while something was done: `path use`, sorted.
  private func evaluations(
    in visit: Visit, while work: () throws -> Void
  ) rethrows -> [String] {
    var found: [String] = []
    let session = visit.session
    session.onEvaluation = { found.append("\(session.path(of: $1)) \($0)") }
    defer { session.onEvaluation = nil }
    try work()
    return found.sorted()
  }

  @Test func eachExpressionIsEvaluatedOnceForOneAnswer() throws {
    let visit = try Visit {
      Question("n", .integer)
      Question("top", .calculate).calculation("${left} + ${right}")
      Question("left", .calculate).calculation("${n} + 1")
      Question("right", .calculate).calculation("${left} + ${n}")
      Question("shown", .text).relevant("${top} > ${left}")
      Question("other", .calculate).calculation("${elsewhere} + 1")
      Question("elsewhere", .integer)
    }
    let found = try evaluations(in: visit) { try visit.answer("n", "4") }
    #expect(
      found == [
        "left calculation", "right calculation", "shown relevant", "top calculation",
      ])
    #expect(visit.value("top") == "14")
  }

  @Test func openingEvaluatesEachExpressionOnce() throws {
    let visit = try Visit {
      Question("a", .calculate).calculation("${b} + 1")
      Question("b", .calculate).calculation("count(${r})")
      Repeat("r") {
        Question("x", .integer).dynamicDefault("position(..)")
        Question("y", .calculate).calculation("${x} * 2")
      }
      Question("c", .calculate).calculation("sum(${y})")
    }
    #expect(visit.value("a") == "2")
    #expect(visit.value("c") == "2")
    #expect(visit.session.evaluationCount == 5)
  }

  @Test func anAnswerThatChangesNothingEvaluatesNothing() throws {
    let visit = try Visit {
      Question("n", .integer)
      Question("next", .calculate).calculation("${n} + 1")
    }
    try visit.answer("n", "4")
    #expect(try evaluations(in: visit) { try visit.answer("n", "4") } == [])
    #expect(evaluations(in: visit) { visit.perform(.commented(path: "n", text: "seen")) } == [])
  }

  @Test func aConditionDoesNotRunTheCalculationOfTheSameQuestion() throws {
    let visit = try Visit {
      Question("open", .selectOne(list: "yes_no"))
      Question("n", .integer)
      Question("copy", .integer).relevant("${open} = 'yes'").calculation("${n} * 1")
    }
    try visit.answer("open", "yes")
    try visit.answer("n", "1")
    try visit.answer("copy", "5")
    // The entry is overwritten when the calculation runs again, and that is not now.
    #expect(
      try evaluations(in: visit) {
        try visit.answer("open", "no")
        try visit.answer("open", "yes")
      } == ["copy relevant", "copy relevant"])
    #expect(visit.value("copy") == "5")
    try visit.answer("n", "2")
    #expect(visit.value("copy") == "2")
  }

  @Test func hidingAGroupEvaluatesNoConditionInsideIt() throws {
    let visit = try Visit {
      Question("open", .selectOne(list: "yes_no"))
      Question("deep", .selectOne(list: "yes_no"))
      Group("outer", relevant: "${open} = 'yes'") {
        Group("inner", relevant: "${deep} = 'yes'") { Question("x", .integer) }
        Question("y", .integer).relevant("${deep} = 'no'")
      }
      Question("sum", .calculate).calculation("coalesce(${x}, 0) + coalesce(${y}, 0)")
    }
    // Nothing inside has an answer, so what reads it has nothing new to read either.
    #expect(try evaluations(in: visit) { try visit.answer("open", "yes") } == ["outer relevant"])
    try visit.answer("deep", "no")
    try visit.answer("outer/y", "3")
    #expect(
      try evaluations(in: visit) { try visit.answer("open", "no") }
        == ["outer relevant", "sum calculation"])
  }

  @Test func oneInstanceDoesNotEvaluateAnother() throws {
    let visit = try Visit {
      Repeat("r") {
        Question("x", .integer)
        Group("g") { Question("y", .calculate).calculation("${x} + position(../..)") }
      }
    }
    for _ in 0..<4 { visit.add("r") }
    let found = try evaluations(in: visit) { try visit.answer("r[3]/x", "10") }
    #expect(found == ["r[3]/g/y calculation"])
    #expect(visit.value("r[3]/g/y") == "13")
  }

  @Test func anotherInstanceAtTheEndLeavesPlacesAlone() throws {
    let visit = try Visit {
      Repeat("r") {
        Question("place", .calculate).calculation("position(..)")
        Question("x", .integer)
        Question("before", .calculate).calculation(
          "indexed-repeat(${x}, ${r}, position(..) - 1)")
        Question("after", .calculate).calculation(
          "../../r[position() = position(current()/..) + 1]/x")
      }
    }
    for _ in 0..<3 { visit.add("r") }
    let added = evaluations(in: visit) { visit.add("r") }
    #expect(
      added == [
        "r[4]/after calculation", "r[5]/after calculation", "r[5]/before calculation",
        "r[5]/place calculation",
      ])
    let answered = try evaluations(in: visit) { try visit.answer("r[3]/x", "7") }
    #expect(answered == ["r[2]/after calculation", "r[4]/before calculation"])
    #expect(visit.value("r[4]/before") == "7")
    #expect(visit.value("r[2]/after") == "7")
  }

  @Test func aRunningTotalGoesThroughLaterInstancesOnly() throws {
    let visit = try Visit {
      Repeat("r") {
        Question("place", .calculate).calculation("position(..)")
        Question("n", .integer)
        Question("total", .calculate).calculation(
          "coalesce(indexed-repeat(${total}, ${r}, ${place} - 1), 0) + coalesce(${n}, 0)")
      }
    }
    for _ in 0..<4 { visit.add("r") }
    let found = try evaluations(in: visit) { try visit.answer("r[3]/n", "5") }
    #expect(
      found == ["r[3]/total calculation", "r[4]/total calculation", "r[5]/total calculation"])
    #expect(visit.value("r[5]/total") == "5")
  }

  @Test func aRunningTotalStopsWhereItDoesNotChange() throws {
    let visit = try Visit {
      Repeat("r") {
        Question("n", .integer)
        Question("best", .calculate).calculation(
          "max(${n}, ../../r[position() < position(current()/..)]/best)")
      }
    }
    for _ in 0..<3 { visit.add("r") }
    try visit.answer("r[1]/n", "9")
    #expect(visit.value("r[4]/best") == "9")
    let found = try evaluations(in: visit) { try visit.answer("r[3]/n", "2") }
    #expect(found == ["r[3]/best calculation"])
  }

  @Test func aFilterIsEvaluatedOnceForEveryRowHoweverOftenItIsLookedAt() throws {
    let visit = try Visit {
      Question("state", .text)
      Question("town", .selectOne(list: "town")).filter("state = ${state}")
    }
    try visit.answer("state", "x")
    let found = evaluations(in: visit) {
      for _ in 0..<3 { #expect(visit.choices("town") == ["k", "o"]) }
    }
    #expect(found.count == 3)
  }

  @Test func requiredAndReadOnlyAreLookedUpAndNotEvaluated() throws {
    let visit = try Visit {
      Question("n", .integer)
      Question("why", .text).with("required", .string("${n} > 5"))
      Question("note", .text).with("read_only", .string("${n} > 5"))
    }
    try visit.answer("n", "6")
    let why = try #require(visit.session.location(at: "why"))
    let note = try #require(visit.session.location(at: "note"))
    let found = evaluations(in: visit) {
      #expect(visit.session.isRequired(why))
      #expect(visit.session.isReadOnly(note))
      #expect(visit.session.missingRequired == [why])
    }
    #expect(found == [])
  }
}
