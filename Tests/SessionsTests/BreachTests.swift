import Diagnostics
import Sessions
import Surveys
import TestSupport
import Testing

/// Breach allegations are opened by answers and prompted once.
@Suite struct BreachTests {
  private func visit() throws -> Visit {
    let breach = Repeat("breach", role: "breach") {
      Question("breach_clause", .text)
      Question("breach_item", .hidden)
      Question("breach_words", .text).required
      Question("breach_evidence", .text)
      Question("breach_severity", .text)
      Question("breach_certainty", .text)
    }
    return try Visit(
      definition(sections: [("conduct", 20)]) {
        Question("respect", .selectOne(list: "yes_no"))
          .with(
            "score",
            .object([
              .init("section", .string("conduct")),
              .init("credit", .object([.init("type", .string("yes_no"))])),
            ])
          )
          .with(
            "breach",
            .object([.init("clause", .string("ز")), .init("severity", .string("high"))]))
        breach
      })
  }

  @Test func anAnswerWithoutCreditPointsToItsClause() throws {
    let visit = try visit()
    let location = try #require(visit.session.location(at: "respect"))
    try visit.answer("respect", "yes")
    #expect(visit.session.breachPrompt(at: location) == nil)
    try visit.answer("respect", "no")
    #expect(visit.session.breachPrompt(at: location)?.clauses == ["ز"])
  }

  @Test func anAllegationCarriesItsClauseItsQuestionAndItsSeverity() throws {
    let visit = try visit()
    let location = try #require(visit.session.location(at: "respect"))
    try visit.answer("respect", "no")
    for event in visit.session.eventsOpeningBreach(
      clause: "ز", severity: .high, promptedBy: "respect")
    {
      visit.perform(event)
    }
    #expect(visit.value("breach[1]/breach_clause") == "ز")
    #expect(visit.value("breach[1]/breach_item") == "respect")
    #expect(visit.value("breach[1]/breach_severity") == "high")
    #expect(visit.session.breachPrompt(at: location) == nil)
    #expect(visit.session.violations.count == 1)
  }

  @Test func aDeclinedPromptIsNotRepeatedUntilTheAnswerChanges() throws {
    let visit = try visit()
    let location = try #require(visit.session.location(at: "respect"))
    try visit.answer("respect", "no")
    visit.perform(.breachDeclined(path: "respect", reason: "busy, not rude"))
    #expect(visit.session.breachPrompt(at: location) == nil)
    try visit.answer("respect", "yes")
    try visit.answer("respect", "no")
    #expect(visit.session.breachPrompt(at: location) != nil)
  }

  @Test func theFormStartsWithoutAllegations() throws {
    let visit = try visit()
    #expect(visit.asked == ["respect"])
  }
}
