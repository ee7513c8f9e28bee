import Testing

@testable import Storage

/// A lost device: what came before the date stays valid, what comes later does not, whoever brings it.
@Suite struct RevocationTests {
  let folder = Folder()
  private let date: Int64 = 1_783_000_500_000

  /// A device with packs made before and after the date of its revocation.
  private func device() throws -> Store {
    let device = try Sample.signedDevice(folder, clock: StepClock(date - 100_000))
    try device.signedPack(folder["before"])
    let later = try Store.open(device.path, clock: StepClock(date + 1000).clock)
    try Sample.work(later, visits: 2, firstID: 40)
    try later.signedPack(folder["after"])
    return later
  }

  private func revoke(_ device: Store, at centre: Store) throws {
    try centre.revoke(
      device.author, Revocation(from: date, reason: "stolen", person: "E-1"))
  }

  @Test func whatArrivedBeforeStaysAndLaterWorkIsRefused() throws {
    let device = try device()
    let centre = try Sample.centre(folder)
    try centre.take(folder["before"])
    try revoke(device, at: centre)
    let report = try centre.take(folder["after"])
    #expect(report.reasons == [.revokedKey])
    #expect(try centre.authors().first { $0.id == device.author }?.entries == 5)
    #expect(try centre.protection(of: device) == .revoked)
    #expect(try centre.verify(FakeSigner.checking).isSound)
  }

  @Test func theOwnClockOfARevokedDeviceProvesNothing() throws {
    let device = try device()
    let centre = try Sample.centre(folder)
    try centre.take(folder["before"])
    try revoke(device, at: centre)
    #expect(try centre.take(folder["before"]).isClean, "what is here already stays")
    let other = try Sample.centre(folder, "other")
    try other.trust(device.author, Trust(key: FakeSigner("device").key.text, person: "E-1"))
    try revoke(device, at: other)
    let report = try other.take(folder["before"])
    #expect(report.reasons == [.revokedKey])
    #expect(report.newEntries == 0)
  }

