import Testing

@testable import Storage

/// What signatures prove, and what happens to those that prove nothing.
@Suite struct SignatureTests {
  let folder = Folder()

  @Test func aSignedPackCoversTheWholeLog() throws {
    let device = try Sample.signedDevice(folder)
    let centre = try Sample.centre(folder)
    #expect(try centre.take(device.signedPack(folder["pack"])).isClean)
    #expect(try centre.protection(of: device) == .unconfirmed)
    try centre.trust(device.author, Trust(key: FakeSigner("device").key.text, person: "E-1"))
    #expect(try centre.protection(of: device) == .signed)
    let verification = try centre.verify(FakeSigner.checking)
    #expect(verification.isSound)
    #expect(verification.signatures == 1)
  }

  @Test func withoutASignatureEverythingWorksAndIsCalledUnsigned() throws {
    let device = try Sample.signedDevice(folder)
    let centre = try Sample.centre(folder)
    #expect(try centre.take(device.path).isClean)
    #expect(try centre.protection(of: device) == .unsigned)
  }

  @Test func onlyAConfirmedKeyIsBelievedWhereSignaturesAreRequired() throws {
    let device = try Sample.signedDevice(folder)
    let pack = try device.signedPack(folder["pack"])
    try device.pack(to: folder["unsigned"])
    let centre = try Sample.centre(folder)
    var strict = FakeSigner.checking
    strict.isRequired = true
    for file in [folder["unsigned"], device.path, pack] {
      let report = try Merge.carryOut([file], into: centre, checking: strict)
      #expect(report.reasons == [.signatureRequired])
      #expect(report.newEntries == 0)
    }
    #expect(try centre.quarantine().count == 3)
    try centre.trust(device.author, Trust(key: FakeSigner("device").key.text, person: "E-1"))
    #expect(try Merge.carryOut([pack], into: centre, checking: strict).newEntries == 5)
    #expect(
      try Merge.carryOut([folder["unsigned"]], into: centre, checking: strict).reasons
        == [.signatureRequired])
    // What was set aside can be tried again by a person who wants it.
    #expect(try centre.retryQuarantined(1, checking: FakeSigner.checking)?.isClean == true)
  }

  @Test func workAfterTheSignatureIsShownAsUnsigned() throws {
    let device = try Sample.signedDevice(folder)
    let centre = try Sample.centre(folder)
    try centre.take(device.signedPack(folder["pack"]))
    try Sample.work(device, visits: 1, firstID: 50)
    try centre.take(device.path)
    #expect(try centre.protection(of: device) == .partly)
  }

  @Test func aSignatureOfAnotherKeyRefusesTheWholeFile() throws {
    let device = try Sample.signedDevice(folder)
    try device.pack(to: folder["pack"], sign: FakeSigner("somebody else").sign)
    let centre = try Sample.centre(folder)
    let report = try centre.take(folder["pack"])
    #expect(report.reasons == [.forgedSignature])
    #expect(report.newEntries == 0)
    #expect(try centre.quarantine().first?.bytes == folder.bytes("pack").count)
  }

  @Test func anEntryAddedToASignedPackRefusesIt() throws {
    let device = try Sample.signedDevice(folder)
    try device.signedPack(folder["pack"])
    try Tampering.edit(folder["pack"]) { database in
      try LogWriter(database: database, author: device.author, number: 1).append(
        .registry, subject: "forged", base: [], body: "x",
        at: Moment(wall: 0, monotonic: 0, boot: ""))
    }
    let centre = try Sample.centre(folder)
    #expect(try centre.take(folder["pack"]).reasons == [.forgedSignature])
    #expect(try centre.authors().count == 1)
  }

  @Test func aChangedStatementRefusesThePack() throws {
    let device = try Sample.signedDevice(folder)
    try device.signedPack(folder["pack"])
    try Tampering.edit(folder["pack"]) { database in
      try database.run(
        "UPDATE meta SET value = replace(value, 'drafts\t0', 'drafts\t9') WHERE name = 'pack'")
    }
    #expect(try Sample.centre(folder).take(folder["pack"]).reasons == [.forgedSignature])
  }

  @Test func aSignatureThatNobodyCouldCheckIsCheckedLater() throws {
    let device = try Sample.signedDevice(folder)
    let pack = try device.signedPack(folder["pack"])
    let centre = try Sample.centre(folder)
    try Merge.carryOut([pack], into: centre)
    #expect(try centre.protection(of: device) == .unchecked)
    #expect(try centre.verify().uncheckedSignatures == 1)
    try centre.take(pack)
    #expect(try centre.protection(of: device) == .unconfirmed)
  }

  @Test func authorshipAndSignaturesSurviveARegion() throws {
    let device = try Sample.signedDevice(folder)
    let region = try Sample.centre(folder, "region")
    try region.take(device.signedPack(folder["pack"]))
    try region.pack(to: folder["region-pack"])
    let centre = try Sample.centre(folder)
    #expect(try centre.take(folder["region-pack"]).isClean)
    #expect(try centre.protection(of: device) == .unconfirmed)
    let direct = try Sample.centre(folder, "direct")
    try direct.take(folder["pack"])
    #expect(try direct.projectionHash() == centre.projectionHash())
  }

  @Test func aForgedSignatureThatCameAlongIsSetAside() throws {
    let device = try Sample.signedDevice(folder)
    let region = try Sample.centre(folder, "region")
    try region.take(device.signedPack(folder["pack"]))
    try Tampering.edit(region.path) { database in
      try database.run("UPDATE signature SET signature = 'fake 00'")
    }
    let centre = try Sample.centre(folder)
    try centre.take(device.path)
    let report = try centre.take(region.path)
    #expect(report.reasons == [.damagedSignature])
    #expect(try centre.protection(of: device) == .unsigned)
  }

  @Test func verifyFindsASignatureThatWasExchanged() throws {
    let device = try Sample.signedDevice(folder)
    let centre = try Sample.centre(folder)
    try centre.take(device.signedPack(folder["pack"]))
    try Tampering.edit(centre.path) { database in
      try database.run("UPDATE signature SET signature = 'fake 00'")
    }
    #expect(
      try centre.verify(FakeSigner.checking).faults == [
        .forgedSignature(author: device.author, sequence: 5)
      ])
  }

  @Test func verifyFindsThatSignedEntriesWereTakenOut() throws {
    let device = try Sample.signedDevice(folder)
    let centre = try Sample.centre(folder)
    try centre.take(device.signedPack(folder["pack"]))
    try Tampering.edit(centre.path) { database in
      try database.run("DELETE FROM entry WHERE sequence = 5")
      try database.run("DELETE FROM head WHERE sequence = 5")
      try database.run(
        """
        INSERT INTO head (author, hash, sequence)
        SELECT author, hash, sequence FROM entry WHERE sequence = 4
        """)
      try SubmissionFold(database).rebuild()
    }
    #expect(
      try Store.open(centre.path).verify(FakeSigner.checking).faults == [
        .missingSignedEntry(author: device.author, sequence: 5)
      ])
  }
}
