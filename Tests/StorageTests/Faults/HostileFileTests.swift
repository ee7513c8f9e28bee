import Glibc
import Sessions
import Surveys
import Testing

@testable import Storage

/// Files made by somebody who means harm: they end in quarantine with a reason, never in code that
/// runs or in a full disk.
@Suite struct HostileFileTests {
  let folder = Folder()

  @Test func aSymbolicLinkIsNotFollowed() throws {
    let device = try Sample.workedDevice(folder)
    symlink(device.path, folder["link"])
    #expect(try Sample.centre(folder).take(folder["link"]).reasons == [.symbolicLink])
  }

  @Test(arguments: ["-wal", "-journal"])
  func aSymbolicLinkBesideTheFileIsNotFollowed(suffix: String) throws {
    let device = try Sample.workedDevice(folder)
    folder.write(Array("secret".utf8), to: "secret")
    symlink(folder["secret"], device.path + suffix)
    let centre = try Sample.centre(folder)
    try centre.take(device.path)
    #expect(folder.bytes("secret") == Array("secret".utf8))
    #expect(try centre.authors().contains { $0.id == device.author })
  }

  @Test(.timeLimit(.minutes(1))) func apipeOrADeviceDoesNotBlock() throws {
    mkfifo(folder["pipe"], 0o600)
    let report = try Sample.centre(folder).take(folder["pipe"], "/dev/zero")
    #expect(report.reasons == [.notAStore, .notAStore])
  }

  @Test func aFileThatClaimsTerabytesIsNotCopied() throws {
    let device = try Sample.workedDevice(folder, "sparse")
    truncate(device.path, 1 << 42)
    let report = try Sample.centre(folder).take(device.path)
    #expect(report.reasons == [.fileTooLarge])
  }

