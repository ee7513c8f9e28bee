import Expressions
import Sessions
import TestSupport
import Testing

/// A sealed visit opened again to be amended.
@Suite struct ReopeningTests {
  private func visit() throws -> Visit {
    try Visit {
      Question("name", "text")
      Question("count", "integer")
      Question("double", "calculate").calculation("${count} * 2")
      Repeat("member") { Question("age", "integer") }
      Question("why", "text").relevant("${count} > 3")
    }
  }

  @Test func itStandsWhereItWas() throws {
    let visit = try visit()
    try visit.answer("name", "ع")
    try visit.answer("count", "5")
    try visit.answer("member[1]/age", "30")
    visit.add("member")
    try visit.answer("member[2]/age", "4")
    try visit.answer("why", "because")
    visit.perform(.commented(path: "why", text: "a remark"))
    let sealed = visit.submission
    let again = Session.reopened(
      sealed, survey: visit.session.survey, timeZone: .utc, device: "tablet")
    var copy = again.submission(definition: sealed.definition, sealedAt: sealed.sealed)
    copy.paradata = sealed.paradata
    #expect(copy == sealed)
  }

  @Test func whatChangedIsFoundBothWays() throws {
    let visit = try visit()
    try visit.answer("name", "a")
    try visit.answer("count", "5")
    try visit.answer("why", "because")
    let before = visit.submission
    try visit.answer("count", "2")
    let changes = AnswerChange.changes(from: before, to: visit.submission)
    #expect(changes.map(\.path) == ["count", "double", "why"])
    #expect(changes.last?.after == nil)
    #expect(changes.first?.before?.value == "5")
  }
}
