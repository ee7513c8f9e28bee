import Digests
import Surveys
import Testing

@testable import Storage

@Suite struct LogTests {
  let folder = Folder()

  @Test func theHashIsTakenOverExactlyTheDescribedBytes() throws {
    let store = try Sample.device(folder)
    let base = EntryHash([UInt8](repeating: 9, count: 32)).map { [$0] } ?? []
    let entry = try store.append(.registry, subject: "القطاع", base: base, body: "a\tb\n\0")
    func number(_ value: Int64) -> [UInt8] {
      stride(from: Int64(56), through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> $0) }
    }
    func field(_ bytes: [UInt8]) -> [UInt8] { number(Int64(bytes.count)) + bytes }
    var bytes = Array("mizan entry 1\n".utf8) + entry.previous.bytes + store.author.bytes
    bytes += number(2) + number(entry.moment.wall) + number(entry.moment.monotonic)
    bytes += field(Array(entry.moment.boot.utf8)) + field(Array("registry".utf8))
    bytes += field(Array("القطاع".utf8)) + field(base[0].bytes) + field(Array("a\tb\n\0".utf8))
    #expect(entry.hash.bytes == SHA256.digest(bytes))
    #expect(try store.entry(entry.hash) == entry)
  }

  @Test func entriesAreChainedFromTheFirstOne() throws {
    let store = try Sample.workedDevice(folder, visits: 3)
    var entries: [Entry] = []
    try store.forEachEntry(by: store.author) { entries.append($0) }
    #expect(entries.map(\.sequence) == [1, 2, 3, 4, 5])
    #expect(
      entries.map(\.kind) == [.genesis, .definition] + [.submission, .submission, .submission])
    #expect(entries.dropFirst().map(\.previous) == entries.dropLast().map(\.hash))
    #expect(try store.verify().isSound)
    #expect(try store.verify().entries == 5)
  }

  @Test func aClockThatRunsBackwardsDoesNotChangeTheOrder() throws {
    let store = try Store.create(
      folder["device"], role: .device, label: "D",
      clock: DeviceClock { Moment(wall: -5, monotonic: 0, boot: "") })
    try store.append(.registry, subject: "a", body: "1")
    try store.append(.registry, subject: "b", body: "2")
    var subjects: [String] = []
    try store.forEachEntry(by: store.author) { subjects.append($0.subject) }
    #expect(subjects.dropFirst() == ["a", "b"])
    #expect(try store.verify().isSound)
  }

  @Test(arguments: [
    "UPDATE entry SET body = 'x'", "DELETE FROM entry",
    "INSERT OR REPLACE INTO entry SELECT * FROM entry",
  ])
  func theFileItselfRefusesToChangeWhatWasWritten(sql: String) throws {
    let store = try Sample.workedDevice(folder, visits: 1)
    try store.createDraft(Sample.draft(), of: Sample.definition)
    try store.append(event: "a", to: Sample.uuids[0])
    #expect(throws: SQLiteError.self) { try store.database.execute(text: sql) }
    #expect(try store.verify().isSound)
  }

  @Test func anAlteredEntryIsFoundByItsPlace() throws {
    let store = try Sample.workedDevice(folder, visits: 3)
    try Tampering.edit(store.path) { database in
      try database.run("UPDATE entry SET wall = wall + 1 WHERE sequence = 4")
    }
    let faults = try Store.open(store.path).verify().faults
    #expect(faults.contains(.entry(author: store.author, sequence: 4, .brokenHash)))
  }

  @Test func aMissingEntryIsFoundByTheOneAfterIt() throws {
    let store = try Sample.workedDevice(folder, visits: 3)
    try Tampering.edit(store.path) { database in
      try database.run("DELETE FROM entry WHERE sequence = 3")
    }
    let faults = try Store.open(store.path).verify().faults
    #expect(faults.contains(.brokenChain(author: store.author, sequence: 4)))
  }

  @Test func projectionsThatDoNotFitTheLogAreFound() throws {
    let store = try Sample.workedDevice(folder, visits: 3)
    try Tampering.edit(store.path) { database in
      try database.run("UPDATE submission SET centre = 'C-999'")
    }
    let reopened = try Store.open(store.path)
    #expect(try reopened.verify().faults == [.staleProjections])
    try reopened.rebuild()
    #expect(try reopened.verify().isSound)
  }

  @Test func theNewestVersionReplacesTheOthers() throws {
    let store = try Sample.centre(folder)
    #expect(try store.currentVersion(.registry, subject: "sample") == nil)
    try store.appendVersion(.registry, subject: "sample", body: "1")
    let second = try store.appendVersion(.registry, subject: "sample", body: "2")
    try store.appendVersion(.registry, subject: "other", body: "3")
    #expect(try store.currentVersion(.registry, subject: "sample") == second)
  }

  @Test func aDefinitionIsKeptOnceUnderItsHash() throws {
    let store = try Sample.device(folder)
    let hash = try store.add(Sample.definition)
    #expect(try store.add(Sample.definition) == hash)
    #expect(try store.definition(hash) == Sample.definition)
    #expect(try store.definitionHashes() == [hash])
    var count = 0
    try store.forEachEntry(of: .definition) { _ in count += 1 }
    #expect(count == 1)
  }

  @Test func aSubmissionWithoutItsDefinitionIsRefused() throws {
    let store = try Sample.device(folder)
    #expect(throws: StoreError.missingDefinition(hash: Sample.definition.hash)) {
      try store.append(Sample.submission())
    }
  }
}
