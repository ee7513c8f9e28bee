import Diagnostics
import Testing

@testable import Storage

/// What was set aside is kept, explained, and tried again.
@Suite struct QuarantineTests {
  let folder = Folder()

  @Test func aRecordThatWasTooLargeIsTakenWithAWiderLimit() throws {
    let device = try Sample.device(folder)
    try device.append(.registry, subject: "big", body: String(repeating: "x", count: 3 << 20))
    try device.append(.registry, subject: "small", body: "x")
    var limits = MergeLimits()
    let isSet0 = limits.set("body", to: 2 << 20)
    #expect(isSet0)
    let centre = try Sample.centre(folder)
    let report = try Merge.carryOut([device.path], into: centre, limits: limits)
    #expect(report.reasons == [.tooLarge])
    let number = try #require(try centre.quarantine().first?.number)
    #expect(try centre.retryQuarantined(number, limits: limits)?.reasons == [.tooLarge])
    #expect(try centre.quarantine().map(\.isHealed) == [false])
    let retried = try #require(try centre.retryQuarantined(number))
    #expect(retried.isClean)
    #expect(try centre.quarantine().map(\.isHealed) == [true])
    #expect(try centre.currentVersion(.registry, subject: "small")?.body == "x")
    #expect(try centre.verify().isSound)
  }

  @Test func aWholeFileIsTakenOnceItsKeyIsConfirmed() throws {
    let device = try Sample.device(folder)
    try Sample.work(device, visits: 2, firstID: 0)
    try device.pack(to: folder["pack"], sign: FakeSigner("late").sign)
    let centre = try Sample.centre(folder)
    try centre.trust(device.author, Trust(key: FakeSigner("wrong").key.text, person: "E-1"))
    #expect(try centre.take(folder["pack"]).reasons == [.forgedSignature])
    try centre.trust(device.author, Trust(key: FakeSigner("late").key.text, person: "E-1"))
    let retried = try #require(try centre.retryQuarantined(1, checking: FakeSigner.checking))
    #expect(retried.isClean)
    #expect(retried.files[0].path.hasSuffix("/pack"))
    #expect(try centre.quarantine().map(\.isHealed) == [true])
    #expect(!folder.names.contains { $0.contains("retry") })
  }

  @Test func aDamagedRecordStaysWhereItIs() throws {
    let device = try Sample.workedDevice(folder, visits: 2)
    try Tampering.edit(device.path) { database in
      try database.run("UPDATE entry SET body = 'forged' WHERE sequence = 3")
    }
    let centre = try Sample.centre(folder)
    try centre.take(device.path)
    let raw = try centre.quarantinedBytes(1)
    #expect(try centre.retryQuarantined(1)?.reasons == [.brokenHash])
    #expect(try centre.quarantine().map(\.isHealed) == [false])
    #expect(try centre.quarantinedBytes(1) == raw)
    #expect(try centre.retryQuarantined(99) == nil)
  }

  @Test func aRowIsReadBackAsItWasKept() throws {
    let raw =
      Array("a INTEGER 2\n-7\nb TEXT 4\nx\n\ny\nc NULL 0\n\nd BLOB 1\n".utf8) + [0xFF, 0x0A]
    let row = try #require(QuarantinedRow(raw))
    #expect(row["a"] == .integer(-7))
    #expect(row["b"] == .text("x\n\ny"))
    #expect(row["c"] == .null)
    #expect(row["d"] == .blob([0xFF]))
    #expect(QuarantinedRow(Array("a INTEGER 9\n1\n".utf8)) == nil)
    #expect(QuarantinedRow(Array("nonsense".utf8)) == nil)
  }

  @Test func everyReasonSaysWhatIsWrongWhatItMeansAndWhatToDoInBothLanguages() {
    for reason in QuarantineReason.allCases {
      for phrase in [reason.message, reason.meaning, reason.nextStep] {
        #expect(!phrase.en.isEmpty && !phrase.ar.isEmpty && phrase.en != phrase.ar, "\(reason)")
      }
    }
  }
}
