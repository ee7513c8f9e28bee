import Diagnostics
import Sessions
import Surveys
import TestSupport
import Testing

/// A question may read itself in strictly earlier instances, and in no other way (D23).
@Suite struct RunningTotalTests {
  @Test(arguments: [
    "coalesce(indexed-repeat(${total}, ${row}, position(..) - 1), 0) + ${n}",
    "sum(../../row[position() = position(current()/..) - 1]/total) + ${n}",
    "sum(${row}[position() = position(current()/..) - 1]/total) + ${n}",
    "sum(/data/row[position() = position(current()/..) - 1]/total) + ${n}",
    "sum(../../row[position() < position(current()/..)]/n) + ${n}",
    "max(0, ../../row[position() <= position(current()/..) - 1]/total) + ${n}",
    "sum(../../row[position(current()/..) - 1]/total) + ${n}",
    "sum(../../row[n != '' and position() = position(current()/..) - 1]/total) + ${n}",
    "coalesce(indexed-repeat(${total}, ${row}, ${place} - 1), 0) + ${n}",
    "coalesce(indexed-repeat(${total}, ${row}, ${before}), 0) + ${n}",
    "if(position(..) = 1, 0, indexed-repeat(${total}, ${row}, position(..) - 1)) + ${n}",
  ])
  func aTotalOfEarlierInstancesIsEvaluatedInTheirOrder(expression: String) throws {
    let visit = try Visit {
      Repeat("row") {
        Question("total", .calculate).calculation(expression)
        Question("n", .integer).standard("0")
        Question("place", .calculate).calculation("position(..)")
        Question("before", .calculate).calculation("${place} - 1")
      }
    }
    visit.add("row")
    visit.add("row")
    for (place, number) in ["1", "10", "100"].enumerated() {
      try visit.answer("row[\(place + 1)]/n", number)
    }
    #expect(visit.value("row[3]/total") == "111")
    try visit.answer("row[1]/n", "2")
    #expect(visit.value("row[3]/total") == "112")
    visit.remove("row[2]")
    #expect(visit.value("row[2]/total") == "102")
  }

  @Test(arguments: [
    "${total} + 1",
    ". + 1",
    "current() + 1",
    "current()/../total + 1",
    "indexed-repeat(${total}, ${row}, position(..)) + 1",
    "indexed-repeat(${total}, ${row}, position(..) + 1)",
    "indexed-repeat(${total}, ${row}, 1)",
    "indexed-repeat(${total}, ${row}, ${n} - 1)",
    "indexed-repeat(${total}, ${row}, ${typed} - 1)",
    "indexed-repeat(${total}, ${row}, position(../..) - 1)",
    "indexed-repeat(${total}, ${row}, position(..) - ${n})",
    "indexed-repeat(${total}, ${row}, 1 - position(..))",
    "sum(../../row[position() <= position(current()/..)]/total)",
    "sum(../../row[position() < position(..)]/total)",
    "sum(../../row[position() != position(current()/..)]/total)",
    "sum(../../row[n > 1]/total)",
    "sum(../../row/total)",
    "sum(../../row[position() < 3]/total)",
    "sum(../../row[position() < position(current()/..) or n > 1]/total)",
  ])
  func aTotalThatMayReadItselfIsRefused(expression: String) throws {
    #expect(throws: Visit.BrokenDefinition.self) {
      try Visit {
        Repeat("row") {
          Question("n", .integer)
          Question("typed", .integer).calculation("position(..)")
          Question("total", .calculate).calculation(expression)
        }
      }
    }
  }

  @Test func twoTotalsThatFeedEachOtherAreRefused() {
    #expect(throws: Visit.BrokenDefinition.self) {
      try Visit {
        Repeat("row") {
          Question("a", .calculate).calculation("indexed-repeat(${b}, ${row}, position(..) - 1)")
          Question("b", .calculate).calculation("${a} + 1")
        }
      }
    }
  }

  @Test func aQuestionMayBeRelevantByItsAnswerInTheInstanceBefore() throws {
    let visit = try Visit {
      Repeat("row") {
        Question("more", .selectOne(list: "yes_no")).relevant(
          "position(..) = 1 or indexed-repeat(${more}, ${row}, position(..) - 1) = 'yes'")
      }
    }
    visit.add("row")
    visit.add("row")
    try visit.answer("row[1]/more", "yes")
    try visit.answer("row[2]/more", "yes")
    #expect(visit.isRelevant("row[3]/more"))
    try visit.answer("row[1]/more", "no")
    #expect(!visit.isRelevant("row[2]/more"))
    #expect(!visit.isRelevant("row[3]/more"))
    try visit.answer("row[1]/more", "yes")
    #expect(visit.isRelevant("row[3]/more"))
  }

  @Test func aTotalMayRunThroughNestedRepeats() throws {
    // Outer instances get inner ones by turns, so the order of making is not that of the document.
    let visit = try Visit {
      Repeat("outer") {
        Repeat("inner") {
          Question("n", .integer).standard("0")
          Question("total", .calculate).calculation(
            """
            if(position(..) > 1,
              indexed-repeat(${total}, ${outer}, position(../..), ${inner}, position(..) - 1),
              coalesce(indexed-repeat(${total}, ${outer}, position(../..) - 1, ${inner},
                indexed-repeat(${size}, ${outer}, position(../..) - 1)), 0)) + ${n}
            """)
        }
        Question("size", .calculate).calculation("count(${inner})")
      }
    }
    visit.add("outer")
    visit.add("outer")
    for place in [3, 1, 2, 1] { visit.add("outer[\(place)]/inner") }
    for (path, n) in [("1]/inner[1", "1"), ("1]/inner[3", "10"), ("2]/inner[2", "100")] {
      try visit.answer("outer[\(path)]/n", n)
    }
    #expect(visit.value("outer[1]/inner[3]/total") == "11")
    #expect(visit.value("outer[2]/inner[1]/total") == "11")
    #expect(visit.value("outer[3]/inner[2]/total") == "111")
    var evaluated: [String] = []
    visit.session.onEvaluation = { use, location in
      if visit.session.element(at: location).name == "total" {
        evaluated.append(visit.session.path(of: location))
      }
    }
    try visit.answer("outer[1]/inner[2]/n", "1000")
    #expect(
      evaluated == [
        "outer[1]/inner[2]/total", "outer[1]/inner[3]/total", "outer[2]/inner[1]/total",
        "outer[2]/inner[2]/total", "outer[3]/inner[1]/total", "outer[3]/inner[2]/total",
      ])
    #expect(visit.value("outer[3]/inner[2]/total") == "1111")
  }
}
