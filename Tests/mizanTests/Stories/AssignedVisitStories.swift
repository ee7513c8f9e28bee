import Storage
import TestSupport
import Testing

@testable import mizan

/// A visit that was assigned: briefed first, begun once, filled in as far as it is known.
@Suite struct AssignedVisitStories {
  private func trial() throws -> FieldTrial {
    let trial = try FieldTrial()
    let file = try trial.write(
      """
      {"visits": [{"id": "V-1", "survey": "\(trial.survey)", "scenario": "enquiry",
        "persona": "woman", "centre": "C-101", "from": "2026-07-12", "to": "2026-07-16"}]}
      """, to: "visits.json")
    #expect(try trial.run(["assign", "import", file]).output.contains("1 of them new"))
    #expect(try trial.run(["assign", "import", file]).output.contains("0 of them new"))
    return trial
  }

  @Test func aVisitBeginsOnlyWhenItsBriefingIsAcknowledged() throws {
    let trial = try trial()
    let refused = try trial.run(["fill", "--visit", "V-1"], input: "\n")
    #expect(refused.status == .exited(1))
    #expect(refused.messages.contains("Stop rule"))
    let store = try Store.open(trial.store, for: .reading)
    #expect(try store.drafts(nil).isEmpty)
    #expect(try trial.run(["visits"]).output.contains("planned"))
  }

  @Test func aBriefedVisitKnowsItsPlaceAndIsSealedOnce() throws {
    let trial = try trial()
    let begun = try trial.run(["fill", "--visit", "V-1"], input: "ok\n\n5\n:q\n")
    #expect(begun.messages.contains("= C-101"), "\(begun.messages)")
    #expect(try trial.run(["visits"]).output.contains("begun"))
    let done = try trial.run(["fill", "--visit", "V-1"], input: "1\n1\n")
    #expect(done.status == .exited(0), "\(done.messages)")
    #expect(try trial.run(["visits"], language: "ar").output.contains("مختومة"))
    #expect(
      try trial.run(["fill", "--visit", "V-1"], input: "ok\n").messages.contains("sealed already"))
    let store = try Store.open(trial.store, for: .reading)
    var text = ""
    try store.forEachSubmissionText { text = $1 }
    #expect(text.contains("p\tbriefed\tV-1\t"))
  }

  @Test(arguments: ["en", "ar"])
  func theBriefingReadsWell(language: String) throws {
    let trial = try trial()
    let run = try trial.run(["visits", "brief", "V-1"], language: language)
    try expectGolden(run.output, "interview/briefing.\(language).txt")
  }

  @Test func anUnknownVisitIsRefused() throws {
    let trial = try trial()
    #expect(try trial.run(["fill", "--visit", "V-2"]).messages.contains("V-2"))
    #expect(try trial.run(["visits", "brief", "V-2"]).status == .exited(1))
  }
}