  @Test func theLimitOfAFileCanBeSet() throws {
    let device = try Sample.device(folder)
    try device.append(.registry, subject: "r", body: String(repeating: "x", count: 6 << 20))
    var limits = MergeLimits()
    let isSet0 = limits.set("file", to: 5 << 20)
    #expect(isSet0)
    let isSet1 = limits.set("file", to: 0)
    #expect(!isSet1)
    let isSet2 = limits.set("nothing", to: 5)
    #expect(!isSet2)
    let centre = try Sample.centre(folder)
    #expect(
      try Merge.carryOut([device.path], into: centre, limits: limits).reasons == [.fileTooLarge])
    #expect(try centre.take(device.path).isClean)
  }

  @Test func aHeaderThatClaimsAHugeFileFillsNothing() throws {
    let device = try Sample.workedDevice(folder)
    try Tampering.overwrite(device.path, at: 28, with: [0x7F, 0xFF, 0xFF, 0xFF])
    let centre = try Sample.centre(folder)
    let report = try centre.take(device.path)
    #expect(!report.isClean)
    #expect(try centre.verify().isSound)
    #expect(folder.bytes("centre.mizan").count < 4 << 20)
  }

  @Test(arguments: [Int64.max, 1 << 41])
  func anAbsurdPlaceInALogIsSetAside(sequence: Int64) throws {
    let device = try Sample.workedDevice(folder, visits: 1)
    try forge(device, sequence: sequence)
    let centre = try Sample.centre(folder)
    let report = try centre.take(device.path)
    #expect(report.reasons == [.outOfBounds])
    #expect(report.newEntries == 3)
    #expect(try centre.authors().flatMap(\.gaps).isEmpty)
  }

  @Test(arguments: [Int64.max, Int64.min, 1 << 51])
  func anAbsurdTimeIsSetAsideAndNothingOverflows(wall: Int64) throws {
    let device = try Sample.workedDevice(folder, visits: 1)
    try forge(device, sequence: 4, wall: wall)
    let centre = try Sample.centre(folder)
    #expect(try centre.take(device.path).reasons == [.outOfBounds])
    #expect(try centre.devices().count == 1)
  }

  /// Adds an entry whose hash is right and whose numbers are absurd.
  private func forge(_ device: Store, sequence: Int64, wall: Int64 = 0) throws {
    let head = try #require(try device.lastOwnHead())
    let hash = EntryChain.hash(
      previous: head.hash, author: device.author, sequence: sequence,
      moment: Moment(wall: wall, monotonic: 0, boot: ""), kind: .registry, subject: "x", base: [],
      body: "x")
    try Tampering.edit(device.path) { database in
      try database.run(
        """
        INSERT INTO entry (author, sequence, hash, previous, kind, subject, base, wall, monotonic,
          boot, report, body)
        VALUES (1, \(sequence), \(hash), \(head.hash), 'registry', 'x', \([UInt8]()), \(wall), 0, '',
          0, 'x')
        """)
      try database.run(
        "UPDATE head SET hash = \(hash), sequence = \(sequence) WHERE author = 1")
    }
  }

  @Test(arguments: [
    "../../etc/passwd", "/etc/passwd", "a/b", "..", ".hidden", "-rf", "a\u{202E}b", "a\u{0}b", "",
  ])
  func evidenceThatIsNamedLikeAPathIsKeptAndNeverNamed(name: String) throws {
    let device = try Sample.device(folder)
    var lines = FieldLines()
    lines.line("evidence", "1")
    lines.line("name", name)
    try device.addEvidence([1, 2, 3], body: lines.text)
    try device.append(.registry, subject: "after", body: "x")
    let centre = try Sample.centre(folder)
    let report = try centre.take(device.path)
    #expect(report.reasons == [.unsafeName])
    #expect(try centre.currentVersion(.registry, subject: "after")?.body == "x")
  }

  @Test func evidenceThatWasExchangedIsNotTaken() throws {
    let device = try Sample.device(folder)
    let entry = try device.addEvidence([1, 2, 3], body: "evidence\t1\nname\ta.jpg\n")
    try Tampering.edit(device.path) { database in
      try database.run("UPDATE evidence SET content = x'00'")
    }
    let centre = try Sample.centre(folder)
    #expect(try centre.take(device.path).reasons == [.wrongEvidence])
    #expect(try centre.missingEvidence().map(\.hash) == [entry.subject])
  }

  @Test func evidenceOverTheLimitIsNotTaken() throws {
    let device = try Sample.device(folder)
    try device.addEvidence([UInt8](repeating: 1, count: 4000), body: "evidence\t1\nname\ta.jpg\n")
    var limits = MergeLimits()
    let isSet3 = limits.set("evidence", to: 3999)
    #expect(isSet3)
    let centre = try Sample.centre(folder)
    let report = try Merge.carryOut([device.path], into: centre, limits: limits)
    #expect(report.reasons == [.evidenceTooLarge])
    #expect(try centre.take(device.path).isClean)
    #expect(try centre.missingEvidence().isEmpty)
  }

  @Test func aDeeplyNestedDefinitionIsRefusedWithoutBeingRead() throws {
    let device = try Sample.device(folder)
    let deep = String(repeating: "[", count: 200_000)
    try device.add(DefinitionBundle(name: "deep.json", survey: deep))
    let centre = try Sample.centre(folder)
    // The survey of a bundle is a text: it is kept, and its reader has a limit of its own.
    #expect(try centre.take(device.path).isClean)
    let content = String(repeating: #"{"a":"#, count: 100_000)
    try Tampering.edit(device.path) { database in
      try database.run(
        "INSERT INTO definition (hash, content) VALUES (\(String(repeating: "0", count: 64)), \(content))"
      )
    }
    try device.append(.registry, subject: "r", body: deep)
    #expect(try centre.take(device.path).reasons == [.wrongDefinition])
  }

  @Test func moreFaultsThanAreKeptOneByOneAreKeptAsAFile() throws {
    let device = try Sample.workedDevice(folder, visits: 12)
    try Tampering.edit(device.path) { database in
      try database.run("UPDATE entry SET body = 'x' WHERE sequence > 2")
    }
    var limits = MergeLimits()
    let isSet4 = limits.set("kept-records", to: 5)
    #expect(isSet4)
    let centre = try Sample.centre(folder)
    let report = try Merge.carryOut([device.path], into: centre, limits: limits)
    #expect(report.quarantined == 13)
    #expect(try centre.quarantine().count == 6)
    #expect(try centre.quarantine().last?.item.reason == .tooManyFaults)
  }

  @Test func aStatementWithoutASignatureOrTheReverseIsNoHarm() throws {
    let device = try Sample.signedDevice(folder)
    for name in ["pack", "signature"] {
      try device.signedPack(folder["pack"])
      try Tampering.edit(folder["pack"]) { database in
        try database.run("DELETE FROM meta WHERE name = \(name)")
      }
      let report = try Sample.centre(folder, "centre-" + name).take(folder["pack"])
      #expect(report.reasons == (name == "pack" ? [.forgedSignature] : []))
    }
  }

  @Test(arguments: [
    "x'00'", "12", "NULL", "'pack\t1\n'", "'" + String(repeating: "a", count: 9000) + "'",
  ])
  func whatAPackSaysAboutItselfMayBeNonsense(value: String) throws {
    let device = try Sample.signedDevice(folder)
    try device.signedPack(folder["pack"])
    for name in ["pack", "signature", "author"] {
      let path = try Sample.copy(folder["pack"], to: folder["pack-\(name)"])
      try Tampering.edit(path) { database in
        try database.execute(
          text: value == "NULL"
            ? "DELETE FROM meta WHERE name = '\(name)'"
            : "UPDATE meta SET value = \(value) WHERE name = '\(name)'")
      }
      let centre = try Sample.centre(folder, "centre-\(name)")
      try centre.take(path)
      #expect(try centre.verify(FakeSigner.checking).isSound)
    }
  }

  @Test func anEncryptedFileSaysThatItIsOne() throws {
    folder.write(Array("age-encryption.org/v1\n-> X25519 abc\n".utf8), to: "pack.age")
    #expect(try Sample.centre(folder).take(folder["pack.age"]).reasons == [.encrypted])
  }

  @Test func aFileOfTheFirstVersionIsStillRead() throws {
    let path = folder["old"]
    try FileSystem.createPrivate(path)
    let database = try Database(path, .readWrite)
    try database.execute(text: "PRAGMA application_id = \(Schema.applicationID)")
    try Migration.apply(Array(Schema.migrations.prefix(1)), to: database)
    var generator = SeededGenerator(seed: 7)
    let author = AuthorID.random(using: &generator)
    try database.transaction {
      try database.run("INSERT INTO meta (name, value) VALUES ('author', \(author))")
      try database.run("INSERT INTO author (number, id) VALUES (1, \(author))")
      let writer = LogWriter(database: database, author: author, number: 1)
      let moment = Moment(wall: 5, monotonic: 5, boot: "b")
      try writer.begin(
        Genesis(role: .device, label: "old", nonce: Genesis.nonce(using: &generator)), at: moment)
      try writer.append(.registry, subject: "r", base: [], body: "x", at: moment)
    }
    let bytes = folder.bytes("old")
    let centre = try Sample.centre(folder)
    let report = try centre.take(path)
    #expect(report.isClean)
    #expect(report.newEntries == 2)
    #expect(folder.bytes("old") == bytes)
    let opened = try Store.open(path, clock: StepClock().clock)
    #expect(try opened.verify().isSound)
    #expect(try opened.evidence(.zero) == nil)
  }
}
