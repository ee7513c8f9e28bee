import Foundation
import TestSupport
import Testing

@testable import Storage
@testable import mizan

/// Faults 10, 11, 19, 20, 24, 25, 28 of the list: who wrote it, and which of two. What the person at
/// the centre reads, and that nothing is lost.
@Suite struct IdentityFaultStories {
  private func copy(_ path: String, to target: String) throws -> Store {
    try FileManager.default.copyItem(atPath: path, toPath: target)
    return try Store.open(target, clock: FaultScene.clock(1_783_100_000_000))
  }

  @Test func twoDevicesUnderOneIdentityAreBothKeptAndOneMustBeRenewed() throws {
    let scene = try FaultScene()
    let device = try scene.device(visits: 2)
    let clone = try copy(device.path, to: scene["clone"])
    try scene.work(device, visits: 2, firstID: 20)
    try scene.work(clone, visits: 3, firstID: 40)
    try scene.merge(
      [device.path, clone.path], status: 0,
      reads: [
        "north-3", "two devices have worked as 'north-3",
        "since entry 5 (2026-07-02 13:46); all their work is kept",
        "on one of the two run 'mizan device renew'",
      ],
      arabic: ["عمل جهازان باسم 'north-3", "منذ القيد 5 (2026-07-02 13:46)", "mizan device renew"])
    #expect(try scene.counted() == 7)
    try scene.reads(
      ["devices", scene.centre], status: 0,
      ["two devices have worked as 'north-3' since entry 5 (2026-07-02 13:46)"],
      arabic: ["عمل جهازان"])
  }

  @Test func aRestoredBackupThatGoesOnLosesNothingOfEitherLife() throws {
    let scene = try FaultScene()
    let device = try scene.device(visits: 2)
    let backup = try copy(device.path, to: scene["backup"])
    try scene.work(device, visits: 4, firstID: 20)
    try scene.merge([device.path], status: 0, reads: ["8 new"], arabic: ["8 جديد"])
    // Nobody kept a note of where the log stood, so only the centre can tell.
    try scene.work(backup, visits: 1, firstID: 40)
    try scene.merge(
      [backup.path], status: 0,
      reads: [
        "two devices have worked as", "since entry 5 (2026-07-02 13:46); all their work is kept",
        "1 new",
      ],
      arabic: ["منذ القيد 5 (2026-07-02 13:46)", "1 جديد"])
    #expect(try scene.counted() == 7)
  }

  @Test func oneVisitBegunOnTwoDevicesIsAConflict() throws {
    let scene = try FaultScene()
    let one = try scene.device("north-1", visits: 1, firstID: 7)
    let other = try scene.device("north-2", visits: 1, firstID: 7)
    try scene.merge(
      [one.path, other.path], status: 0,
      reads: [
        "two versions of \(FaultScene.id(7).prefix(8)): both are kept, one is shown meanwhile",
        "mizan conflicts STORE",
      ], arabic: ["نسختان من", "حُفظت الاثنتان"])
    #expect(try scene.counted() == 1)
    #expect(try Store.open(scene.centre, for: .reading).heads(of: FaultScene.id(7)).count == 2)
  }

  @Test func conflictingEditsShowBothVersions() throws {
    let scene = try FaultScene()
    let device = try scene.device(visits: 1)
    let first = try #require(try device.heads(of: FaultScene.id(0)).first)
    let clone = try copy(device.path, to: scene["other"])
    let renewed = try Store.renew(clone.path, label: "north-4", clock: FaultScene.clock(5))
    for (store, answer) in [(device, "no"), (renewed, "na")] {
      try store.append(
        FaultScene.submission(
          0, by: store.label, revision: 2, parent: first.text, answer: answer))
    }
    try scene.merge(
      [device.path, renewed.path], status: 0,
      reads: ["1 conflicts", "two versions of", "see the versions: mizan conflicts STORE"],
      arabic: ["1 تعارضاً", "لعرض النسخ"])
    try scene.reads(
      ["conflicts", scene.centre], status: 0, ["access/q_1", "no", "na"], arabic: ["access/q_1"])
    #expect(try scene.counted() == 1)
  }

