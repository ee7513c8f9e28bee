import Diagnostics
import Digests
import Glibc
import Testing

@testable import Storage

@Suite struct StoreOpeningTests {
  let folder = Folder()

  @Test func aNewStoreSaysWhoseItIsAndNobodyElseMayReadIt() throws {
    let store = try Sample.device(folder)
    let reopened = try Store.open(store.path, for: .reading)
    #expect(reopened.author == store.author)
    #expect(reopened.role == .device)
    #expect(reopened.label == "device.mizan")
    var status = stat()
    stat(store.path, &status)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(folder.names == ["device.mizan"])
  }

  @Test func twoStoresNeverHaveTheSameIdentity() throws {
    #expect(try Sample.device(folder, "a").author != Sample.device(folder, "b").author)
  }

  @Test func aNewStoreNeverTakesThePlaceOfAFile() throws {
    folder.write([1, 2, 3], to: "precious")
    #expect(throws: StoreError.alreadyExists(path: folder["precious"])) {
      try Sample.device(folder, "precious")
    }
    #expect(folder.bytes("precious") == [1, 2, 3])
  }

  @Test func aNewStoreNeedsAnExistingFolder() {
    #expect(throws: StoreError.folderMissing(path: folder["nowhere/store"])) {
      try Sample.device(folder, "nowhere/store")
    }
  }

  @Test func aMissingFileIsNamed() {
    #expect(throws: StoreError.notFound(path: folder["missing"])) {
      try Store.open(folder["missing"])
    }
  }

  @Test(arguments: [[], Array("hello".utf8), [UInt8](repeating: 7, count: 9000)])
  func aFileThatIsNoDatabaseIsNoStore(bytes: [UInt8]) {
    folder.write(bytes, to: "file")
    #expect(throws: StoreError.notAStore(path: folder["file"])) {
      try Store.open(folder["file"])
    }
    #expect(folder.bytes("file") == bytes)
  }

  @Test func aFolderIsNoStore() {
    #expect(throws: StoreError.notAStore(path: folder.path)) { try Store.open(folder.path) }
  }

  @Test func aDatabaseOfAnotherProgramIsLeftAlone() throws {
    folder.write([], to: "other")
    let other = try Database(folder["other"], .readWrite)
    try other.execute(script: "PRAGMA application_id = 77; CREATE TABLE t (a)")
    let bytes = folder.bytes("other")
    #expect(throws: StoreError.foreign(path: folder["other"], applicationID: 77)) {
      try Store.open(folder["other"])
    }
    #expect(folder.bytes("other") == bytes)
  }

  @Test func aStoreOfANewerProgramIsRefusedWithBothNumbers() throws {
    let path = try Sample.device(folder).path
    try Tampering.overwrite(path, at: 60, with: [0, 0, 0, 99])
    let bytes = folder.bytes("device.mizan")
    #expect(
      throws: StoreError.newerSchema(path: path, found: 99, supported: Schema.version)
    ) { try Store.open(path) }
    #expect(folder.bytes("device.mizan") == bytes)
  }

  @Test(arguments: [false, true])
  func aStoreThatCannotBeWrittenIsRefusedForWritingAlone(folderIsReadOnly: Bool) async throws {
    let path = try Sample.device(folder).path
    let folderPath = folder.path
    folder.give(to: 65534)
    chmod(folderIsReadOnly ? folderPath : path, folderIsReadOnly ? 0o555 : 0o444)
    defer { chmod(folderPath, 0o700) }
    // In a process of its own, without the power of the administrator over files.
    await #expect(processExitsWith: .exitCode(42)) { [path = path as String] in
      if geteuid() == 0 { setuid(65534) }
      _ = try Store.open(path, for: .reading)
      do {
        _ = try Store.open(path)
      } catch StoreError.readOnly(path) {
        exit(42)
      }
    }
  }

  @Test func aStoreOpenedForReadingIsNotWrittenTo() throws {
    let path = try Sample.device(folder).path
    let store = try Store.open(path, for: .reading)
    #expect(throws: StoreError.readOnly(path: path)) {
      try store.append(.registry, subject: "r", body: "x")
    }
  }

  @Test func aStoreInUseIsRefusedAndItsUserNamed() throws {
    let store = try Sample.device(folder)
    let busy = try Database(store.path, .readWrite)
    try busy.execute(script: "BEGIN EXCLUSIVE")
    let error = #expect(throws: StoreError.self) { try Store.open(store.path, patience: 10) }
    guard case .locked(store.path, let holder) = error else {
      Issue.record("expected a locked store, got \(String(describing: error))")
      return
    }
    #expect(holder?.process == Int(getpid()))
    try busy.execute(script: "ROLLBACK")
    #expect(throws: Never.self) { try Store.open(store.path, patience: 10) }
  }

  @Test func aWriteIntoALockedStoreKeepsNothingAndWorksLater() throws {
    let path = try Sample.device(folder).path
    let store = try Store.open(path, clock: StepClock().clock, patience: 10)
    let busy = try Database(path, .readWrite)
    try busy.execute(script: "BEGIN IMMEDIATE")
    let error = #expect(throws: StoreError.self) {
      try store.append(.registry, subject: "r", body: "x")
    }
    #expect(error?.code == "store-locked")
    try busy.execute(script: "ROLLBACK")
    #expect(try store.append(.registry, subject: "r", body: "x").sequence == 2)
  }

  @Test func aDamagedStoreIsRefused() throws {
    let path = try Sample.workedDevice(folder).path
    try FileSystem.setSize(6000, of: path)
    let error = #expect(throws: StoreError.self) { try Store.open(path) }
    #expect(error?.code == "store-damaged")
  }

  @Test(arguments: [
    (1, "69d0fc23753ca97e7ecddcec3d965581a7d088ee31135cbd5e38df22bfeaff0c"),
    (2, "c7081e7a4f16b84664d20ee0b2cfcecf55c9d0905619c9598cc80b8762371797"),
    (3, "dc46268dc3f3937946bb2a8d2a7dbbb4745dc566ec7ec038e0b8919b56d6fc86"),
    (4, "6fe1e7a24a0404a3d907dae777f2ac2bd8506715562615c9b1cf49ce226b367a"),
  ])
  func theSchemaOfAReleasedVersionNeverChanges(version: Int, digest: String) throws {
    let description = try #require(Schema.descriptions[version]).flatMap(\.texts).joined()
    #expect(SHA256.hexadecimal(Array(description)) == digest)
    #expect(Schema.version == 4, "a new version needs its line here")
  }
}

