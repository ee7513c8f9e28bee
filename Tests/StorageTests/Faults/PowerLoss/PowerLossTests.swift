import Glibc
import Sessions
import Testing

@testable import Storage

/// The power fails in the middle of a merge or of a sealing: what was written and not synced is gone,
/// or some sectors of it are there and some are not. What was acknowledged is there all the same, only
/// whole transactions are, and the work can be done again. `MIZAN_DRILL=all` tries every moment.
@Suite struct PowerLossTests {
  let folder = Folder()
  private static let isNightly = getenv("MIZAN_DRILL") != nil

  /// Everything that a drill knows of the disk.
  private struct Recording {
    let start: [String: [UInt8]]
    let events: [DiskEvent]
  }

  private func record(_ work: () throws -> Void) throws -> Recording {
    let place = folder["disk"]
    var start: [String: [UInt8]] = [:]
    for name in FileSystem.names(in: place) { start[name] = folder.bytes("disk/" + name) }
    return Recording(start: start, events: try RecordedDisk.recording(place, work))
  }

  /// Tries what the disk may hold after the power failed at many moments. The closure gets the folder
  /// with the files and the number of acknowledgements until then. Returns the number of cases.
  /// - Parameter step: of how many syncs one is tried, when not every moment is.
  @discardableResult
  private func failEverywhere(
    _ recording: Recording, usually step: Int = 1,
    _ check: (_ folder: String, _ acknowledged: Int, _ what: Comment) throws -> Void
  ) throws -> Int {
    var cases = 0
    var syncs = 0
    let seeds: ClosedRange<UInt64> = Self.isNightly ? 1...3 : 1...1
    for moment in 0...recording.events.count {
      let isSync = moment < recording.events.count && recording.events[moment].isSync
      let isLast = moment == recording.events.count
      if isSync { syncs += 1 }
      guard Self.isNightly || isSync && syncs % step == 0 || isLast || moment % (23 * step) == 0
      else { continue }
      let events = recording.events[..<moment]
      let acknowledged = events.count { if case .acknowledged = $0 { true } else { false } }
      var fates: [DiskImage.Fate] = [.lost, .kept]
      fates += seeds.map { .some(seed: $0 &* 7919 &+ UInt64(moment)) }
      for fate in fates {
        let image = DiskImage(recording.start, events, unsynced: fate)
        let place = folder["image-\(cases)"]
        mkdir(place, 0o700)
        defer { remove(place) }
        defer { for name in FileSystem.names(in: place) { FileSystem.remove(place + "/" + name) } }
        try image.write(to: place)
        try check(
          place, acknowledged,
          "power lost before event \(moment) of \(recording.events.count), \(fate)")
        cases += 1
      }
    }
    return cases
  }

  private func open(_ path: String, isCareless: Bool = false) throws -> Store {
    let store = try Store.open(path, clock: StepClock().clock)
    // A small cache makes SQLite write before the end.
    try store.database.execute(script: "PRAGMA cache_size = 4; PRAGMA cache_spill = 1")
    if isCareless { try store.database.execute(script: "PRAGMA synchronous = OFF") }
    return store
  }

  /// Three merges one after the other into a centre that has something already.
  private func mergeScene() throws -> (files: [String], centre: String) {
    let files = try (0..<3).map { number in
      try Sample.workedDevice(folder, "device-\(number)", visits: 6, firstID: number * 20).path
    }
    mkdir(folder["disk"], 0o700)
    let centre = try Store.create(
      folder["disk/centre.mizan"], role: .centre, label: "centre", clock: StepClock().clock)
    return (files, centre.path)
  }

