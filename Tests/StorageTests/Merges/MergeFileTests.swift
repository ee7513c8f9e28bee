import Diagnostics
import Sessions
import Surveys
import Testing

@testable import Storage

/// What a merge says and does about one file, good or bad.
@Suite struct MergeFileTests {
  let folder = Folder()

  private func merge(
    _ files: [String], into store: Store, limits: MergeLimits = MergeLimits()
  ) throws -> MergeReport {
    try Merge.plan(files, into: store, limits: limits).apply()
  }

  private func reasons(_ report: MergeReport) -> [QuarantineReason] {
    report.files.flatMap(\.quarantined).map(\.reason)
  }

  @Test func aDeviceFileIsTakenWholeAndTheReportSaysSo() throws {
    let device = try Sample.workedDevice(folder, visits: 3)
    let centre = try Sample.centre(folder)
    let file = try #require(try merge([device.path], into: centre).files.first)
    #expect(file.outcome == .merged)
    #expect(file.newDefinitions == 1)
    let author = try #require(file.authors.first)
    #expect((author.author, author.label) == (device.author, "device"))
    #expect((author.new, author.newSubmissions, author.known) == (5, 3, 0))
    #expect(try centre.mergeReports().count == 1)
    #expect(try centre.definition(Sample.definition.hash) == Sample.definition)
  }

  @Test func theSameFileTwiceIsTakenOnce() throws {
    let device = try Sample.workedDevice(folder, visits: 3)
    let centre = try Sample.centre(folder)
    let report = try merge([device.path, device.path], into: centre)
    #expect(report.files.map(\.outcome) == [.merged, .nothingNew])
    #expect(report.files.map(\.knownEntries) == [0, 5])
    #expect(report.newSubmissions == 3)
  }

  @Test func aNewerPackBringsOnlyWhatIsNew() throws {
    let device = try Sample.workedDevice(folder, visits: 3)
    let centre = try Sample.centre(folder)
    _ = try merge([device.path], into: centre)
    try Sample.work(device, visits: 2, firstID: 20)
    try device.pack(to: folder["pack"])
    let report = try merge([folder["pack"]], into: centre)
    #expect((report.newEntries, report.knownEntries) == (2, 5))
  }

  @Test func anOlderCopyHasNothingNew() throws {
    let device = try Sample.workedDevice(folder, visits: 3)
    let old = try Sample.copy(device.path, to: folder["old"])
    try Sample.work(device, visits: 2, firstID: 20)
    let centre = try Sample.centre(folder)
    _ = try merge([device.path], into: centre)
    #expect(try merge([old], into: centre).files.map(\.outcome) == [.nothingNew])
  }

  @Test func aGapIsShownUntilItIsFilled() throws {
    let device = try Sample.workedDevice(folder, visits: 8)
    let late = try Sample.copy(device.path, to: folder["late"])
    try Tampering.keep(7...10, in: late)
    let early = try Sample.copy(device.path, to: folder["early"])
    try Tampering.keep(1...4, in: early)
    let centre = try Sample.centre(folder)
    let first = try merge([late], into: centre)
    #expect(first.files.first?.authors.first?.gaps == [1...6])
    #expect(first.files.first?.authors.first?.waiting == 4)
    #expect(first.newEntries == 0)
    #expect(try centre.quarters().isEmpty)
    let second = try merge([early], into: centre)
    #expect(second.files.first?.authors.first?.gaps == [5...6])
    let third = try merge([device.path], into: centre)
    #expect(third.files.first?.authors.first?.gaps == [])
    #expect(third.files.first?.authors.first?.healed == 4)
    #expect(third.newEntries == 2)
    #expect(try centre.verify().isSound)
    let whole = try Sample.centre(folder, "whole")
    _ = try merge([device.path], into: whole)
    #expect(try centre.projectionHash() == whole.projectionHash())
  }

  @Test func bothBranchesOfAClonedDeviceAreKept() throws {
    let device = try Sample.workedDevice(folder, visits: 2)
    let clone = try Store.open(
      Sample.copy(device.path, to: folder["clone"]), clock: StepClock(1_783_100_000_000).clock)
    try Sample.work(device, visits: 2, firstID: 20)
    try Sample.work(clone, visits: 3, firstID: 40)
    let centre = try Sample.centre(folder)
    let report = try merge([device.path, clone.path], into: centre)
    let forked = try #require(report.files.last?.authors.first)
    #expect(forked.forks == [5])
    #expect(forked.new == 3)
    #expect(forked.forkedAt != nil)
    #expect(try centre.authors().first { $0.id == device.author }?.forks == [5])
    #expect(try centre.quarters().map(\.count) == [7])
  }

