import Digests
import Foundation
import Glibc
import TestSupport
import Testing

@testable import Storage
@testable import mizan

/// Faults 4–7, 13–18, 21, 22, 26, 27 of the list: what a file can be. What the person at the centre
/// reads, and that nothing is lost.
@Suite struct FileFaultStories {
  private func data(_ path: String) -> Data { FileManager.default.contents(atPath: path) ?? Data() }

  @Test func aTruncatedFileSaysHowMuchOfItWasIntact() throws {
    let scene = try FaultScene()
    let device = try scene.device(visits: 60)
    try device.pack(to: scene["whole.mizanpack"])
    let whole = data(scene["whole.mizanpack"])
    try whole.prefix(whole.count * 9 / 10).write(to: URL(fileURLWithPath: scene["cut.mizanpack"]))
    try scene.merge(
      [scene["cut.mizanpack"]], status: 1,
      reads: [
        "north-3", "cut.mizanpack: the file is cut short: ",
        " of its 62 entries could be verified and were taken",
        "later work of this device may be missing",
        "ask the device for the file again", "[no. 1]",
      ], arabic: ["الملف مبتور: أمكن التحقق من", "اطلب الملف من الجهاز مرة أخرى"])
    let taken = try scene.arrived(of: device)
    #expect((1..<62).contains(taken))
    try scene.merge([scene["whole.mizanpack"]], status: 0, reads: ["north-3"], arabic: ["north-3"])
    #expect(try scene.counted() == 60)
  }

  @Test func aFlippedBitNamesTheEntryAndWhatWaits() throws {
    let scene = try FaultScene()
    let device = try scene.device(visits: 5)
    let good = data(device.path)
    var bad = good
    let place = try #require(bad.firstRange(of: Data("north-3 2".utf8)))
    bad[place.lowerBound] ^= 1
    try bad.write(to: URL(fileURLWithPath: scene["bad"]))
    try scene.merge(
      [scene["bad"]], status: 1,
      reads: [
        "north-3", "bad, entry 5: the record does not match its hash: it was damaged or altered",
        "the record does not count, and what this device wrote after it waits",
        "ask the device for a new pack", "entries 5 of 'north-3", "are missing",
      ], arabic: ["bad، القيد 5: القيد لا يطابق بصمته", "وما كتبه الجهاز بعده ينتظر"])
    #expect(try scene.counted() == 2)
    #expect(try scene.arrived(of: device) == 6)
    try scene.merge(
      [device.path], status: 0, reads: ["2 entries waited and count now"], arabic: ["كانت تنتظر"])
    #expect(try scene.counted() == 5)
  }

  @Test func aCopyTakenWhileTheAppWasOpenSaysThatTheNewestWorkMayBeMissing() throws {
    let scene = try FaultScene()
    let device = try scene.device()
    let writer = try Database(device.path, .readWrite)
    try writer.execute(text: "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0")
    try LogWriter(database: writer, author: device.author, number: 1).append(
      .registry, subject: "newest", base: [], body: "x", at: Moment(wall: 0, monotonic: 0, boot: "")
    )
    try data(device.path).write(to: URL(fileURLWithPath: scene["lonely"]))
    try scene.merge(
      [scene["lonely"]], status: 1,
      reads: [
        "lonely: the file was copied while it was in use; its newest work may be missing",
        "run 'mizan pack' there and merge the pack",
      ], arabic: ["نُسخ الملف وهو قيد الاستخدام", "شغّل 'mizan pack' عليه"])
    #expect(try scene.counted() == 4)
    #expect(try scene.arrived(of: device) == 6)
  }

  @Test func anOlderCopySaysWhereItEnds() throws {
    let scene = try FaultScene()
    let device = try scene.device(visits: 2)
    try data(device.path).write(to: URL(fileURLWithPath: scene["old"]))
    try scene.work(device, visits: 3, firstID: 20)
    try scene.merge([device.path], status: 0, reads: ["7 new"], arabic: ["7 جديد"])
    try scene.merge(
      [scene["old"]], status: 0, reads: ["old: an older copy: it ends at entry 4, and 7 are here"],
      arabic: ["نسخة أقدم: تنتهي عند القيد 4، والموجود هنا 7"])
    #expect(try scene.counted() == 5)
  }