  @Test func anIdentityThatIsInUseIsRefusedAndToldWhatToDo() throws {
    let scene = try FaultScene()
    let first = try scene.device("north-1", visits: 2)
    let second = try scene.device("north-2", visits: 2, firstID: 20)
    // The second claims to be the first, from its beginning on.
    let author = first.author
    try FaultScene.edit(second.path, "DELETE FROM entry", "DELETE FROM head")
    let database = try Database(second.path, .readWrite)
    try database.transaction {
      try database.run("UPDATE author SET id = \(author)")
      try database.run("UPDATE meta SET value = \(author) WHERE name = 'author'")
      var generator = SystemRandomNumberGenerator()
      try LogWriter(database: database, author: author, number: 1).begin(
        Genesis(role: .device, label: "north-2", nonce: Genesis.nonce(using: &generator)),
        at: Moment(wall: 5, monotonic: 5, boot: ""))
    }
    try scene.merge([first.path], status: 0, reads: ["4 new"], arabic: ["4 جديد"])
    try scene.merge(
      [second.path], status: 1,
      reads: [
        "north-2, entry 1: another device already uses this identity",
        "give it a new store with 'mizan device init'",
      ], arabic: ["جهاز آخر يستخدم هذه الهوية", "mizan device init"])
    #expect(try scene.counted() == 2)
  }

  @Test func aHistoryThatDiffersFromWhatWasDeliveredIsNamed() throws {
    let scene = try FaultScene()
    let device = try scene.device(visits: 4)
    try scene.merge([device.path], status: 0, reads: ["6 new"], arabic: ["6 جديد"])
    let forged = try copy(device.path, to: scene["forged"])
    try FaultScene.edit(
      forged.path, "UPDATE entry SET body = replace(body, 'yes', 'no') WHERE sequence = 4")
    try scene.merge(
      [forged.path], status: 1,
      reads: [
        "forged, entry 4: the record differs from the one that this device delivered before",
        "what was delivered first counts, unchanged",
        "keep the file, find out who changed it, and ask the device for a new pack",
        "0 new entries",
      ],
      arabic: ["القيد يختلف عن الذي سلّمه هذا الجهاز من قبل", "ما سُلّم أولاً هو المحتسب"])
    // With new work behind the altered entry: that is taken.
    try scene.work(device, visits: 1, firstID: 30)
    let later = try copy(device.path, to: scene["later"])
    try FaultScene.edit(
      later.path, "UPDATE entry SET body = replace(body, 'yes', 'no') WHERE sequence = 4")
    try scene.merge(
      [later.path], status: 1, reads: ["later, entry 4: the record differs", "1 new"],
      arabic: ["1 جديد"])
    #expect(try scene.counted() == 5)
    #expect(try scene.trial.run(["verify", scene.centre]).status == .exited(0))
  }

  @Test func anInventedLogIsCalledUnsignedAndRefusedWhereSignaturesAreRequired() throws {
    let scene = try FaultScene()
    let invented = try scene.device("invented", visits: 3)
    try invented.pack(to: scene["invented.mizanpack"])
    try scene.merge(
      [scene["invented.mizanpack"]], ["--require-signature"], status: 1,
      reads: [
        "invented.mizanpack: signatures are required, and no key that a person confirmed signed this file",
        "nothing in this file counts until it is merged", "mizan trust STORE DEVICE",
      ], arabic: ["التوقيع مطلوب", "mizan trust STORE DEVICE"])
    #expect(try scene.counted() == 0)
    try scene.merge(
      [scene["invented.mizanpack"]], status: 0, reads: ["5 new"], arabic: ["5 جديد"])
    try scene.reads(["devices", scene.centre], status: 0, ["unsigned"], arabic: ["غير موقّع"])
    let manual = try Readme.text()
    #expect(manual.contains("does not show that a whole unsigned log was invented"))
    #expect(manual.contains("--require-signature"))
  }

  @Test(.enabled(if: isFile("/usr/bin/ssh-keygen")))
  func aPackOfAConfirmedKeyIsTakenWhereSignaturesAreRequired() throws {
    let scene = try FaultScene()
    let store = scene.trial.store
    _ = try scene.trial.run(["device", "init", "--label", "signed", "--store", store])
    try scene.work(try Store.open(store), visits: 2)
    let pack = scene["signed.mizanpack"]
    #expect(try scene.trial.run(["pack", "-o", pack]).status == .exited(0))
    try scene.merge(
      [pack], ["--require-signature"], status: 1, reads: ["signatures are required"],
      arabic: ["التوقيع مطلوب"])
    let key = store + ".key.pub"
    _ = key
    #expect(try scene.trial.run(["merge", scene.centre, pack]).status == .exited(0))
    #expect(
      try scene.trial.run(["trust", scene.centre, "signed", "--person", "E-1"]).status == .exited(0)
    )
    try scene.work(try Store.open(store), visits: 1, firstID: 30)
    try scene.trial.run(["pack", "-o", pack])
    try scene.merge(
      [pack], ["--require-signature"], status: 0, reads: ["1 new"], arabic: ["1 جديد"])
    #expect(try scene.counted() == 3)
  }
}
