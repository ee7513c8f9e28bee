import Sessions
import Testing

@testable import Storage

/// Two versions of one visit, and the person who settles it.
@Suite struct ConflictTests {
  let folder = Folder()

  /// A centre with one visit that two stores amended without knowing of each other.
  private func centre() throws -> Store {
    let device = try Sample.workedDevice(folder, visits: 1)
    let first = try #require(try device.submission(Sample.uuids[0])).entry
    let centre = try Sample.centre(folder)
    try centre.take(device.path)
    for (store, answer) in [(device, "yes"), (centre, "no")] {
      var submission = Sample.submission(revision: 2, parent: first.text, answer: answer)
      submission.answers[0].value = "same"
      if answer == "no" { submission.answers.removeLast() }
      try store.append(submission)
    }
    try centre.take(device.path)
    return centre
  }

  @Test func versionsAreComparedQuestionByQuestion() throws {
    let centre = try centre()
    let conflict = try #require(try centre.conflict(Sample.uuids[0]))
    #expect(conflict.versions.count == 2)
    #expect(conflict.lines.map(\.agrees) == [true, false, false])
    #expect(Set(conflict.lines[1].answers.map { $0?.value }) == ["yes", "no"])
    #expect(conflict.lines[2].answers.contains(nil))
  }

  @Test func aChoiceIsANewRevisionThatNamesBoth() throws {
    let centre = try centre()
    let conflict = try #require(try centre.conflict(Sample.uuids[0]))
    let heads = conflict.versions.map(\.entry.hash)
    let entry = try #require(
      try centre.resolve(
        conflict.id, ConflictChoice(kept: heads[0], reason: "seen twice", person: "E-1")))
    #expect(entry.base == heads.sorted())
    let summary = try #require(try centre.submission(conflict.id))
    #expect((summary.heads, summary.revision, summary.entry) == (1, 3, entry.hash))
    #expect(try centre.conflicts().isEmpty)
    let resolutions = try centre.log(
      {
        var query = LogQuery(); query.kind = .resolution; return query
      }())
    #expect(resolutions.first?.entry.body.contains("person\tE-1\n") == true)
    #expect(try centre.verify().isSound)
  }

  @Test func answersAreChosenOneByOne() throws {
    let centre = try centre()
    let conflict = try #require(try centre.conflict(Sample.uuids[0]))
    let (kept, other) = (conflict.versions[0], conflict.versions[1])
    let path = conflict.lines[1].path
    let entry = try #require(
      try centre.resolve(
        conflict.id,
        ConflictChoice(
          kept: kept.entry.hash, answers: [path: other.entry.hash], reason: "x", person: "E-1")))
    let settled = try SubmissionText.decode(entry.body)
    #expect(settled[path]?.value == other.submission[path]?.value)
    #expect(settled.answers.count == kept.submission.answers.count)
    #expect(settled.answers.map(\.path) == settled.answers.map(\.path).sorted())
  }

  @Test func aSettledConflictStaysSettledWhateverTheOrder() throws {
    let centre = try centre()
    let conflict = try #require(try centre.conflict(Sample.uuids[0]))
    try centre.resolve(
      conflict.id,
      ConflictChoice(kept: conflict.versions[1].entry.hash, reason: "x", person: "E-1"))
    let other = try Sample.centre(folder, "other")
    try other.take(centre.path, folder["device"])
    #expect(try other.conflicts().isEmpty)
    #expect(try other.projectionHash() == centre.projectionHash())
  }

  @Test func aChoiceThatFitsNothingChangesNothing() throws {
    let centre = try centre()
    let hash = try centre.contentHash()
    let conflict = try #require(try centre.conflict(Sample.uuids[0]))
    #expect(
      try centre.resolve(
        conflict.id, ConflictChoice(kept: .zero, reason: "x", person: "E-1")) == nil)
    #expect(
      try centre.resolve(
        conflict.id,
        ConflictChoice(
          kept: conflict.versions[0].entry.hash,
          answers: ["nowhere": conflict.versions[0].entry.hash],
          reason: "x", person: "E-1")) == nil)
    #expect(try centre.contentHash() == hash)
  }
}
