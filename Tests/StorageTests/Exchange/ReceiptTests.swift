import Surveys
import Testing

@testable import Storage

/// From the device to the centre and back: receipts, what is new since, and what a device needs.
@Suite struct ReceiptTests {
  let folder = Folder()

  /// A device whose log the centre has, with the receipt taken.
  private func acknowledged() throws -> (device: Store, centre: Store) {
    let device = try Sample.signedDevice(folder)
    let centre = try Sample.centre(folder)
    try centre.take(device.signedPack(folder["first"]))
    try centre.pack(for: device.author, to: folder["receipt"], receiptsAlone: true)
    #expect(try device.take(folder["receipt"]).isClean)
    return (device, centre)
  }

  @Test func aReceiptTellsWhatHasArrived() throws {
    let (device, _) = try acknowledged()
    let acknowledgement = try #require(try device.acknowledgement())
    #expect(acknowledgement.head?.sequence == 5)
    #expect(acknowledgement.aside == 0)
    #expect(try device.devices().flatMap(\.log.gaps).isEmpty)
  }

  @Test func aPackSinceTheReceiptHoldsOnlyWhatIsNew() throws {
    let (device, centre) = try acknowledged()
    try Sample.work(device, visits: 2, firstID: 60)
    let pack = try device.pack(
      to: folder["second"], PackContent(isIncremental: true), sign: FakeSigner("device").sign)
    #expect(pack.entries == 2)
    #expect(pack.since.map(\.sequence) == [5])
    #expect(try Store.open(folder["second"], for: .reading).verify(FakeSigner.checking).isSound)
    let report = try centre.take(folder["second"])
    #expect(report.isClean)
    #expect(report.newEntries == 2)
    let other = try Sample.centre(folder, "other")
    let gap = try other.take(folder["second"])
    #expect(gap.devices.first { $0.author == device.author }?.gaps == [1...5])
    try other.take(folder["first"])
    #expect(try other.projectionHash() == centre.projectionHash())
  }

  @Test func withoutAReceiptThePackHoldsEverything() throws {
    let device = try Sample.signedDevice(folder)
    let pack = try device.pack(to: folder["pack"], PackContent(isIncremental: true))
    #expect(pack.since.isEmpty)
    #expect(pack.entries == 5)
  }

  @Test func aReceiptIsWrittenOnceForTheSameArrival() throws {
    let (device, centre) = try acknowledged()
    #expect(try centre.writeReceipts() == [])
    try Sample.work(device, visits: 1, firstID: 60)
    try centre.take(device.path)
    #expect(try centre.writeReceipts() == [device.author])
  }

  @Test func evidenceIsPrunedOnlyWithAReceipt() throws {
    let device = try Sample.signedDevice(folder)
    let photo = [UInt8](repeating: 7, count: 5000)
    let entry = try device.addEvidence(photo, body: "evidence\t1\nname\tdesk.jpg\n")
    let hash = try #require(EntryHash(entry.subject))
    #expect(try device.pruneEvidence() == (0, 0))
    let centre = try Sample.centre(folder)
    try centre.take(device.signedPack(folder["pack"]))
    #expect(try centre.evidence(hash) == photo)
    #expect(try centre.missingEvidence().isEmpty)
    try centre.pack(for: device.author, to: folder["receipt"], receiptsAlone: true)
    try device.take(folder["receipt"])
    #expect(try device.pruneEvidence() == (1, 5000))
    #expect(try device.evidence(hash) == nil)
    #expect(try device.verify().isSound)
    #expect(try centre.take(device.signedPack(folder["pack"])).isClean)
  }

  @Test func aPackForADeviceBringsWhatItNeedsAndNothingElse() throws {
    let (device, centre) = try acknowledged()
    try centre.add(DefinitionBundle(name: "new.json", survey: "{}"))
    try centre.appendVersion(.registry, subject: "registry", body: "old")
    try centre.appendVersion(.registry, subject: "registry", body: "new")
    try centre.append(
      Review(decision: .rejected, reason: "secret", reviewer: "E-1", entry: EntryHash.zero),
      of: Sample.uuids[0])
    try centre.append(.assignment, subject: "v-1", body: #"{"device": "device"}"#)
    try centre.append(.assignment, subject: "v-2", body: #"{"device": "another"}"#)
    try centre.revoke(device.author, Revocation(from: 5, reason: "x", person: "E-1"))
    let pack = try centre.pack(for: device.author, to: folder["for"])
    #expect(pack.recipient == device.author)
    #expect(!String(decoding: folder.bytes("for"), as: UTF8.self).contains("secret"))
    let report = try device.take(folder["for"])
    #expect(report.isClean)
    #expect(report.devices.flatMap(\.gaps).isEmpty)
    #expect(try device.currentVersion(.registry, subject: "registry")?.body == "new")
    var assignments: [String] = []
    try device.forEachEntry(of: .assignment) { assignments.append($0.subject) }
    #expect(assignments == ["v-1"])
    #expect(try device.definitionHashes().count == 2)
    #expect(try device.take(folder["for"]).files.map(\.outcome) == [.nothingNew])
    #expect(try device.verify().isSound)
    #expect(try centre.take(device.path).isClean)
    try Sample.work(device, visits: 1, firstID: 70)
    #expect(try centre.take(device.path).reasons == [.revokedKey])
  }

  @Test func copiesOfDraftsAreShownAndNeverCounted() throws {
    let device = try Sample.signedDevice(folder, visits: 1)
    try device.createDraft(Sample.draft(Sample.uuids[50]), of: Sample.definition)
    try device.append(events: ["a", "b\tc\n"], to: Sample.uuids[50])
    let centre = try Sample.centre(folder)
    try centre.take(device.signedPack(folder["without"]))
    #expect(try centre.draftCopies().isEmpty)
    #expect(try centre.devices().first?.drafts == 1)
    try centre.take(device.signedPack(folder["with"], PackContent(includesDrafts: true)))
    let copy = try #require(try centre.draftCopies().first)
    #expect(copy.events.map(\.text) == ["a", "b\tc\n"])
    #expect(try centre.quarters().map(\.count) == [1])
    #expect(try centre.drafts(nil).isEmpty)
    try device.seal(draft: Sample.uuids[50], as: Sample.submission(Sample.uuids[50]))
    try centre.take(device.path)
    #expect(try centre.draftCopies().isEmpty)
  }

  @Test func anOlderCopyOfADraftNeverReplacesANewerOne() throws {
    let device = try Sample.signedDevice(folder, visits: 1)
    try device.createDraft(Sample.draft(Sample.uuids[50]), of: Sample.definition)
    let content = PackContent(includesDrafts: true)
    try device.append(event: "a", to: Sample.uuids[50])
    try device.signedPack(folder["old"], content)
    try device.append(event: "b", to: Sample.uuids[50])
    try device.signedPack(folder["new"], content)
    let centre = try Sample.centre(folder)
    try centre.take(folder["new"], folder["old"])
    #expect(try centre.draftCopies().map(\.eventCount) == [2])
  }
}

extension EntryHash {
  /// A hash that no entry has.
  static var zero: EntryHash {
    guard let hash = EntryHash([UInt8](repeating: 0, count: 32)) else {
      preconditionFailure("a hash has 32 bytes")
    }
    return hash
  }
}