  @Test func anAlteredEntryIsSetAsideAndTheRestWaits() throws {
    let device = try Sample.workedDevice(folder, visits: 4)
    let forged = try Sample.copy(device.path, to: folder["forged"])
    try Tampering.edit(forged) { database in
      try database.run(
        "UPDATE entry SET body = replace(body, 'yes', 'no'), wall = 1 WHERE sequence = 4")
    }
    let centre = try Sample.centre(folder)
    let report = try merge([forged], into: centre)
    #expect(reasons(report) == [.brokenHash])
    #expect(report.files.first?.quarantined.first?.sequence == 4)
    let author = try #require(report.files.first?.authors.first)
    #expect((author.new, author.waiting, author.quarantined) == (3, 2, 1))
    #expect(author.gaps == [4...4])
    let number = try #require(report.files.first?.quarantined.first?.number)
    let kept = String(decoding: try centre.quarantinedBytes(number) ?? [], as: UTF8.self)
    #expect(kept.contains("submission\t1\n"))
    #expect(try centre.quarantine().map(\.isHealed) == [false])
    let healed = try merge([device.path], into: centre)
    #expect(healed.files.first?.authors.first?.healed == 2)
    #expect(try centre.quarantine().map(\.isHealed) == [true])
    #expect(try centre.verify().isSound)
  }

