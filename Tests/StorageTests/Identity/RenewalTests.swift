import Testing

@testable import Storage

/// A store that must not go on under its identity gets a new one, and nothing is lost.
@Suite struct RenewalTests {
  let folder = Folder()

  @Test func aRenewedStoreKeepsEverythingAndForksNothing() throws {
    let device = try Sample.workedDevice(folder, visits: 2)
    try device.createDraft(Sample.draft(Sample.uuids[30]), of: Sample.definition)
    let clone = try Sample.copy(device.path, to: folder["clone"])
    let renewed = try Store.renew(device.path, clock: StepClock().clock)
    #expect(renewed.author != device.author)
    #expect(renewed.label == device.label)
    #expect(try renewed.drafts().count == 1)
    let parent = try renewed.genesis(of: renewed.author)?.parent
    #expect(parent?.author == device.author)
    #expect(parent?.sequence == 4)
    try Sample.work(renewed, visits: 1, firstID: 20)
    let other = try Store.open(clone, clock: StepClock(1_784_000_000_000).clock)
    try Sample.work(other, visits: 2, firstID: 40)
    let centre = try Sample.centre(folder)
    let report = try centre.take(renewed.path, clone)
    #expect(report.isClean)
    #expect(report.devices.flatMap(\.forks).isEmpty)
    #expect(try centre.quarters().map(\.count) == [5])
    #expect(try centre.devices().first { $0.log.id == renewed.author }?.parent == device.author)
    #expect(try renewed.verify().isSound)
  }

  @Test func aRestoredBackupIsFoundOutBeforeItWrites() throws {
    let device = try Sample.workedDevice(folder, visits: 2)
    try device.keepNotes(in: folder.path, machine: "one")
    let backup = try Sample.copy(device.path, to: folder["backup"])
    #expect(try device.identityDoubt(notes: folder.path, machine: "one") == nil)
    try Sample.work(device, visits: 1, firstID: 20)
    #expect(try device.identityDoubt(notes: folder.path, machine: "one") == nil)
    let restored = try Store.open(backup, clock: StepClock().clock)
    #expect(try restored.identityDoubt(notes: folder.path, machine: "one") == .restored)
  }

  @Test func aFileThatWasCopiedToAnotherMachineIsFoundOut() throws {
    let device = try Sample.workedDevice(folder, visits: 1)
    try device.keepNotes(in: folder.path, machine: "one")
    #expect(try device.identityDoubt(notes: folder["other"], machine: "two") == .moved)
    #expect(try device.identityDoubt(notes: folder["other"], machine: "") == nil)
  }

  @Test func whatIsKeptAtHomeDoesNotTravel() throws {
    let device = try Sample.signedDevice(folder)
    try device.keepNotes(in: folder.path, machine: "machine-of-somebody")
    try device.signedPack(folder["pack"])
    let text = String(decoding: folder.bytes("pack"), as: UTF8.self)
    #expect(!text.contains("machine-of-somebody"))
    #expect(!text.contains("/nowhere/device"))
  }

  @Test func aPublicKeyHasTheFingerprintThatOpenSSHShows() throws {
    let key = try #require(
      PublicKey(
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIEZLxXYoc68/r0kgTQffrXoQQPFzGTB1RDji/B2pfaF tablet"))
    #expect(key.fingerprint == "SHA256:qaMhQgLhqnB2nA9MiMjReltfutv6R7I4K/+a8tuuDVI")
    #expect(PublicKey("ssh-ed25519 not-base-64") == nil)
    #expect(PublicKey("no key") == nil)
    #expect(PublicKey("ssh-ed25519 \"AAAAC3NzaC1lZDI1NTE5AAAAIIEZ\"") == nil)
  }
}
