import Glibc
import Testing

@testable import Storage

/// `kill -9` in the middle of the work, in a process of its own: what was accepted is there, what
/// was not finished has never been.
@Suite struct KillTests {
  let folder = Folder()

  @Test(arguments: [1, 7, 20])
  func anAcceptedEventSurvives(accepted: Int) async throws {
    let store = try Sample.device(folder)
    try store.createDraft(Sample.draft(), of: Sample.definition)
    let path = store.path
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, accepted = accepted as Int] in
      let store = try Store.open(path)
      for number in 1...accepted {
        try store.append(event: "event \(number)", to: Sample.uuids[0])
      }
      // In the middle of the next one.
      try store.database.begin()
      try store.database.run(
        """
        INSERT INTO draft_event (draft, sequence, wall, monotonic, boot, event)
        VALUES (\(Sample.uuids[0]), \(accepted + 1), 0, 0, '', 'lost')
        """)
      kill(getpid(), SIGKILL)
    }
    let events = try Store.open(path, clock: StepClock().clock).events(of: Sample.uuids[0])
    #expect(events.map(\.text) == (1...accepted).map { "event \($0)" })
    #expect(folder.names.contains("device.mizan"))
  }

  /// SQLite's machine kills the process itself after ever more steps of a merge that has to write
  /// to the file before it ends.
  @Test(arguments: [20, 100, 300, 700, 1_200, 2_000, 3_000])
  func aKilledMergeHasNeverBeenAndCanBeRepeated(steps: Int) async throws {
    let device = try Sample.workedDevice(folder, "device", visits: 60)
    let centre = try Sample.centre(folder)
    let hash = try centre.contentHash()
    let path = centre.path
    let file = device.path
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, file = file as String, steps = steps as Int] in
      let centre = try Store.open(path)
      try centre.database.execute(script: "PRAGMA cache_size = 2; PRAGMA cache_spill = 1")
      let limit = StepLimit(centre.database)
      limit.kill(after: steps)
      try Merge.plan([file], into: centre).apply()
      kill(getpid(), SIGKILL)
    }
    let reopened = try Store.open(path, clock: StepClock().clock)
    let whole = try Sample.centre(folder, "whole")
    try Merge.plan([file], into: whole).apply()
    let isWhole = try reopened.projectionHash() == whole.projectionHash()
    let isUntouched = try reopened.contentHash() == hash
    #expect(isWhole || isUntouched)
    #expect(try reopened.verify().isSound)
    try Merge.plan([file], into: reopened).apply()
    #expect(try reopened.projectionHash() == whole.projectionHash())
    #expect(!folder.names.contains { $0.contains("quarantine") })
  }
}
