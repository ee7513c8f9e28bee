import Sessions
import Testing

@testable import Storage

@Suite struct SubmissionTests {
  let folder = Folder()

  @Test func aSubmissionIsFoundByItsQuarterWithItsText() throws {
    let store = try Sample.device(folder).withDefinition()
    for (number, date) in ["2026-06-30", "2026-07-01", "2026-09-30", "2026-10-01"].enumerated() {
      try store.append(Sample.submission(Sample.uuids[number], date: date))
    }
    var found: [String] = []
    try store.forEachSubmissionText(in: "2026-Q3") { summary, text in
      found.append(summary.id)
      let submission = try SubmissionText.decode(text)
      #expect(submission.subject.date == summary.date)
      #expect(summary.author == store.author)
    }
    #expect(found == [Sample.uuids[1], Sample.uuids[2]])
    #expect(try store.quarters().map(\.quarter) == ["2026-Q2", "2026-Q3", "2026-Q4"])
    #expect(try store.quarters().map(\.count) == [1, 2, 1])
  }

  @Test func aSubmissionWithoutADateCountsForTheDayItWasStarted() throws {
    let store = try Sample.device(folder).withDefinition()
    var submission = Sample.submission(date: nil)
    // 2026-09-30T21:30Z is half past midnight of 1 October in Baghdad.
    submission.started = 1_790_803_800_000
    try store.append(submission)
    #expect(try store.submission(submission.id)?.quarter == "2026-Q4")
  }

  @Test func anAmendmentReplacesTheRevisionItNames() throws {
    let store = try Sample.device(folder).withDefinition()
    let first = try store.append(Sample.submission())
    let second = try store.append(
      Sample.submission(revision: 2, parent: first.hash.text, centre: "C-102"))
    let summary = try store.submission(first.subject)
    #expect(summary?.entry == second.hash)
    #expect(summary?.centre == "C-102")
    #expect(summary?.isConflict == false)
    #expect(try store.revisions(of: first.subject).map(\.hash) == [first.hash, second.hash])
  }

  @Test func twoAmendmentsOfOneRevisionAreAConflictWithOneProvisionalWinner() throws {
    let store = try Sample.device(folder).withDefinition()
    let first = try store.append(Sample.submission())
    let amendments = try ["x", "y"].map { answer in
      try store.append(
        Sample.submission(revision: 2, parent: first.hash.text, answer: answer)
      ).hash
    }
    let summary = try store.submission(first.subject)
    #expect(summary?.heads == 2)
    #expect(summary?.entry == amendments.max())
    #expect(try store.conflicts().map { $0.id } == [first.subject])
    #expect(try store.heads(of: first.subject) == amendments.sorted())
  }

  @Test func aRevisionWhosePredecessorIsMissingDoesNotCountYet() throws {
    let device = try Sample.device(folder, "device").withDefinition()
    let first = try device.append(Sample.submission())
    let other = try Sample.device(folder, "other").withDefinition()
    let second = try other.append(Sample.submission(revision: 2, parent: first.hash.text))
    let third = try device.append(Sample.submission(revision: 3, parent: second.hash.text))
    let centre = try Sample.centre(folder)
    try Merge.plan([device.path], into: centre).apply()
    #expect(try centre.submission(first.subject)?.entry == first.hash)
    #expect(try centre.submission(first.subject)?.missing == 1)
    #expect(try centre.conflicts().isEmpty)
    try Merge.plan([other.path], into: centre).apply()
    #expect(try centre.submission(first.subject)?.entry == third.hash)
    #expect(try centre.submission(first.subject)?.missing == 0)
  }
}
