import Sessions
import Testing

@testable import Storage

@Suite struct ReviewTests {
  let folder = Folder()

  private func review(
    _ store: Store, _ decision: ReviewDecision, of entry: Entry, by reviewer: String = "E-1"
  ) throws {
    try store.append(
      Review(decision: decision, reason: "r\tے", reviewer: reviewer, entry: entry.hash),
      of: entry.subject)
  }

  @Test func theTextOfAReviewIsReadAsItWasWritten() throws {
    let entry = try #require(EntryHash([UInt8](repeating: 1, count: 32)))
    let review = Review(decision: .returned, reason: "a\nb", reviewer: "E-1", entry: entry)
    #expect(Review(body: review.body) == review)
    #expect(Review(body: "decision\tmaybe\n") == nil)
  }

  @Test func aSubmissionIsUnreviewedUntilAnEditorDecides() throws {
    let store = try Sample.device(folder).withDefinition()
    let entry = try store.append(Sample.submission())
    #expect(try store.submission(entry.subject)?.review == .unreviewed)
    try review(store, .accepted, of: entry)
    #expect(try store.submission(entry.subject)?.review == .accepted)
    #expect(try store.submission(entry.subject)?.reviewer == "E-1")
  }

  @Test func anEditorMayChangeTheDecision() throws {
    let store = try Sample.device(folder).withDefinition()
    let entry = try store.append(Sample.submission())
    try review(store, .rejected, of: entry)
    try review(store, .reopened, of: entry)
    #expect(try store.submission(entry.subject)?.review == .unreviewed)
    try review(store, .accepted, of: entry)
    #expect(try store.submission(entry.subject)?.review == .accepted)
  }

  @Test func aLaterRevisionIsUnreviewedAgain() throws {
    let store = try Sample.device(folder).withDefinition()
    let entry = try store.append(Sample.submission())
    try review(store, .accepted, of: entry)
    try store.append(Sample.submission(revision: 2, parent: entry.hash.text))
    let summary = try store.submission(entry.subject)
    #expect(summary?.revision == 2)
    #expect(summary?.review == .unreviewed)
  }

  @Test func ofDecisionsThatDidNotKnowOfEachOtherTheStricterCounts() throws {
    let device = try Sample.device(folder, "device").withDefinition()
    let entry = try device.append(Sample.submission())
    let first = try Sample.centre(folder, "first")
    let second = try Sample.centre(folder, "second")
    for (store, decision) in [(first, ReviewDecision.accepted), (second, .returned)] {
      try Merge.plan([device.path], into: store).apply()
      try review(store, decision, of: entry, by: store.label)
    }
    try Merge.plan([second.path], into: first).apply()
    #expect(try first.submission(entry.subject)?.review == .returned)
    #expect(try first.submission(entry.subject)?.reviewer == "second")
    try review(first, .accepted, of: entry)
    #expect(try first.submission(entry.subject)?.review == .accepted)
  }

  @Test func aReviewThatArrivesBeforeItsSubmissionCountsLater() throws {
    let device = try Sample.device(folder, "device").withDefinition()
    let entry = try device.append(Sample.submission())
    let editor = try Sample.centre(folder, "editor")
    try review(editor, .accepted, of: entry)
    let centre = try Sample.centre(folder)
    try Merge.plan([editor.path], into: centre).apply()
    #expect(try centre.submission(entry.subject) == nil)
    try Merge.plan([device.path], into: centre).apply()
    #expect(try centre.submission(entry.subject)?.review == .accepted)
  }
}
