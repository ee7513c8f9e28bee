import Glibc
import Surveys
import Testing

@testable import Storage

@Suite struct PackTests {
  let folder = Folder()

  @Test func aPackHoldsTheLogAndItsDefinitions() throws {
    let store = try Sample.workedDevice(folder, visits: 3)
    let pack = try store.pack(to: folder["pack"])
    #expect(pack.entries == 5)
    #expect(pack.heads.map(\.sequence) == [5])
    let opened = try Store.open(folder["pack"], for: .reading)
    #expect(try opened.contentHash() == store.contentHash())
    #expect(try opened.definition(Sample.definition.hash) == Sample.definition)
    #expect(folder.names == ["device", "pack"])
  }

  @Test func aPackHoldsNothingOfAnyDraft() throws {
    let store = try Sample.device(folder)
    try store.createDraft(Sample.draft(), of: Sample.definition)
    try store.append(event: "a secret that stays at home", to: Sample.uuids[0])
    try store.pack(to: folder["pack"])
    let text = String(decoding: folder.bytes("pack"), as: UTF8.self)
    #expect(!text.contains("stays at home"))
    #expect(try Store.open(folder["pack"], for: .reading).drafts(nil).isEmpty)
    #expect(try store.drafts().count == 1)
  }

  @Test func aPackIsReadableByItsOwnerAlone() throws {
    try Sample.workedDevice(folder).pack(to: folder["pack"])
    var status = stat()
    stat(folder["pack"], &status)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func aPackIsNeverWrittenTo() throws {
    try Sample.workedDevice(folder).pack(to: folder["pack"])
    #expect(throws: StoreError.packed(path: folder["pack"])) {
      try Store.open(folder["pack"])
    }
  }

  @Test func aNewPackTakesThePlaceOfTheOldOne() throws {
    let store = try Sample.workedDevice(folder, visits: 1)
    try store.pack(to: folder["pack"])
    try Sample.work(store, visits: 1, firstID: 10)
    #expect(try store.pack(to: folder["pack"]).entries == 4)
    #expect(try Store.open(folder["pack"], for: .reading).authors().map(\.entries) == [4])
  }

  @Test func aStoreIsPackedWhileAnotherProgramReadsAndWritesIt() throws {
    let store = try Sample.workedDevice(folder, visits: 1)
    let other = try Store.open(store.path, clock: StepClock().clock)
    try other.database.begin()
    try other.writer.append(
      .registry, subject: "half", base: [], body: "done", at: other.clock.now())
    #expect(try store.pack(to: folder["pack"]).entries == 3)
    try other.database.commit()
    #expect(try store.pack(to: folder["pack"]).entries == 4)
  }

  @Test func aPackOfAMergedStoreKeepsEveryAuthor() throws {
    let centre = try Sample.centre(folder)
    let devices = try ["a", "b"].map { try Sample.workedDevice(folder, $0) }
    try Merge.plan(devices.map(\.path), into: centre).apply()
    let pack = try centre.pack(to: folder["pack"])
    #expect(Set(pack.heads.map(\.author)) == Set(devices.map(\.author) + [centre.author]))
  }

  @Test func aPackNeedsAnExistingFolderAndNeverReplacesTheStore() throws {
    let store = try Sample.workedDevice(folder)
    #expect(throws: StoreError.folderMissing(path: folder["nowhere/pack"])) {
      try store.pack(to: folder["nowhere/pack"])
    }
    #expect(throws: StoreError.alreadyExists(path: store.path)) {
      try store.pack(to: store.path)
    }
  }

  @Test func whatAPackSaysIsReadAsItWasWritten() throws {
    let pack = try Sample.workedDevice(folder).pack(to: folder["pack"])
    #expect(Pack(text: pack.text) == pack)
    #expect(Pack(text: "pack\t2\n") == nil)
  }
}
