import Foundation
import Glibc
import TestSupport
import Testing

@testable import Storage
@testable import mizan

/// Faults 1, 2, 8, 9, 12, 23, 29 of the list: the machine, the disk, the medium, the clock. What the
/// person at the centre reads, and that nothing is lost.
@Suite struct MachineFaultStories {
  @Test func aKilledMergeSaysHowFarItCameAndGoesOn() throws {
    let scene = try FaultScene()
    let device = try scene.device(visits: 3)
    var files: [String] = []
    for number in 0..<1500 {
      files.append(scene["pack-\(number)"])
      link(device.path, scene["pack-\(number)"])
    }
    let terminal = PseudoTerminal()
    let program = try scene.trial.start(["merge", scene.centre] + files, on: terminal)
    let database = try Database(scene.centre, .readOnly)
    for _ in 0..<10_000 {
      let begun =
        (try? database.integer("SELECT count(*) FROM meta WHERE name GLOB 'merge-*'")) ?? 0
      if begun > 0 { break }
      usleep(1000)
    }
    kill(program.id, SIGKILL)
    guard program.wait() == .signalled(SIGKILL) else { return }
    #expect(try scene.counted() == 3)
    let run = try scene.trial.run(["merge", scene.centre] + files)
    #expect(run.status == .exited(0))
    #expect(run.messages.contains("Merge no. 1 was interrupted after "))
    #expect(run.messages.contains(" of 1500 files; what it took is kept"))
    #expect(try scene.counted() == 3)
    #expect(try scene.trial.run(["verify", scene.centre]).status == .exited(0))
    #expect(
      try !scene.trial.run(["merge", scene.centre, device.path]).messages.contains("interrupted"))
  }

  @Test(.enabled(if: SmallDisk.isPossible))
  func aFullDiskSaysWhatIsNeededAndWhatIsMerged() throws {
    let scene = try FaultScene()
    let disk = try SmallDisk(at: scene.trial.path, kilobytes: 600)
    let centre = disk.path + "/centre.mizan"
    try FileManager.default.copyItem(atPath: scene.centre, toPath: centre)
    let small = try scene.device("small", visits: 2)
    #expect(try scene.trial.run(["merge", centre, small.path]).status == .exited(0))
    let large = try scene.device("large", visits: 1, firstID: 50)
    try large.append(.registry, subject: "r", body: String(repeating: "x", count: 3 << 20))
    try scene.reads(
      ["merge", centre, large.path], status: 1,
      ["no space is left", "MB needed", "MB free", "0 of 1 files are merged", "free some space"],
      arabic: ["لم تبق مساحة", "المطلوب نحو", "أفرغ بعض المساحة"])
    #expect(try Store.open(centre, for: .reading).quarters().map(\.count) == [2])
    #expect(try scene.trial.run(["verify", centre]).status == .exited(0))
  }

  @Test(.enabled(if: SmallDisk.isPossible))
  func filesOnAReadOnlyMediumAreMergedAndTheReceiptGoesElsewhere() throws {
    let scene = try FaultScene()
    let disk = try SmallDisk(at: scene.trial.path, kilobytes: 600)
    let device = try scene.device(visits: 4)
    try FileManager.default.copyItem(atPath: device.path, toPath: disk.path + "/north-3")
    try disk.makeReadOnly()
    try scene.merge(
      [disk.path + "/north-3"], status: 0, reads: ["6 new (4 visits or interviews)"],
      arabic: ["6 جديد"])
    #expect(try scene.counted() == 4)
    try scene.reads(
      ["receipt", scene.centre, "-o", disk.path], status: 1,
      [
        "the receipt could not be written to", "it is kept in the store of the centre",
        "write it elsewhere and send it along: mizan receipt STORE -o FOLDER",
      ], arabic: ["تعذّرت كتابة الإيصال", "mizan receipt STORE -o FOLDER"])
    #expect(
      try scene.trial.run(["receipt", scene.centre, "-o", scene.trial.path]).status == .exited(0))
  }

  @Test func aFileThatIsBeingWrittenIsLeftAloneAndThePersonIsTold() throws {
    let scene = try FaultScene()
    let device = try scene.device()
    // Large, so that copying takes longer than a writer has to wait for its turn.
    truncate(device.path, 96 << 20)
    let stop = Ticks(0)
    let path = device.path
    for _ in 0..<4 {
      Thread {
        let file = fopen(path, "a")
        while stop.current == 0 {
          fputc(0, file)
          fflush(file)
          usleep(50)
        }
        fclose(file)
      }.start()
    }
    defer { _ = stop.next() }
    try scene.merge(
      [device.path], status: 1,
      reads: [
        "north-3: the file was being written while it was copied",
        "nothing in this file counts until it is merged", "close Mizan on the device",
      ], arabic: ["كان الملف قيد الكتابة", "أغلق ميزان على الجهاز"])
    #expect(try scene.counted() == 0)
  }

  @Test func aClockThatIsWrongIsNamedAndTheOrderStays() throws {
    let scene = try FaultScene()
    let now = Int64(Date().timeIntervalSince1970 * 1000)
    let ahead = try scene.device("ahead", visits: 2, firstID: 0, wall: now + 3 * 365 * 86_400_000)
    try ahead.pack(to: scene["ahead.mizanpack"])
    let behind = try scene.device(
      "behind", visits: 2, firstID: 10, wall: now - 2 * 365 * 86_400_000)
    try behind.pack(to: scene["behind.mizanpack"])
    let back = try scene.device("back", visits: 2, firstID: 20, wall: now - 60_000)
    let later = try Store.open(back.path, clock: FaultScene.clock(now - 90 * 86_400_000))
    try scene.work(later, visits: 1, firstID: 30)
    let files = ["ahead.mizanpack", "behind.mizanpack", "back"].map { scene[$0] }
    try scene.merge(files, status: 0, reads: ["ahead", "behind"], arabic: ["ahead"])
    #expect(try scene.counted() == 7)
    try scene.reads(
      ["devices", scene.centre], status: 0,
      [
        "its clock is ahead by", "its clock is behind", "its clock went backwards 1 times",
        "order is right", "set the clock of the device",
      ], arabic: ["ساعته متقدمة", "ساعته متأخرة", "رجعت ساعته إلى الوراء", "اضبط ساعة الجهاز"])
  }

  @Test func aSecondMergeIsToldWhoHasTheStore() throws {
    let scene = try FaultScene()
    let device = try scene.device()
    let first = try Database(scene.centre, .readWrite)
    try first.execute(text: "BEGIN IMMEDIATE")
    try scene.reads(
      ["merge", scene.centre, device.path], status: 1,
      [
        "is in use by", "(process \(getpid()))", "wait until it has finished",
        "nothing was changed",
      ],
      arabic: ["يستخدمه الآن", "انتظر حتى ينتهي"])
    try first.execute(text: "ROLLBACK")
    try scene.merge([device.path], status: 0, reads: ["6 new"], arabic: ["6 جديد"])
    #expect(try scene.counted() == 4)
  }

  @Test func aDeviceThatDoesNotComeIsNamed() throws {
    let scene = try FaultScene()
    let device = try scene.device("south-2")
    try scene.merge([device.path], status: 0, reads: ["6 new"], arabic: ["6 جديد"])
    let centre = try Store.open(scene.centre)
    try centre.database.execute(text: "UPDATE sighting SET wall = wall - 19 * 86400000 - 5000")
    for number in 1...2 {
      try centre.append(
        .assignment, subject: "V-\(number)", body: #"{"id":"V-\#(number)","device":"south-9"}"#)
    }
    try centre.append(.assignment, subject: "V-3", body: #"{"id":"V-3","device":"south-2"}"#)
    try scene.reads(
      ["devices", scene.centre], status: 0,
      [
        "no data for 19 days", "ask for a pack of this device",
        "south-9: never seen, visits assigned to it: 2",
      ], arabic: ["لا بيانات منذ 19 يوماً", "south-9: لم يظهر قط", "اطلب حزمة من هذا الجهاز"])
    let patient = try scene.trial.run(["devices", scene.centre, "--silent-after", "30"])
    #expect(!patient.output.contains("no data for 19 days"))
  }
}
