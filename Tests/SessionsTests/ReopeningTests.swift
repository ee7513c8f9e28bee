import Expressions
import Sessions
import Surveys
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

  private func doubtful() throws -> Visit {
    try Visit(
      DefinitionBundle(
        name: "doubts.json",
        survey: """
          {
            "settings": {"form_id": "d", "version": "1", "form_title": "D", "kind": "interview",
                         "default_language": "en", "channel": "exit"},
            "languages": ["en"],
            "doubts": [{"name": "odd", "when": "${courtesy} >= 4 and ${respect} = 'no'", "message": "a"},
                       {"name": "terse", "when": "string-length(${respect}) < 3", "message": "b"}],
            "survey": [
              {"type": "integer", "name": "courtesy", "label": "Courtesy?"},
              {"type": "text", "name": "respect", "label": "Respect?"}
            ]
          }
          """, attachments: []))
  }

  @Test func reasonsHoldAfterItIsOpenedAgainUntilAnAnswerChanges() throws {
    let visit = try doubtful()
    try visit.answer("courtesy", "5")
    try visit.answer("respect", "no")
    visit.perform(.explained(doubt: "odd", path: "respect", reason: "two officials"))
    visit.perform(.explained(doubt: "terse", path: "respect", reason: "said so"))
    let sealed = visit.submission
    #expect(sealed["respect"]?.reason == "two officials · said so")
    let again = Session.reopened(
      sealed, survey: visit.session.survey, timeZone: .utc, device: "tablet")
    #expect(again.openDoubts.isEmpty)
    let copy = again.submission(definition: sealed.definition, sealedAt: sealed.sealed)
    #expect(copy["respect"]?.reason == "two officials · said so")
    again.apply(TimedEvent(.answered(path: "courtesy", value: "4", observed: nil), at: 9))
    #expect(again.openDoubts.map(\.name) == ["odd"])
  }

  @Test func theSameReasonIsKeptOnce() throws {
    let visit = try doubtful()
    try visit.answer("respect", "no")
    visit.perform(.explained(doubt: "terse", path: "respect", reason: "said so"))
    visit.perform(.explained(doubt: "terse", path: "respect", reason: "said so"))
    #expect(visit.submission["respect"]?.reason == "said so")
  }
}
