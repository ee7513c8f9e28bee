import Glibc
import Testing

@testable import Storage

/// What happens when our own side fails in the middle: the store is as it was, and the merge works
/// when it is tried again.
@Suite struct MergeFaultTests {
  let folder = Folder()

  private func files(_ count: Int, visits: Int = 4) throws -> [String] {
    try (0..<count).map { number in
      try Sample.workedDevice(
        folder, "device-\(number)", visits: visits, firstID: number * visits
      ).path
    }
  }

  @Test func twoMergesAtOnceAreSafe() throws {
    let files = try files(2)
    let first = try Sample.centre(folder)
    let second = try Store.open(first.path, clock: StepClock().clock, patience: 10)
    let plan = try Merge.plan([files[0]], into: first)
    let error = #expect(throws: StoreError.self) { try Merge.plan([files[1]], into: second) }
    #expect(error?.code == "store-locked")
    try plan.apply()
    try Merge.plan([files[1]], into: second).apply()
    #expect(try first.quarters().map(\.count) == [8])
    #expect(try first.verify().isSound)
  }

  @Test func aMergeWaitsForAnotherThatEndsInTime() async throws {
    let files = try files(2)
    let first = try Sample.centre(folder)
    let path = first.path
    let file = files[1]
    let plan = try Merge.plan([files[0]], into: first)
    async let waiting: Int = {
      let second = try Store.open(path, clock: StepClock().clock, patience: 30_000)
      return try Merge.plan([file], into: second).apply().newEntries
    }()
    try plan.apply()
    #expect(try await waiting == 6)
  }

  @Test func aFullDiskLeavesTheStoreAsItWas() throws {
    let files = try files(3, visits: 30)
    let store = try Sample.centre(folder)
    let hash = try store.contentHash()
    let pages = try store.database.integer("PRAGMA page_count")
    var refusals = 0
    for extra in Int64(0)..<200 {
      try store.database.execute(text: "PRAGMA max_page_count = \(pages + extra)")
      guard isRefusedForSpace(files, into: store) else { break }
      refusals += 1
      #expect(!store.database.isInTransaction)
      #expect(try store.contentHash() == hash)
      #expect(!folder.names.contains { $0.contains("quarantine") })
    }
    #expect(refusals > 3)
    #expect(try store.verify().isSound)
    #expect(try store.quarters().map(\.count) == [90])
  }

  private func isRefusedForSpace(_ files: [String], into store: Store) -> Bool {
    do {
      try Merge.plan(files, into: store).apply()
      return false
    } catch {
      #expect(error.code == "merge-disk-full")
      return true
    }
  }

  @Test func aFullDiskNeverLosesAnEventThatWasAccepted() throws {
    let store = try Sample.device(folder)
    try store.createDraft(Sample.draft(), of: Sample.definition)
    let pages = try store.database.integer("PRAGMA page_count")
    try store.database.execute(text: "PRAGMA max_page_count = \(pages + 3)")
    var accepted = 0
    let error = #expect(throws: StoreError.self) {
      while true {
        try store.append(event: String(repeating: "x", count: 500), to: Sample.uuids[0])
        accepted += 1
      }
    }
    #expect(error == .diskFull(path: store.path))
    #expect(accepted > 5)
    #expect(try store.events(of: Sample.uuids[0]).count == accepted)
    #expect(throws: StoreError.diskFull(path: store.path)) {
      try store.seal(draft: Sample.uuids[0], as: Sample.submission(answers: 500))
    }
    #expect(try store.drafts().map(\.eventCount) == [accepted])
    #expect(try store.verify().isSound)
  }

  /// Interrupts the merge after ever more steps of SQLite's machine, until it runs to its end.
  @Test func anInterruptionAtAnyPlaceLeavesTheStoreAsItWas() throws {
    let files = try files(2)
    let store = try Sample.centre(folder)
    let hash = try store.contentHash()
    let limit = StepLimit(store.database)
    var steps = 1
    while isInterrupted(limit, after: steps, { try Merge.plan(files, into: store).apply() }) {
      #expect(!store.database.isInTransaction)
      #expect(!folder.names.contains { $0.contains("quarantine") })
      // An interruption may also come when the merge is final and only its end was not told.
      guard try store.mergeReports().isEmpty else { break }
      #expect(try store.contentHash() == hash, "after \(steps) steps")
      steps += 7
    }
    #expect(steps > 200)
    #expect(try store.verify().isSound)
    #expect(try store.quarters().map(\.count) == [8])
  }

  @Test func anInterruptedSealingLeavesTheDraftOpen() throws {
    let store = try Sample.device(folder)
    try store.createDraft(Sample.draft(), of: Sample.definition)
    try store.append(event: "a", to: Sample.uuids[0])
    let hash = try store.contentHash()
    let limit = StepLimit(store.database)
    var steps = 1
    while isInterrupted(
      limit, after: steps, { try store.seal(draft: Sample.uuids[0], as: Sample.submission()) })
    {
      #expect(!store.database.isInTransaction)
      guard try !store.drafts().isEmpty else { break }
      #expect(try store.drafts().map(\.eventCount) == [1])
      #expect(try store.contentHash() == hash, "after \(steps) steps")
      steps += 1
    }
    #expect(steps > 10)
    #expect(try store.drafts().isEmpty)
    #expect(try store.verify().isSound)
  }

  private func isInterrupted(
    _ limit: StepLimit, after steps: Int, _ work: () throws -> Void
  ) -> Bool {
    limit.interrupt(after: steps)
    defer { limit.lift() }
    do {
      try work()
      return false
    } catch {
      return true
    }
  }
}
