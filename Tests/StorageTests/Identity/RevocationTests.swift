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

  @Test func aPackThatWasSignedBeforeIsTakenThoughItComesLate() throws {
    let device = try device()
    let centre = try Sample.centre(folder)
    try centre.take(folder["before"])
    try revoke(device, at: centre)
    #expect(try centre.take(folder["before"]).isClean)
    let other = try Sample.centre(folder, "other")
    try other.trust(device.author, Trust(key: FakeSigner("device").key.text, person: "E-1"))
    try revoke(device, at: other)
    #expect(try other.take(folder["before"]).newEntries == 5)
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
    #expect(report.reasons == Array(repeating: .notCovered, count: 2))
    #expect(try centre.authors().first { $0.id == device.author }?.entries == 5)
  }

  @Test func aTrustedRegionIsBelieved() throws {
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
