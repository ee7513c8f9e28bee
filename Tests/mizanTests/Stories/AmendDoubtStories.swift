import Storage
import TestSupport
import Testing

@testable import mizan

/// Amending with what answers bring with them: doubts need a reason here too, gaps are asked for.
@Suite struct AmendDoubtStories {
  private static let survey = """
    {
      "settings": {"form_id": "doubtful", "version": "1", "form_title": {"ar": "زيارة", "en": "Visit"},
        "default_language": "en", "kind": "interview", "channel": "exit"},
      "languages": ["en", "ar"],
      "doubts": [{"name": "odd", "when": "${courtesy} >= 4 and ${respect} = 'no'",
        "message": {"en": "courteous without respect", "ar": "لطف بلا احترام"}}],
      "choices": {"yes_no": [
        {"name": "yes", "label": {"en": "Yes", "ar": "نعم"}},
        {"name": "no", "label": {"en": "No", "ar": "لا"}}]},
      "survey": [
        {"type": "integer", "name": "courtesy", "label": {"en": "Courtesy?", "ar": "اللطف؟"}, "required": true},
        {"type": "select_one yes_no", "name": "respect", "label": {"en": "Respect?", "ar": "احترام؟"},
         "required": true},
        {"type": "text", "name": "remark", "label": {"en": "Remark?", "ar": "ملاحظة؟"}},
        {"type": "text", "name": "why", "relevant": "${courtesy} = 1", "required": true,
         "label": {"en": "Why so low?", "ar": "لماذا؟"}}
      ]
    }
    """

  private func sealed(_ input: String) throws -> FieldTrial {
    let trial = try FieldTrial()
    let path = try trial.write(Self.survey, to: "doubtful.json")
    let run = try trial.run(["fill", path], input: input)
    #expect(run.status == .exited(0), "\(run.messages)")
    return trial
  }

  private func revisions(_ trial: borrowing FieldTrial) throws -> [Int] {
    let store = try Store.open(trial.store, for: .reading)
    var revisions: [Int] = []
    try store.forEachSubmission { revisions.append($0.revision) }
    return revisions
  }

  private let amend = ["amend", "last", "--reason", "misremembered"]

  @Test func aDoubtThatAChangeRaisesNeedsAReason() throws {
    let trial = try sealed("2\n2\n\n1\n")
    let refused = try trial.run(amend + ["--set", "courtesy=5"])
    #expect(refused.status == .exited(1))
    #expect(refused.messages.contains("courteous without respect"), "\(refused.messages)")
    #expect(try revisions(trial) == [1])
    let given = try trial.run(amend + ["--set", "courtesy=5"], input: "\nx\ntwo officials\n")
    #expect(given.status == .exited(0), "\(given.messages)")
    #expect(given.messages.contains("a reason has words"))
    #expect(try revisions(trial) == [2])
    let shown = try trial.run(["show", "last"])
    #expect(shown.output.contains("two officials"), "\(shown.output)")
  }

  @Test func theSameHoldsInTheDialogueInArabic() throws {
    let trial = try sealed("2\n2\n\n1\n")
    let left = try trial.run(amend, input: "courtesy\n5\n\n\n:خروج\n", language: "ar")
    #expect(left.status == .exited(1))
    #expect(left.messages.contains("لطف بلا احترام"), "\(left.messages)")
    #expect(try revisions(trial) == [1])
    let given = try trial.run(amend, input: "courtesy\n5\nموظفان مختلفان\n\n", language: "ar")
    #expect(given.status == .exited(0), "\(given.messages)")
    #expect(try revisions(trial) == [2])
  }

  @Test func aReasonGivenBeforeTheSealHoldsWhileItsAnswersStay() throws {
    let trial = try sealed("5\n2\ntwo officials\n\n1\n")
    let other = try trial.run(amend + ["--set", "remark=loud"])
    #expect(other.status == .exited(0), "\(other.messages)")
    let changed = try trial.run(amend + ["--set", "courtesy=4"])
    #expect(changed.status == .exited(1))
    #expect(try revisions(trial) == [2])
  }

  @Test func theDialogueAsksForWhatTheChangeLeavesOpen() throws {
    let trial = try sealed("2\n1\n\n1\n")
    let run = try trial.run(amend, input: "1\n1\n\nnobody greeted me\n")
    #expect(run.status == .exited(0), "\(run.messages)")
    #expect(run.messages.contains("Why so low?"))
    #expect(try trial.run(["show", "last"]).output.contains("nobody greeted me"))
  }

  @Test func corruptionIsNoAmendment() throws {
    let trial = try sealed("2\n1\n\n1\n")
    for words in [
      amend + ["--set", "remark=he took a bribe"], ["amend", "last", "--reason", "طلب رشوة"],
    ] {
      let run = try trial.run(words)
      #expect(run.status == .exited(1))
      #expect(run.messages.contains("never written here"), "\(run.messages)")
    }
    #expect(try revisions(trial) == [1])
  }
}
