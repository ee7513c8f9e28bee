import Testing

@testable import Storage

/// Files that were damaged, cut short, or taken at a bad moment: what can be verified is taken, the
/// rest is reported, and nothing else than what was written is ever believed.
@Suite struct MergeDamageTests {
  let folder = Folder()

  /// Merges a damaged copy of a device file, checks everything that must hold, and takes the merge
  /// back.
  private func check(
    _ damaged: String, of device: Store, into centre: Store, heals: Bool = true, _ what: String
  ) throws {
    let before = try centre.allHashes()
    var limits = MergeLimits()
    if !heals { limits.quarantinedFileBytes = 0 }
    let plan = try Merge.plan([damaged], into: centre, limits: limits)
    defer { plan.cancel() }
    let original = try device.allHashes()
    let taken = try centre.allHashes().subtracting(before)
    #expect(taken.isSubset(of: original), "\(what): something was believed that was never written")
    if taken != original {
      #expect(!plan.report.isClean, "\(what): a loss was not reported")
    }
    guard heals else { return }
    #expect(try centre.verify().isSound, "\(what): the centre was harmed")
    let healing = try Merge.plan([device.path], into: centre)
    defer { healing.cancel() }
    #expect(
      try original.isSubset(of: centre.allHashes()), "\(what): the intact file did not heal it")
    #expect(try centre.authors().flatMap(\.gaps).isEmpty, "\(what): a gap remained")
  }

  private func ownEntries(_ store: Store) throws -> Set<EntryHash> {
    var own: Set<EntryHash> = []
    try store.forEachEntry(by: store.author) { own.insert($0.hash) }
    return own
  }

  @Test func aFileCutAtAnyLengthGivesWhatIsIntactOrAReason() throws {
    let device = try Sample.workedDevice(folder, visits: 6)
    let bytes = folder.bytes("device")
    let centre = try Sample.centre(folder)
    for length in stride(from: 0, to: bytes.count, by: 50) {
      folder.write(bytes[..<length], to: "cut")
      try check(
        folder["cut"], of: device, into: centre, heals: length % 2000 == 0,
        "cut at \(length) of \(bytes.count)")
    }
  }

  @Test func aFileCutInsideItsEntriesStillGivesThoseBeforeTheCut() throws {
    let device = try Sample.workedDevice(folder, visits: 60)
    try device.pack(to: folder["pack"])
    let bytes = folder.bytes("pack")
    var most = 0
    for part in 3...9 {
      folder.write(bytes[..<(bytes.count * part / 10)], to: "cut")
      let centre = try Sample.centre(folder, "centre-\(part)")
      let report = try Merge.plan([folder["cut"]], into: centre).apply()
      #expect(report.files[0].quarantined.map(\.reason).contains(.fileCutShort), "\(part)")
      most = max(most, report.newEntries)
    }
    #expect(most > 20)
  }

  @Test func aFlippedBitIsHarmlessOrReported() throws {
    let device = try Sample.workedDevice(folder, visits: 4)
    let bytes = folder.bytes("device")
    var generator = SeededGenerator(seed: 11)
    let centre = try Sample.centre(folder)
    for _ in 0..<60 {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      var flipped = bytes
      flipped[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      folder.write(flipped, to: "flipped")
      try check(folder["flipped"], of: device, into: centre, "byte \(place) flipped")
    }
  }

  @Test func anErasedPageIsHarmlessOrReported() throws {
    let device = try Sample.workedDevice(folder, visits: 30)
    let bytes = folder.bytes("device")
    let centre = try Sample.centre(folder)
    for page in 0..<(bytes.count / 4096) {
      var erased = bytes
      erased.replaceSubrange(
        page * 4096..<(page + 1) * 4096, with: [UInt8](repeating: 0, count: 4096))
      folder.write(erased, to: "erased")
      try check(folder["erased"], of: device, into: centre, "page \(page) erased")
    }
  }

  @Test func anInterruptedChangeIsTakenBackInTheCopyAlone() throws {
    let device = try Sample.workedDevice(folder, visits: 3)
    let whole = try device.allHashes()
    // A change that is large enough to reach the file before it is final.
    try device.database.execute(script: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1")
    try device.database.begin()
    for number in 0..<200 {
      try device.writer.append(
        .registry, subject: "\(number)", base: [], body: String(repeating: "x", count: 3000),
        at: device.clock.now())
    }
    _ = try Sample.copy(device.path, to: folder["hot"])
    _ = try Sample.copy(device.path + "-journal", to: folder["hot-journal"])
    device.database.rollBack()
    let bytes = folder.bytes("hot")
    #expect(bytes.count > 400_000)
    let centre = try Sample.centre(folder)
    let report = try Merge.plan([folder["hot"]], into: centre).apply()
    #expect(report.isClean)
    #expect(try centre.allHashes().subtracting(ownEntries(centre)) == whole)
    #expect(folder.bytes("hot") == bytes)
  }

  @Test func aJournalCannotMakeTheMergeDeleteAFile() throws {
    let device = try Sample.workedDevice(folder, visits: 3)
    folder.write(Array("precious".utf8), to: "precious")
    let name = Array(folder["precious"].utf8)
    let checksum = name.reduce(UInt32(0)) { $0 &+ UInt32($1) }
    func number(_ value: UInt32) -> [UInt8] {
      withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }
    let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
    var journal =
      magic + number(0) + number(7) + number(UInt32(folder.bytes("device").count / 4096))
    journal += number(512) + number(4096)
    journal += [UInt8](repeating: 0, count: 512 - journal.count)
    journal += number(0x4000_0000 / 4096 + 1) + name + number(UInt32(name.count))
    journal += number(checksum) + magic
    folder.write(journal, to: "device-journal")
    let centre = try Sample.centre(folder)
    let report = try Merge.plan([device.path], into: centre).apply()
    #expect(folder.bytes("precious") == Array("precious".utf8))
    #expect(report.files[0].quarantined.map(\.reason) == [.foreignJournal])
    #expect(report.newEntries == 5)
  }

  @Test func aWriteAheadLogBesideTheFileIsTakenAlong() throws {
    let device = try Sample.workedDevice(folder, visits: 3)
    let writer = try Database(device.path, .readWrite)
    try writer.execute(script: "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0")
    try LogWriter(database: writer, author: device.author, number: 1).append(
      .registry, subject: "newest", base: [], body: "x",
      at: Moment(wall: 0, monotonic: 0, boot: ""))
    for suffix in ["", "-wal"] {
      _ = try Sample.copy(device.path + suffix, to: folder["wal" + suffix])
    }
    _ = try Sample.copy(device.path, to: folder["lonely"])
    let centre = try Sample.centre(folder)
    let lonely = try Merge.plan([folder["lonely"]], into: centre).apply()
    #expect(lonely.files[0].quarantined.map(\.reason) == [.newestWorkMissing])
    #expect(lonely.newEntries == 5)
    let whole = try Merge.plan([folder["wal"]], into: centre).apply()
    #expect(whole.isClean)
    #expect(whole.newEntries == 1)
  }
}
