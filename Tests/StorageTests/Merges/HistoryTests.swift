import Glibc
import Testing

@testable import Storage

/// What a device delivered once pins what it can deliver later: files that tell another history are
/// reported, though nothing is taken from them.
@Suite struct HistoryTests {
  let folder = Folder()

  private func altered(_ device: Store, _ name: String, _ sql: SQL) throws -> String {
    let path = try Sample.copy(device.path, to: folder[name])
    try Tampering.edit(path) { database in try database.run(sql) }
    return path
  }

  private static let otherTime: SQL =
    "UPDATE entry SET wall = wall + 1 WHERE sequence = 4"

  @Test func anEntryThatWasAlteredAfterItsDeliveryIsReported() throws {
    let device = try Sample.workedDevice(folder, visits: 4)
    let centre = try Sample.centre(folder)
    try Merge.carryOut([device.path], into: centre)
    let hash = try centre.contentHash()
    let forged = try altered(device, "forged", Self.otherTime)
    for _ in 0..<2 {
      let report = try centre.take(forged)
      #expect(report.reasons == [.historyDiffers])
      #expect(report.files.first?.quarantined.first?.sequence == 4)
      #expect(report.newEntries == 0)
    }
    #expect(try centre.contentHash() == hash)
    #expect(try centre.verify().isSound)
    // What was altered is kept for whoever examines it.
    #expect(try centre.quarantine().map(\.item.reason) == [.historyDiffers])
    #expect(try centre.retryQuarantined(1)?.reasons == [.historyDiffers])
  }

  @Test func anEntryThatWaitsIsComparedToo() throws {
    let device = try Sample.workedDevice(folder, visits: 4)
    let part = try Sample.copy(device.path, to: folder["part"])
    try Tampering.keep(4...5, in: part)
    let region = try Sample.centre(folder, "region")
    try region.take(part)
    #expect(try region.authors().first { $0.id == device.author }?.waiting == 2)
    let centre = try Sample.centre(folder)
    try centre.take(region.path)
    let hash = try centre.contentHash()
    #expect(try centre.take(region.path).files.map(\.outcome) == [.nothingNew])
    let forged = try altered(
      region, "forged", "UPDATE pending SET wall = wall + 1 WHERE sequence = 4")
    let report = try centre.take(forged)
    #expect(report.reasons == [.historyDiffers])
    #expect(report.files.first?.quarantined.first?.sequence == 4)
    #expect(try centre.contentHash() == hash)
  }

  @Test func newWorkBehindAnAlteredEntryIsTaken() throws {
    let device = try Sample.workedDevice(folder, visits: 4)
    let centre = try Sample.centre(folder)
    try Merge.carryOut([device.path], into: centre)
    try Sample.work(device, visits: 2, firstID: 20)
    let report = try centre.take(altered(device, "forged", Self.otherTime))
    #expect(report.reasons == [.historyDiffers])
    #expect(report.newEntries == 2)
    #expect(try centre.quarters().map(\.count) == [6])
  }

  @Test func anEntryThatIsMissingFromAnOtherwiseKnownFileIsNoLoss() throws {
    let device = try Sample.workedDevice(folder, visits: 4)
    let centre = try Sample.centre(folder)
    try Merge.carryOut([device.path], into: centre)
    let hash = try centre.contentHash()
    let part = try altered(device, "part", "DELETE FROM entry WHERE sequence = 3")
    #expect(try centre.take(part).newEntries == 0)
    #expect(try centre.contentHash() == hash)
  }

  /// Somebody computes every hash from an entry on anew: only the entries that were delivered tell.
  @Test func aHistoryThatWasRewrittenFromAnEntryOnIsAFork() throws {
    let device = try Sample.workedDevice(folder, visits: 4)
    let centre = try Sample.centre(folder)
    try Merge.carryOut([device.path], into: centre)
    let path = try Sample.copy(device.path, to: folder["rewritten"])
    try Tampering.edit(path) { database in
      try database.run("DELETE FROM entry WHERE sequence > 3")
      try database.run("DELETE FROM head")
      try database.run(
        """
        INSERT INTO head (author, hash, sequence)
        SELECT author, hash, sequence FROM entry WHERE sequence = 3
        """)
      try database.run("DELETE FROM submission WHERE sequence > 3")
    }
    let rewritten = try Store.open(path, clock: StepClock().clock)
    for number in 1..<4 {
      try rewritten.append(Sample.submission(Sample.uuids[number], answer: "rewritten"))
    }
    let report = try centre.take(path)
    #expect(report.files.first?.authors.first?.forks == [4])
    #expect(report.conflicts.count == 3, "each of the rewritten visits has two versions")
    #expect(try centre.verify().isSound)
  }

  /// Large files are not digested whole. One that was merged is recognised at a glance; a change is
  /// seen, and so is one that was made by hand.
  @Test func aLargeFileIsRecognisedUntilItChanges() throws {
    let device = try Sample.workedDevice(folder, visits: 2)
    for number in 0..<6 {
      try device.append(
        .registry, subject: "\(number)", body: String(repeating: "x", count: 1 << 20))
    }
    let centre = try Sample.centre(folder)
    try Merge.carryOut([device.path], into: centre)
    #expect(try centre.database.integer("SELECT count(*) FROM arrival") == 1)
    #expect(try centre.take(device.path).files.map(\.outcome) == [.nothingNew])
    let bytes = folder.bytes("device")
    let needle = Array("device 1".utf8)
    let place = try #require(
      bytes.indices.first { bytes[$0...].starts(with: needle) })
    try Tampering.overwrite(device.path, at: place, with: Array("DEVICE".utf8))
    // Some file systems tell time in coarse steps.
    utime(device.path, nil)
    var later = utimbuf(actime: 1_900_000_000, modtime: 1_900_000_000)
    utime(device.path, &later)
    let report = try centre.take(device.path)
    #expect(report.reasons == [.historyDiffers])
    #expect(report.newEntries == 0)
  }
}
