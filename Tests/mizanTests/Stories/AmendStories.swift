import Foundation
import Storage
import TestSupport
import Testing

@testable import mizan

/// After the seal: amending, showing, evidence, and looking too much like another record.
@Suite struct AmendStories {
  @Test func anAmendmentKeepsBothValuesVisible() throws {
    let trial = try FieldTrial()
    try trial.run(["fill", trial.survey], input: "C-1\n5\n1\n1\n")
    let amended = try trial.run([
      "amend", "last", "--reason", "misread my watch", "--set", "minutes=15",
    ])
    #expect(amended.status == .exited(0), "\(amended.messages)")
    #expect(amended.output.contains("5 → 15"))
    let history = try trial.run(["show", "last", "--history"])
    #expect(history.output.contains("misread my watch"))
    #expect(history.output.contains("5 → 15"))
    let store = try Store.open(trial.store, for: .reading)
    var revisions: [Int] = []
    try store.forEachSubmission { revisions.append($0.revision) }
    #expect(revisions == [2])
    #expect(try trial.run(["verify", trial.store]).status == .exited(0))
  }

  @Test(arguments: [
    (["--set", "minutes=many"], "type a number"), (["--set", "minuts=3"], "no question 'minuts'"),
    (["--set", "minutes"], "no NAME=ANSWER"), (["--set", "respect=no"], "story"),
    (["--set", "minutes=5"], "nothing was changed"),
  ])
  func aWrongAmendmentLeavesTheStoreAsItWas(words: [String], message: String) throws {
    let trial = try FieldTrial()
    try trial.run(["fill", trial.survey], input: "C-1\n5\n1\n1\n")
    let run = try trial.run(["amend", "last", "--reason", "r"] + words)
    #expect(run.status == .exited(1))
    #expect(run.messages.contains(message), "\(run.messages)")
    let store = try Store.open(trial.store, for: .reading)
    var revisions: [Int] = []
    try store.forEachSubmission { revisions.append($0.revision) }
    #expect(revisions == [1])
  }

  @Test func theReceiptCodeFindsTheRecord() throws {
    let trial = try FieldTrial()
    let sealed = try trial.run(["fill", trial.survey], input: "C-1\n5\n1\n1\n")
    let line = sealed.output.split(separator: "\n").first { $0.contains("Receipt code: ") }
    let code = try #require(line?.split(separator: " ").last)
    #expect(try trial.run(["show", code.lowercased()]).output.contains("C-1"))
    #expect(try trial.run(["show", "ZZZZ-ZZZZ-ZZZZ"]).status == .exited(1))
  }

  @Test func evidenceIsKeptListedExportedAndRemovedWithATombstone() throws {
    let trial = try FieldTrial()
    try trial.run(["fill", trial.survey], input: "C-1\n5\n1\n1\n")
    let notice = try trial.write("fees: 2 JD", to: "fees.txt")
    let add = ["evidence", "add", "--for", "last", "--shows", "the fees", "--by", "A-01"]
    #expect(try trial.run(add + [notice]).status == .exited(0))
    #expect(try trial.run(add + [notice]).messages.contains("already"))
    let photo = try trial.write("\u{FFFD}", to: "photo.txt")
    #expect(try trial.run(add + [photo]).status == .exited(0))
    let list = try trial.run(["evidence", "list"])
    #expect(list.output.contains("the fees"))
    let out = trial.path + "/out"
    let exported = try trial.run(["evidence", "export", "--for", "last", "--to", out])
    #expect(exported.output.split(separator: "\n").count == 2)
    let digest = String(
      try #require(list.output.split(separator: "\n").first { $0.contains("  10  ") }).prefix(12))
    let removed = try trial.run(["evidence", "remove", digest, "--reason", "not needed"])
    #expect(removed.status == .exited(0), "\(removed.messages)")
    #expect(try trial.run(["evidence", "list"]).output.contains("removed: not needed"))
    #expect(try trial.run(["verify", trial.store]).status == .exited(0))
  }

  @Test func aPhotographNeedsTheDeclarationAndSoundIsRefused() throws {
    let trial = try FieldTrial()
    try trial.run(["fill", trial.survey], input: "C-1\n5\n1\n1\n")
    let add = ["evidence", "add", "--for", "last", "--shows", "x", "--by", "A-01"]
    let picture = trial.path + "/p.png"
    try WholeFile.write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1], to: picture)
    #expect(try trial.run(add + [picture]).messages.contains("shows no person"))
    #expect(try trial.run(add + [picture, "--shows-no-person"]).status == .exited(0))
    let sound = trial.path + "/s.mp3"
    try WholeFile.write([0x49, 0x44, 0x33, 4, 0, 0, 0xFF, 0xFB], to: sound)
    #expect(try trial.run(add + [sound]).messages.contains("sound and video"))
    #expect(try trial.run(add + [trial.path + "/none"]).status == .exited(1))
  }

  @Test func aRecordLikeAnotherIsSealedOnlyWithAReason() throws {
    let trial = try FieldTrial()
    let answers = """
      {"answers": {"centre": "C-1", "minutes": 5, "respect": "no", "story": "rude"},
       "started": "2026-07-12T09:05:00Z", "pace": 1000}
      """
    let file = try trial.write(answers, to: "a.json")
    #expect(try trial.run(["fill", trial.survey, "--answers", file]).status == .exited(0))
    let second = try trial.write(
      answers.replacingOccurrences(of: "09:05", with: "09:10"), to: "b.json")
    #expect(try trial.run(["fill", trial.survey, "--answers", second]).status == .exited(0))
    let store = try Store.open(trial.store, for: .reading)
    var texts: [String] = []
    try store.forEachSubmissionText { texts.append($1) }
    #expect(texts.count == 2)
    #expect(texts.count { $0.contains("repeated from a file") } == 1)
  }
}
