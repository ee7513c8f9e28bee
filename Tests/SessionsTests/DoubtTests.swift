import Diagnostics
import Sessions
import Surveys
import TestSupport
import Testing

/// Answers that stand only with a reason.
@Suite struct DoubtTests {
  private func visit(_ when: String = "${courtesy} >= 4 and ${respect} = 'no'") throws -> Visit {
    try Visit(
      DefinitionBundle(
        name: "doubts.json",
        survey: """
          {
            "settings": {"form_id": "d", "version": "1", "form_title": "D", "kind": "interview",
                         "default_language": "en", "channel": "exit"},
            "languages": ["en"],
            "doubts": [{"name": "odd", "when": "\(when)", "message": "these contradict"}],
            "survey": [
              {"type": "integer", "name": "courtesy", "label": "Courtesy?"},
              {"type": "text", "name": "respect", "label": "Respect?"},
              {"type": "repeat", "name": "member", "label": "Member", "children": [
                {"type": "integer", "name": "age", "label": "Age?"}]}
            ]
          }
          """, attachments: []))
  }

  @Test func aDoubtWaitsForAllItsAnswers() throws {
    let visit = try visit()
    try visit.answer("courtesy", "5")
    #expect(visit.session.openDoubts.isEmpty)
    try visit.answer("respect", "no")
    #expect(visit.session.openDoubts.map(\.name) == ["odd"])
    let location = try #require(visit.session.location(at: "courtesy"))
    #expect(visit.session.openDoubts(about: location).count == 1)
  }

  @Test func aReasonSettlesItUntilAnAnswerChanges() throws {
    let visit = try visit()
    try visit.answer("courtesy", "5")
    try visit.answer("respect", "no")
    visit.perform(.explained(doubt: "odd", path: "respect", reason: "two officials"))
    #expect(visit.session.openDoubts.isEmpty)
    #expect(visit.submission["respect"]?.reason == "two officials")
    try visit.answer("courtesy", "4")
    #expect(visit.session.openDoubts.count == 1)
    try visit.answer("courtesy", "2")
    #expect(visit.session.openDoubts.isEmpty)
  }

  @Test func theReasonGoesWithTheAnswerItWasGivenFor() throws {
    let visit = try visit()
    try visit.answer("courtesy", "5")
    try visit.answer("respect", "no")
    visit.perform(.explained(doubt: "odd", path: "respect", reason: "two officials"))
    try visit.answer("respect", "yes")
    #expect(visit.submission["respect"]?.reason == nil)
  }

  @Test func undoingTakesTheReasonBack() throws {
    let visit = try visit()
    try visit.answer("courtesy", "5")
    try visit.answer("respect", "no")
    visit.perform(.explained(doubt: "odd", path: "respect", reason: "two officials"))
    visit.perform(.undone)
    #expect(visit.session.openDoubts.count == 1)
  }

  @Test(arguments: [
    ("1 = 1", "doubt-about-nothing"), ("${age} > 3", "doubt-in-repeat"),
    ("${corutesy} > 3", "unknown-reference"),
  ])
  func aBadDoubtIsReported(when: String, code: String) throws {
    do {
      _ = try visit(when)
      Issue.record("it was accepted")
    } catch let broken as Visit.BrokenDefinition {
      #expect(broken.description.contains(code), "\(broken.description)")
    }
  }
}