  @Test func anUnfinishedSaveBesideTheFileIsTakenBackWithoutAWord() throws {
    let scene = try FaultScene()
    let device = try scene.device()
    try device.database.execute(script: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1")
    try device.database.begin()
    for number in 0..<100 {
      try device.writer.append(
        .registry, subject: "\(number)", base: [], body: String(repeating: "x", count: 3000),
        at: device.now)
    }
    for suffix in ["", "-journal"] {
      try data(device.path + suffix).write(to: URL(fileURLWithPath: scene["hot" + suffix]))
    }
    device.database.rollBack()
    try scene.merge([scene["hot"]], status: 0, reads: ["6 new", "0 set aside"], arabic: ["6 جديد"])
    #expect(try scene.counted() == 4)
  }

  @Test func aStoreOfANewerVersionSaysWhichVersionsMeet() throws {
    let scene = try FaultScene()
    let device = try scene.device()
    var bytes = data(device.path)
    bytes.replaceSubrange(60..<64, with: [0, 0, 0, 7])
    try bytes.write(to: URL(fileURLWithPath: scene["newer"]))
    try scene.merge(
      [scene["newer"]], status: 1,
      reads: [
        "newer: version 7 of Mizan's store wrote the file, and version \(StoreVersions.schema) is known",
        "nothing in this file counts until it is merged",
        "update Mizan here, then merge the file again",
      ], arabic: ["الإصدار 7", "حدّث ميزان"])
    #expect(try scene.arrived(of: device) == 0)
    #expect(data(scene["newer"]) == bytes)
  }

  @Test func aStoreOfAnOlderVersionIsReadWithoutAWord() throws {
    let scene = try FaultScene()
    try FileSystem.createPrivate(scene["older"])
    let database = try Database(scene["older"], .readWrite)
    try database.execute(text: "PRAGMA application_id = \(Schema.applicationID)")
    try Migration.apply(Array(Schema.migrations.prefix(1)), to: database)
    var generator = SystemRandomNumberGenerator()
    let author = AuthorID.random(using: &generator)
    try database.transaction {
      try database.run("INSERT INTO meta (name, value) VALUES ('author', \(author))")
      try database.run("INSERT INTO author (number, id) VALUES (1, \(author))")
      let writer = LogWriter(database: database, author: author, number: 1)
      let moment = Moment(wall: 5, monotonic: 5, boot: "b")
      try writer.begin(
        Genesis(role: .device, label: "old-1", nonce: Genesis.nonce(using: &generator)), at: moment)
      try writer.append(.registry, subject: "r", base: [], body: "x", at: moment)
    }
    try scene.merge(
      [scene["older"]], status: 0, reads: ["old-1", "2 new", "0 set aside"], arabic: ["2 جديد"])
  }

  @Test(arguments: ["CREATE VIEW extra AS SELECT 1", "CREATE TABLE extra (a, b AS (zeroblob(9)))"])
  func aHostileSchemaIsRefusedBeforeItsTablesAreRead(sql: String) throws {
    let scene = try FaultScene()
    let device = try scene.device()
    try Database(device.path, .readWrite).execute(text: sql)
    try scene.merge(
      [device.path], status: 1,
      reads: [
        "north-3: the tables of the file are not those of any released version",
        "keep the file, find out where it came from",
      ], arabic: ["جداول الملف لا تطابق أي إصدار منشور", "تحقق من مصدره"])
    #expect(try scene.arrived(of: device) == 0)
  }

  @Test func hostilePagesAreRefusedAndNothingElseIsTouched() throws {
    let scene = try FaultScene()
    let device = try scene.device(visits: 30)
    let other = try scene.device("other", visits: 2, firstID: 60)
    var bytes = data(device.path)
    var random = SplitMix64(seed: 5)
    for place in 4096..<bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
    try bytes.write(to: URL(fileURLWithPath: scene["pages"]))
    try scene.merge(
      [scene["pages"], other.path], status: 1,
      reads: [
        "pages: parts of the file are damaged: no entry could be verified",
        "ask the device for the file again", "other", "4 new",
      ], arabic: ["أجزاء من الملف تالفة", "لم يمكن التحقق من أي قيد"])
    #expect(try scene.counted() == 2)
    #expect(try scene.trial.run(["verify", scene.centre]).status == .exited(0))
  }

  @Test func aHugeRecordSaysHowLargeItIsAndHowToTakeIt() throws {
    let scene = try FaultScene()
    let device = try scene.device(visits: 1)
    try device.append(.registry, subject: "r", body: String(repeating: "x", count: 5 << 20))
    try scene.work(device, visits: 1, firstID: 9)
    try scene.merge(
      [device.path], ["--limit", "body=4500000"], status: 1,
      reads: [
        "north-3, entry 4: the record is larger than allowed: 5 MB, and the limit is 4 MB",
        "what this device wrote after it waits",
        "mizan quarantine retry STORE NUMBER --limit body=",
      ], arabic: ["القيد 4: حجم القيد أكبر من المسموح: 5 MB والحد 4 MB"])
    #expect(try scene.counted() == 1)
    #expect(
      try scene.trial.run(
        ["quarantine", "retry", scene.centre, "1", "--limit", "body=9000000"]
      ).status == .exited(0))
    #expect(try scene.counted() == 2)
  }