  @Test func aPersonMayVouchForWhatSomebodyHeldBefore() throws {
    let device = try device()
    let centre = try Sample.centre(folder)
    try revoke(device, at: centre)
    try centre.take(folder["before"])
    let admitted = try #require(
      try centre.admitQuarantined(
        1, reason: "in the office since May", person: "E-2", checking: FakeSigner.checking))
    #expect(admitted.isClean)
    #expect(admitted.newEntries == 5)
    #expect(try centre.quarantine().map(\.isHealed) == [true])
    #expect(try centre.verify(FakeSigner.checking).isSound)
    // That is believed, and nothing that comes after it.
    #expect(try centre.take(folder["after"]).reasons == [.revokedKey])
    #expect(try centre.authors().first { $0.id == device.author }?.entries == 5)
    #expect(try centre.admitQuarantined(99, reason: "x", person: "E") == nil)
    let said = try #require(
      try centre.database.first("SELECT body FROM entry WHERE kind = 'admission'") { row in
        Admission(body: try row.value("body"))
      } ?? nil)
    #expect((said.person, said.heads.map(\.sequence)) == ("E-2", [5]))
  }

  @Test func whatCannotBeAdmittedIsNot() throws {
    folder.write(Array("no store".utf8), to: "zip")
    let device = try Sample.workedDevice(folder)
    try Tampering.edit(device.path) { database in
      try database.run("UPDATE entry SET body = 'x' WHERE sequence = 3")
    }
    let centre = try Sample.centre(folder)
    try centre.take(device.path)
    #expect(try centre.admitQuarantined(1, reason: "x", person: "E") == nil)
  }

  @Test func aReceiptOfATrustedRegionShowsWhatWasThereBefore() throws {
    let device = try device()
    let region = try Store.create(
      folder["region"], role: .centre, label: "region", key: FakeSigner("region").key,
      clock: StepClock(date - 50_000).clock)
    try region.take(folder["before"])
    try region.writeReceipts()
    let later = try Store.open(region.path, clock: StepClock(date + 9000).clock)
    try later.take(folder["after"])
    try later.signedPack(folder["region-pack"])
    let centre = try Sample.centre(folder)
    try centre.trust(region.author, Trust(key: FakeSigner("region").key.text, person: "E-1"))
    try revoke(device, at: centre)
    // The receipt stands in the log of the region, which comes with the same file or before.
    try centre.take(folder["region-pack"])
    let report = try centre.take(folder["region-pack"])
    #expect(try centre.authors().first { $0.id == device.author }?.entries == 5)
    #expect(report.reasons == Array(repeating: .notCovered, count: 2))
    let number = try #require(try centre.quarantine().last { !$0.isHealed }?.number)
    _ = try centre.admitQuarantined(number, reason: "seen", person: "E-1")
    #expect(try centre.take(folder["region-pack"]).isClean)
    #expect(try centre.authors().first { $0.id == device.author }?.entries == 7)
  }

  @Test func visitsThatArrivedBetweenTheTheftAndItsDeclarationAreCountedOut() throws {
    let device = try device()
    let centre = try Store.create(
      folder["late"], role: .centre, label: "centre", clock: StepClock(date + 5000).clock)
    try centre.take(folder["after"])
    #expect(try centre.devices().map(\.lateVisits) == [0])
    try revoke(device, at: centre)
    #expect(try centre.devices().map(\.lateVisits) == [5])
    let early = try Store.create(
      folder["early"], role: .centre, label: "centre", clock: StepClock(date - 90_000).clock)
    try early.take(folder["before"])
    try revoke(device, at: early)
    #expect(try early.devices().map(\.lateVisits) == [0])
  }

  @Test func aRawStoreOfARevokedDeviceIsRefused() throws {
    let device = try device()
    let centre = try Sample.centre(folder)
    try revoke(device, at: centre)
    #expect(try centre.take(device.path).reasons == [.revokedKey])
  }

  @Test func laterWorkIsNotBelievedThroughARegionEither() throws {
    let device = try device()
    let region = try Sample.centre(folder, "region")
    try region.take(folder["before"], folder["after"])
    let centre = try Sample.centre(folder)
    try centre.trust(device.author, Trust(key: FakeSigner("device").key.text, person: "E-1"))
    try revoke(device, at: centre)
    let report = try centre.take(region.path)
    #expect(report.reasons == Array(repeating: .notCovered, count: 7))
    #expect(report.newEntries == 1, "only the first entry of the region itself")
  }

  @Test func aPackThatATrustedRegionSignedBeforeTheDateIsBelieved() throws {
    let device = try device()
    let region = try Store.create(
      folder["region"], role: .centre, label: "region", key: FakeSigner("region").key,
      clock: StepClock().clock)
    try region.take(folder["before"], folder["after"])
    let centre = try Sample.centre(folder)
    try centre.trust(region.author, Trust(key: FakeSigner("region").key.text, person: "E-1"))
    try revoke(device, at: centre)
    #expect(try centre.take(region.signedPack(folder["region-pack"])).isClean)
    #expect(try centre.authors().first { $0.id == device.author }?.entries == 7)
  }

  @Test func whatATrustedRegionRevokedIsRevokedHere() throws {
    let device = try device()
    let region = try Sample.centre(folder, "region")
    let centre = try Sample.centre(folder)
    try revoke(device, at: region)
    try centre.take(region.path)
    #expect(try centre.take(folder["before"]).isClean)
    #expect(try centre.protection(of: device) == .unconfirmed)
    try centre.trust(region.author, Trust(key: FakeSigner("region").key.text, person: "E-1"))
    #expect(try centre.protection(of: device) == .revoked)
    #expect(try centre.take(folder["after"]).reasons == [.revokedKey])
  }
}
