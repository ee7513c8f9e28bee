import Glibc
import Synchronization
import Testing

@testable import Storage

/// A merge that is killed, or whose disk fills up or fails, at every single write. `MIZAN_DRILL=all`
/// tries every place; usually every few are tried.
@Suite struct MergeDrillTests {
  let folder = Folder()
  /// The writes at which the files were copied.
  private final class Taken: Sendable {
    let numbers = Mutex<[Int]>([])
  }

  private static let isNightly = getenv("MIZAN_DRILL") != nil

  /// A folder with a centre that has merged something before, and device files outside of it.
  private func scene() throws -> (files: [String], centre: String) {
    let files = try (0..<3).map { number in
      try Sample.workedDevice(folder, "device-\(number)", visits: 8, firstID: number * 20).path
    }
    mkdir(folder["centre"], 0o700)
    let centre = try Store.create(
      folder["centre/centre.mizan"], role: .centre, label: "centre", clock: StepClock().clock)
    try Merge.carryOut([files[0]], into: centre)
    return (files, centre.path)
  }

  private func open(_ path: String) throws -> Store {
    let store = try Store.open(path, clock: StepClock().clock)
    // A small cache makes SQLite write before the end.
    try store.database.execute(script: "PRAGMA cache_size = 4; PRAGMA cache_spill = 1")
    return store
  }

  private static func copies(of centre: String, to folder: String) {
    mkdir(folder, 0o700)
    for suffix in ["", "-journal"] where FileSystem.exists(centre + suffix) {
      _ = try? Sample.copy(centre + suffix, to: folder + "/centre.mizan" + suffix)
    }
  }

  /// What the files of the centre are before each write is exactly what a kill at that moment leaves.
  @Test func aKillAtAnyWriteLeavesWhatWasOrWhatWillBe() throws {
    let (files, centre) = try scene()
    let before = try open(centre).contentHash()
    let step = Self.isNightly ? 1 : 5
    let taken = Taken()
    let store = try open(centre)
    let kills = folder["kill-"]
    let calls = try SystemCalls.during(
      folder["centre"],
      .watch { number in
        guard number % step == 0 else { return }
        Self.copies(of: centre, to: "\(kills)\(number)")
        taken.numbers.withLock { $0.append(number) }
      }
    ) { try Merge.carryOut(files, into: store) }
    let after = try store.contentHash()
    #expect(calls > 30)
    var states: Set<EntryHash> = []
    for number in taken.numbers.withLock({ $0 }) {
      let killed = try open(folder["kill-\(number)/centre.mizan"])
      let hash = try killed.contentHash()
      #expect(hash == before || hash == after, "kill at write \(number) of \(calls)")
      states.insert(hash)
      #expect(try killed.verify().isSound, "kill at write \(number)")
      try Merge.carryOut(files, into: killed)
      #expect(try killed.contentHash() == after, "merged again after a kill at write \(number)")
    }
    print("killed merges: \(taken.numbers.withLock { $0.count }) of \(calls) writes")
    #expect(states.contains(before))
    #expect(taken.numbers.withLock { $0.count } >= 6)
  }

  @Test func aDiskThatIsFullFromAnyWriteOnLeavesTheStoreAsItWas() throws {
    let (files, centre) = try scene()
    let before = try open(centre).contentHash()
    try refuseEveryWrite(step: Self.isNightly ? 1 : 7, files, centre, before) { .full(from: $0) }
  }

  @Test func aMediumThatFailsAtAnyWriteLeavesTheStoreAsItWas() throws {
    let (files, centre) = try scene()
    let before = try open(centre).contentHash()
    try refuseEveryWrite(step: Self.isNightly ? 1 : 7, files, centre, before) { .failOnce(at: $0) }
  }

  private func refuseEveryWrite(
    step: Int, _ files: [String], _ centre: String, _ before: EntryHash,
    _ plan: (Int) -> SystemCalls.Plan
  ) throws {
    Self.copies(of: centre, to: folder["start"])
    var refusals = 0
    for place in stride(from: 1, to: 10_000, by: step) {
      mkdir(folder["try"], 0o700)
      let path = folder["try/centre.mizan"]
      for suffix in ["", "-journal"] { FileSystem.remove(path + suffix) }
      _ = try Sample.copy(folder["start/centre.mizan"], to: path)
      var failed = false
      do {
        let store = try open(path)
        _ = SystemCalls.during(folder["try"], plan(place)) {
          do {
            try Merge.carryOut(files, into: store)
          } catch {
            failed = true
          }
        }
      }
      let reopened = try open(path)
      let hash = try reopened.contentHash()
      #expect(try reopened.verify().isSound, "write \(place)")
      if failed {
        refusals += 1
        // The end may be final though its end could not be told.
        if hash != before {
          #expect(try reopened.quarters().map(\.count) == [24], "write \(place)")
        }
      } else if place > 30 {
        #expect(try reopened.quarters().map(\.count) == [24], "write \(place)")
        break
      }
      try Merge.carryOut(files, into: reopened)
      #expect(try reopened.quarters().map(\.count) == [24], "merged again after write \(place)")
    }
    print("refused writes (\(plan(1))): \(refusals) merges failed and were repeated")
    #expect(refusals >= 3)
  }

  @Test func anInterruptedMergeOfManyGroupsGoesOn() throws {
    let device = try Sample.workedDevice(folder, "device", visits: 3)
    let pack = folder["pack"]
    try device.pack(to: pack)
    let centre = try Sample.centre(folder)
    let files = Array(repeating: pack, count: 150) + [folder["missing"]]
    let first = try Merge.carryOut(files, into: centre)
    #expect(first.files.count == 151)
    #expect(first.planned == 151)
    #expect(try centre.mergeReports().count == 1)
    #expect(try centre.takeInterruptedMerges().isEmpty)
    // What a kill after the first group leaves: the report so far, and the note of a process that is
    // gone.
    try centre.database.run(
      "INSERT INTO meta (name, value) VALUES ('merge-7-100', '100 151 999999999')")
    #expect(
      try centre.takeInterruptedMerges() == [InterruptedMerge(number: 7, files: 100, planned: 151)])
    #expect(try centre.takeInterruptedMerges().isEmpty)
  }

  @Test func aMergeThatIsStillRunningIsNotCalledInterrupted() throws {
    let centre = try Sample.centre(folder)
    try centre.database.run(
      "INSERT INTO meta (name, value) VALUES ('merge-7-100', \("100 151 \(getpid())"))")
    #expect(try centre.takeInterruptedMerges().isEmpty)
  }
}