@Suite struct StoreErrorTests {
  private let errors: [StoreError] = [
    .notFound(path: "p"), .alreadyExists(path: "p"), .folderMissing(path: "p"),
    .notAStore(path: "p"), .foreign(path: "p", applicationID: 1),
    .newerSchema(path: "p", found: 9, supported: 1), .readOnly(path: "p"), .packed(path: "p"),
    .notPermitted(path: "p"), .locked(path: "p", holder: nil),
    .damaged(path: "p", detail: "d"), .diskFull(path: "p"),
    .failed(path: "p", attempt: "a", detail: "d"), .unknownDraft(id: "i"),
    .draftClosed(id: "i", state: .sealed), .draftExists(id: "i"),
    .missingDefinition(hash: "h"),
    .mergeDiskFull(path: "p", MergeSpace(needed: 5 << 20, free: nil, merged: 0, planned: 2)),
  ]

  @Test func everyRefusalIsToldInBothLanguagesAndHasItsOwnCode() {
    for error in errors {
      #expect(error.message.ar != error.message.en)
      #expect(!error.message.en.isEmpty)
      #expect(error.help.map { $0.ar != $0.en } ?? true)
    }
    #expect(Set(errors.map(\.code)).count == errors.count)
  }

  @Test func everyReasonForQuarantineIsToldInBothLanguagesWithTheNextStep() {
    for reason in QuarantineReason.allCases {
      #expect(reason.message.ar != reason.message.en)
      #expect(reason.nextStep.ar != reason.nextStep.en)
    }
  }
}
