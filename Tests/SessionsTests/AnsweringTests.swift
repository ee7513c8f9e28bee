import Diagnostics
import Sessions
import Surveys
import TestSupport
import Testing

/// What a person may type, and what is stored.
@Suite struct AnsweringTests {
  @Test(arguments: [
    ("٤٢", "42"), ("۴۲", "42"), ("42", "42"), ("4۲", "42"), ("1,200", "1200"), ("١٬٢٠٠", "1200"),
    ("-7", "-7"), ("007", "7"), ("−7", "-7"),
  ])
  func wholeNumbersAreAcceptedInAllDigits(typed: String, stored: String) throws {
    let visit = try Visit { Question("n", .integer) }
    try visit.answer("n", typed)
    #expect(visit.value("n") == stored)
  }

  @Test(arguments: [("٣٫٥", "3.5"), ("3.50", "3.5"), (".5", "0.5"), ("1,234.5", "1234.5")])
  func decimalsAreAcceptedInAllDigits(typed: String, stored: String) throws {
    let visit = try Visit { Question("n", .decimal) }
    try visit.answer("n", typed)
    #expect(visit.value("n") == stored)
  }

  @Test(arguments: ["abc", "1.5", "1e3", "0x10", "12,34", "--5", "1 2 x", "5."])
  func whatIsNoWholeNumberIsRefused(typed: String) throws {
    let visit = try Visit { Question("n", .integer) }
    #expect(throws: Refusal.self) { try visit.answer("n", typed) }
    #expect(visit.value("n") == "")
  }

  @Test(arguments: [
    ("2026-07-12", "2026-07-12"), ("12/7/2026", "2026-07-12"), ("٢٠٢٦/٧/١٢", "2026-07-12"),
    ("today", "2026-07-14"), ("أمس", "2026-07-13"),
  ])
  func datesAreAcceptedAsPeopleWriteThem(typed: String, stored: String) throws {
    let visit = try Visit { Question("d", .date) }
    try visit.answer("d", typed)
    #expect(visit.value("d") == stored)
  }

  @Test(arguments: ["2026-02-29", "31/4/2026", "12-7-26", "soon"])
  func whatIsNoDayIsRefused(typed: String) throws {
    let visit = try Visit { Question("d", .date) }
    #expect(throws: Refusal.self) { try visit.answer("d", typed) }
  }

  @Test(arguments: [
    ("9:45", "09:45:00.000Z"), ("٩:٤٥", "09:45:00.000Z"), ("0945", "09:45:00.000Z"),
    ("9:45:30", "09:45:30.000Z"), ("٩:٤٥ م", "21:45:00.000Z"), ("12:05 am", "00:05:00.000Z"),
  ])
  func timesAreAcceptedAsPeopleWriteThem(typed: String, stored: String) throws {
    let visit = try Visit { Question("t", .time) }
    try visit.answer("t", typed)
    #expect(visit.value("t") == stored)
  }

  @Test func severalChoicesAreStoredInTheOrderOfTheList() throws {
    let visit = try Visit { Question("s", .selectMultiple(list: "abc")) }
    try visit.answer("s", "c، a")
    #expect(visit.value("s") == "a c")
    #expect(throws: Refusal.self) { try visit.answer("s", "a a") }
    #expect(throws: Refusal.self) { try visit.answer("s", "a z") }
  }

  @Test func aRankHoldsEveryChoiceInTheOrderTyped() throws {
    let visit = try Visit { Question("r", .rank(list: "abc")) }
    try visit.answer("r", "c a b")
    #expect(visit.value("r") == "c a b")
    #expect(throws: Refusal.self) { try visit.answer("r", "c a") }
  }

  @Test func aConstraintSeesTheCandidateAndNotTheOldAnswer() throws {
    let visit = try Visit { Question("n", .integer).constraint(". > 5") }
    try visit.answer("n", "6")
    #expect(throws: Refusal.self) { try visit.answer("n", "5") }
    #expect(visit.value("n") == "6")
  }

  @Test func aConstraintIsNotAskedForAnEmptyAnswer() throws {
    let visit = try Visit { Question("n", .integer).constraint(". > 5") }
    try visit.answer("n", "")
    #expect(visit.session.violations.isEmpty)
  }

  @Test func aRequiredQuestionRefusesAnEmptyAnswer() throws {
    let visit = try Visit { Question("n", .integer).required }
    #expect(throws: Refusal.self) { try visit.answer("n", " ") }
  }

  @Test func aChoiceNoLongerOfferedIsCleared() throws {
    let visit = try Visit {
      Question("state", .text)
      Question("town", .selectOne(list: "town")).with("choice_filter", .string("state = ${state}"))
    }
    try visit.answer("state", "x")
    let town = try #require(visit.session.location(at: "town"))
    #expect(visit.session.choices(at: town).map(\.name) == ["k", "o"])
    try visit.answer("town", "o")
    try visit.answer("state", "y")
    #expect(visit.value("town") == "")
  }

  @Test func aMarkStandsInsteadOfAnAnswerOnlyWhereAllowed() throws {
    let visit = try Visit {
      Question("a", .text).required.with("allows_na", .bool(true))
      Question("b", .text).required
    }
    let (a, b) = (
      try #require(visit.session.location(at: "a")), try #require(visit.session.location(at: "b"))
    )
    try visit.session.accept(mark: .notApplicable, reason: "closed", at: a)
    #expect(throws: Refusal.self) {
      try visit.session.accept(mark: .notApplicable, reason: "", at: a)
    }
    #expect(throws: Refusal.self) {
      try visit.session.accept(mark: .notApplicable, reason: "closed", at: b)
    }
    visit.perform(.marked(path: "a", state: .notApplicable, reason: "closed"))
    #expect(visit.session.missingRequired == [b])
  }
}