  @Test func aMergeThatLosesPowerLeavesWholeTransactionsAndWhatWasAcknowledged() throws {
    let (files, centre) = try mergeScene()
    var states = [try open(centre).contentHash()]
    let recording = try record {
      let store = try open(centre)
      for file in files {
        try Merge.carryOut([file], into: store)
        RecordedDisk.acknowledge()
        states.append(try store.contentHash())
      }
    }
    var seen: Set<Int> = []
    let cases = try failEverywhere(recording) { place, acknowledged, what in
      let store = try open(place + "/centre.mizan")
      let state = states.firstIndex(of: try store.contentHash())
      #expect(state != nil, what)
      #expect((state ?? -1) >= acknowledged, what)
      seen.insert(state ?? -1)
      #expect(try store.verify().isSound, what)
      try Merge.carryOut(files, into: store)
      #expect(try store.contentHash() == states.last, what)
    }
    print("power loss in merges: \(cases) cases at \(recording.events.count) events")
    #expect(seen == [0, 1, 2, 3])
    #expect(cases > 60)
  }

  @Test func aMergeOfManyGroupsThatLosesPowerGoesOn() throws {
    let (files, centre) = try mergeScene()
    // Two groups: what the first one took stays.
    let many = Array(repeating: files[0], count: 100) + files
    var hash: EntryHash?
    let recording = try record {
      let store = try open(centre)
      try Merge.carryOut(many, into: store)
      RecordedDisk.acknowledge()
      hash = try store.contentHash()
    }
    var counts: Set<Int> = []
    let cases = try failEverywhere(recording, usually: 4) { place, acknowledged, what in
      let store = try open(place + "/centre.mizan")
      #expect(try store.verify().isSound, what)
      let count = try store.quarters().map(\.count).reduce(0, +)
      counts.insert(count)
      if acknowledged > 0 { #expect(count == 18, what) }
      _ = try store.takeInterruptedMerges()
      try Merge.carryOut(many, into: store)
      #expect(try store.contentHash() == hash, what)
    }
    print("power loss in a merge of two groups: \(cases) cases at \(recording.events.count) events")
    #expect(counts == [0, 6, 18])
  }

  @Test func aSealingThatLosesPowerKeepsEveryAcceptedAnswerAndSealsWholeOrNotAtAll() throws {
    mkdir(folder["disk"], 0o700)
    let path = try Sample.device(folder, "disk/device.mizan").path
    let recording = try record {
      let device = try open(path)
      for number in 0..<2 {
        let id = Sample.uuids[number]
        try device.createDraft(Sample.draft(id), of: Sample.definition)
        for event in 0..<4 {
          try device.append(event: "event \(event)", to: id)
          RecordedDisk.acknowledge()
        }
        try device.seal(draft: id, as: Sample.submission(id, answers: 60))
        RecordedDisk.acknowledge()
      }
    }
    let cases = try failEverywhere(recording) { place, acknowledged, what in
      let store = try open(place + "/device.mizan")
      #expect(try store.verify().isSound, what)
      let drafts = try store.drafts(nil)
      let events = drafts.map(\.eventCount).reduce(0, +)
      let sealed = Set(drafts.filter { $0.state == .sealed }.map(\.draft.id))
      #expect(events + sealed.count >= acknowledged, what)
      var submissions: Set<String> = []
      try store.forEachSubmission { submissions.insert($0.id) }
      #expect(submissions == sealed, what)
      // The work goes on where it stopped.
      for draft in drafts where draft.state == .open {
        try store.seal(draft: draft.draft.id, as: Sample.submission(draft.draft.id))
      }
      #expect(try store.verify().isSound, what)
    }
    print("power loss in sealing: \(cases) cases at \(recording.events.count) events")
    #expect(cases > 60)
  }

  /// The drill itself must be able to find something: a store that does not wait for the disk.
  @Test func theDrillFindsAStoreThatDoesNotWaitForTheDisk() throws {
    let (files, centre) = try mergeScene()
    var last: EntryHash?
    let recording = try record {
      let store = try open(centre, isCareless: true)
      for file in files {
        try Merge.carryOut([file], into: store)
        RecordedDisk.acknowledge()
      }
      last = try store.contentHash()
    }
    var lost = 0
    try failEverywhere(recording) { place, acknowledged, _ in
      guard acknowledged == files.count else { return }
      let isWhole =
        (try? open(place + "/centre.mizan")).map { store in
          (try? store.contentHash()) == last && (try? store.verify().isSound) == true
        } ?? false
      if !isWhole { lost += 1 }
    }
    #expect(lost > 0)
  }
}