  @Test func oneBadFileNeverHindersTheOthers() throws {
    folder.write(Array("PK\u{3}\u{4}".utf8), to: "zip")
    folder.write([], to: "empty")
    let good = try Sample.workedDevice(folder, "good")
    let newer = try Sample.workedDevice(folder, "newer").path
    try Tampering.overwrite(newer, at: 60, with: [0, 0, 0, 99])
    let foreign = try Sample.workedDevice(folder, "foreign").path
    try Tampering.overwrite(foreign, at: 68, with: [0, 0, 0, 1])
    let centre = try Sample.centre(folder)
    let files = ["zip", "empty", "missing"].map { folder[$0] } + [folder.path, newer, foreign]
    let report = try merge(files + [centre.path, good.path], into: centre)
    #expect(
      reasons(report) == [
        .notAStore, .notAStore, .fileUnreadable, .notAStore, .newerSchema, .foreignDatabase,
        .theStoreItself,
      ])
    #expect(report.files.map(\.outcome) == Array(repeating: .refused, count: 7) + [.merged])
    #expect(!report.isClean)
    #expect(try centre.quarantine().map(\.item.reason) == [.newerSchema])
    #expect(try centre.quarantinedBytes(1) == folder.bytes("newer"))
  }

  @Test(arguments: [
    "CREATE VIEW extra AS SELECT 1",
    "CREATE TRIGGER extra AFTER INSERT ON meta BEGIN SELECT 1; END",
    "CREATE TABLE extra (a, b AS (zeroblob(900000000)))", "DROP INDEX entry_subject",
  ])
  func aSchemaThatIsNotOursWordForWordIsRefused(sql: String) throws {
    let device = try Sample.workedDevice(folder)
    try Database(device.path, .readWrite).execute(text: sql)
    let report = try merge([device.path], into: Sample.centre(folder))
    #expect(reasons(report) == [.unknownSchema])
    #expect(report.newEntries == 0)
  }

  @Test func aSubmissionThatCannotBeReadIsKeptInTheLogAndNotCounted() throws {
    let device = try Sample.device(folder).withDefinition()
    try device.append(.submission, subject: "s-1", body: "submission\t9\n")
    try device.append(
      .submission, subject: "s-2", body: SubmissionText.encode(Sample.submission("s-3")))
    try device.append(.review, subject: "s-1", body: "nonsense")
    try device.append(Sample.submission("s-4"))
    let centre = try Sample.centre(folder)
    let report = try merge([device.path], into: centre)
    #expect(reasons(report) == [.unreadableBody, .contradictoryBody, .unreadableBody])
    #expect(report.files.first?.authors.first?.waiting == 0)
    #expect(try centre.authors().first { $0.id == device.author }?.entries == 6)
    #expect(try centre.quarters().map(\.count) == [1])
    let hash = try centre.contentHash()
    _ = try merge([device.path], into: centre)
    #expect(try centre.contentHash() == hash)
  }

  @Test func aKindThatIsNotKnownIsKeptAndPassedOn() throws {
    let device = try Sample.device(folder)
    let entry = try device.append(
      EntryKind(rawValue: "from-the-future"), subject: "x", body: "\u{1F642}")
    let region = try Sample.centre(folder, "region")
    _ = try merge([device.path], into: region)
    let centre = try Sample.centre(folder)
    #expect(try merge([region.path], into: centre).isClean)
    #expect(try centre.entry(entry.hash) == entry)
  }

  @Test func anIdentityThatIsInUseIsRefused() throws {
    var one = SeededGenerator(seed: 1)
    let first = try Store.create(
      folder["first"], role: .device, label: "first", clock: StepClock().clock, using: &one)
    var two = SeededGenerator(seed: 1)
    let second = try Store.create(
      folder["second"], role: .device, label: "second", clock: StepClock(5).clock, using: &two)
    try Sample.work(first, visits: 1, firstID: 0)
    try Sample.work(second, visits: 2, firstID: 10)
    #expect(first.author == second.author)
    let centre = try Sample.centre(folder)
    let report = try merge([first.path, second.path], into: centre)
    #expect(report.newEntries == 3)
    #expect(reasons(report) == Array(repeating: .identityInUse, count: 4))
    #expect(try centre.verify().isSound)
  }

  @Test func aValueThatIsTooLargeIsSetAsideAndTheRestWaits() throws {
    let device = try Sample.device(folder)
    try device.append(.registry, subject: "big", body: String(repeating: "x", count: 3 << 20))
    try device.append(.registry, subject: "small", body: "x")
    var limits = MergeLimits()
    let centre = try Sample.centre(folder)
    for bytes in [2 << 20, 1 << 20] {
      // Once it is read and found too large, once SQLite already refuses to read it.
      limits.bodyBytes = bytes
      let report = try merge([device.path], into: centre, limits: limits)
      #expect(reasons(report) == [.tooLarge])
      #expect(report.files.first?.authors.first?.gaps == [2...2])
    }
    limits.bodyBytes = 4 << 20
    #expect(try merge([device.path], into: centre, limits: limits).isClean)
    #expect(try centre.currentVersion(.registry, subject: "small")?.body == "x")
  }

  @Test func anAlteredDefinitionIsSetAsideUntilAnotherFileBringsIt() throws {
    let device = try Sample.workedDevice(folder, visits: 1)
    let forged = try Sample.copy(device.path, to: folder["forged"])
    try Tampering.edit(forged) { database in
      try database.run("UPDATE definition SET content = '{}'")
    }
    let centre = try Sample.centre(folder)
    #expect(reasons(try merge([forged], into: centre)) == [.wrongDefinition])
    #expect(try centre.missingDefinitions() == [Sample.definition.hash])
    try Sample.work(device, visits: 1, firstID: 7)
    _ = try merge([device.path], into: centre)
    #expect(try centre.missingDefinitions().isEmpty)
  }

  @Test func aPackWithoutItsLastEntriesIsFoundOut() throws {
    let device = try Sample.workedDevice(folder, visits: 4)
    try device.pack(to: folder["pack"])
    try Tampering.edit(folder["pack"]) { database in
      try database.run("DELETE FROM entry WHERE sequence > 4")
      try database.run("DELETE FROM head")
    }
    let report = try merge([folder["pack"]], into: Sample.centre(folder))
    #expect(report.newEntries == 4)
    #expect(reasons(report) == [.packIncomplete])
  }

  @Test func draftsStayOnTheirDevice() throws {
    let device = try Sample.device(folder)
    try device.createDraft(Sample.draft(), of: Sample.definition)
    try device.append(event: "a", to: Sample.uuids[0])
    let centre = try Sample.centre(folder)
    _ = try merge([device.path], into: centre)
    #expect(try centre.drafts(nil).isEmpty)
  }

  @Test func theOriginalIsNeverWritten() throws {
    let device = try Sample.workedDevice(folder)
    let bytes = folder.bytes("device")
    _ = try merge([device.path], into: Sample.centre(folder))
    #expect(folder.bytes("device") == bytes)
    #expect(folder.names == ["centre.mizan", "device"])
  }

  @Test func theReportIsKeptUnderItsNumber() throws {
    let centre = try Sample.centre(folder)
    let device = try Sample.workedDevice(folder)
    #expect(try merge([device.path], into: centre).number == 1)
    let second = try merge([device.path, folder["missing"]], into: centre)
    #expect(second.number == 2)
    #expect(try centre.mergeReports().last == second.json.compactText)
  }
}