  @Test func aDeeplyNestedDefinitionIsRefusedAndTheVisitsStay() throws {
    let scene = try FaultScene()
    let device = try scene.device()
    let deep = String(repeating: #"{"a":"#, count: 100_000)
    try FaultScene.edit(
      device.path,
      "INSERT INTO definition (hash, content) VALUES ('\(SHA256.hexadecimal(deep))', '\(deep)')")
    try scene.merge(
      [device.path], status: 1,
      reads: [
        "north-3: a survey definition cannot be read",
        "visits that answered this survey cannot be scored until it arrives",
      ], arabic: ["تعذّرت قراءة تعريف استبيان"])
    #expect(try scene.counted() == 4)
  }

  @Test func theSameFileTwiceSaysWhichMergeTookIt() throws {
    let scene = try FaultScene()
    let device = try scene.device()
    let other = scene["bundle-12"]
    try data(device.path).write(to: URL(fileURLWithPath: other))
    try scene.merge([device.path], status: 0, reads: ["6 new"], arabic: ["6 جديد"])
    try scene.merge(
      [other], status: 0,
      reads: [
        "bundle-12: merged before, the last of it by report no. 1", "0 new entries, 6 already here",
      ], arabic: ["دُمج من قبل، وآخر ما فيه بالتقرير رقم 1"])
    #expect(try scene.counted() == 4)
  }

  @Test func aGapNamesThePlacesThatAreMissing() throws {
    let scene = try FaultScene()
    let device = try scene.device(visits: 6)
    try data(device.path).write(to: URL(fileURLWithPath: scene["part"]))
    try FaultScene.edit(
      scene["part"], "DELETE FROM entry WHERE sequence BETWEEN 2 AND 6",
      "DELETE FROM submission WHERE sequence BETWEEN 2 AND 6")
    try scene.merge(
      [scene["part"]], status: 0,
      reads: [
        "entries 2–6 of 'north-3", "are missing; later ones wait and are not counted",
        "on this device run 'mizan pack' (without --since) and merge the file",
      ], arabic: ["القيود 2–6 من", "وما بعدها ينتظرها ولا يُحتسب"])
    #expect(try scene.counted() == 0)
    #expect(try scene.arrived(of: device) == 3)
    try scene.merge(
      [device.path], status: 0, reads: ["2 entries waited and count now"], arabic: ["كانت تنتظر"])
    #expect(try scene.counted() == 6)
  }

  @Test(arguments: [
    ("UPDATE evidence SET content = x'00'", "does not match its hash", "لا يطابق بصمته"),
    ("DELETE FROM evidence", "that the device recorded did not come along", "لم يأت مع الملف"),
  ])
  func alteredOrMissingEvidenceIsNamedWithItsVisit(
    sql: String, english: String, arabic: String
  ) throws {
    let scene = try FaultScene()
    let device = try scene.device()
    let id = FaultScene.id(0)
    try device.addEvidence(
      [1, 2, 3], body: "evidence\t1\nrecord\t\(id)\nsize\t3\nname\tfees.jpg\n")
    try FaultScene.edit(device.path, sql)
    try scene.merge(
      [device.path], status: 1,
      reads: [
        english + " (fees.jpg, \(id.prefix(8)))", "the visit counts; its evidence is not here",
        "ask the device for a full pack: mizan pack",
      ], arabic: [arabic, "الزيارة محتسبة"])
    #expect(try scene.counted() == 4)
    #expect(try scene.arrived(of: device) == 7)
  }
}
