import Testing

@testable import Storage

/// The laws of merging, over generated histories. A failure names its seed: `MIZAN_SEED` repeats
/// it, `MIZAN_CASES` sets how many are tried.
@Suite struct MergeLawTests {
  @Test(arguments: SeededGenerator.seeds(6))
  func orderSplitAndRepetitionGiveTheSameContent(seed: UInt64) throws {
    let world = try World(seed: seed, folder: Folder())
    var generator = SeededGenerator(seed: seed ^ 0xABCD)
    let expected = try world.centre("expected")
    try Merge.plan(world.files, into: expected).apply()
    let hash = try expected.contentHash()
    for round in 0..<4 {
      let store = try world.centre("centre-\(round)")
      var files = world.files + world.files.shuffled(using: &generator).prefix(3)
      files.shuffle(using: &generator)
      while !files.isEmpty {
        let count = Int.random(in: 1...files.count, using: &generator)
        try Merge.plan(Array(files.prefix(count)), into: store).apply()
        files.removeFirst(count)
      }
      #expect(try store.contentHash() == hash, "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: SeededGenerator.seeds(4))
  func mergingThroughRegionsGivesTheSameContent(seed: UInt64) throws {
    let world = try World(seed: seed, folder: Folder())
    var generator = SeededGenerator(seed: seed ^ 0x1234)
    let direct = try world.centre("direct")
    let regions = try (0..<3).map { try Sample.centre(world.folder, "region-\($0)") }
    for file in world.files {
      for region in regions.shuffled(using: &generator).prefix(2) {
        try Merge.plan([file], into: region).apply()
      }
    }
    for (number, region) in regions.enumerated() {
      try region.pack(to: world.folder["region-pack-\(number)"])
    }
    let packs = (0..<3).map { world.folder["region-pack-\($0)"] }
    try Merge.plan(world.files + packs, into: direct).apply()
    let through = try world.centre("through")
    for pack in packs.shuffled(using: &generator) {
      try Merge.plan([pack], into: through).apply()
    }
    #expect(try through.contentHash() == direct.contentHash(), "seed \(seed)")
  }

  @Test(arguments: SeededGenerator.seeds(6))
  func everyEntryIsFoundAgainAndTheStoreIsSound(seed: UInt64) throws {
    let world = try World(seed: seed, folder: Folder())
    let store = try world.centre("centre")
    let report = try Merge.plan(world.files, into: store).apply()
    let own = try store.allHashes().subtracting(world.entries())
    #expect(own.count == 1, "seed \(seed): only the store's own first entry is not from a file")
    #expect(try world.entries().isSubset(of: store.allHashes()), "seed \(seed)")
    #expect(report.isClean, "seed \(seed)")
    #expect(try store.verify().faults == [], "seed \(seed)")
  }

  /// Some files come damaged, in any order among the others, and the intact ones may come later or
  /// never: an entry of a file is here, or that file was reported, and nothing was ever believed that
  /// nobody wrote.
  @Test(arguments: SeededGenerator.seeds(6))
  func everyEntryOfADamagedFileIsHereOrTheFileIsReported(seed: UInt64) throws {
    let world = try World(seed: seed, folder: Folder())
    var generator = SeededGenerator(seed: seed ^ 0x5678)
    var sources: [String: String] = [:]
    for (number, file) in world.files.enumerated() {
      let name = "damaged-\(number)"
      sources[world.folder[name]] = file
      var bytes = world.folder.bytes(FileSystem.name(of: file))
      if Bool.random(using: &generator) {
        bytes.removeLast(Int.random(in: 1..<bytes.count, using: &generator))
      } else {
        for _ in 0...Int.random(in: 0...3, using: &generator) {
          bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= UInt8.random(
            in: 1...255, using: &generator)
        }
      }
      world.folder.write(bytes, to: name)
    }
    let all = try world.entries()
    let store = try world.centre("centre")
    let intact = world.files.filter { _ in Bool.random(using: &generator) }
    let files = (Array(sources.keys.sorted()) + intact).shuffled(using: &generator)
    let report = try Merge.carryOut(files, into: store)
    let here = try store.allHashes()
    #expect(
      here.subtracting(all).count == 1, "seed \(seed): only the store's own first entry is new")
    for file in report.files {
      let entries = try Store.open(sources[file.path] ?? file.path, for: .reading).allHashes()
      let isReported = file.outcome == .refused || file.quarantinedCount > 0
      #expect(isReported || entries.isSubset(of: here), "seed \(seed): \(file.name)")
    }
    #expect(try store.verify().isSound, "seed \(seed)")
    try Merge.carryOut(world.files, into: store)
    #expect(try all.isSubset(of: store.allHashes()), "seed \(seed): the intact files heal it")
    let rows = try store.allRows()
    try store.rebuild()
    #expect(try store.allRows() == rows, "seed \(seed)")
  }

  @Test(arguments: SeededGenerator.seeds(4))
  func theProjectionsAreWhatARebuildGives(seed: UInt64) throws {
    let world = try World(seed: seed, folder: Folder())
    let store = try world.centre("centre")
    for file in world.files { try Merge.plan([file], into: store).apply() }
    let rows = try store.allRows()
    try store.rebuild()
    #expect(try store.allRows() == rows, "seed \(seed)")
  }

  @Test(arguments: SeededGenerator.seeds(6))
  func forksAndConflictsAreReportedExactlyWhenThereAreSome(seed: UInt64) throws {
    let world = try World(seed: seed, folder: Folder())
    let store = try world.centre("centre")
    let report = try Merge.plan(world.files, into: store).apply()
    let model = try LogModel(store)
    let forks = Dictionary(
      report.files.flatMap(\.authors).map { ($0.author, Set($0.forks)) }
    ) { $0.union($1) }
    for author in try store.authors() {
      #expect(forks[author.id, default: []] == model.forks[author.id, default: []], "seed \(seed)")
      #expect(Set(author.forks) == model.forks[author.id, default: []], "seed \(seed)")
    }
    #expect(Set(report.conflicts) == model.conflicts, "seed \(seed)")
    #expect(Set(try store.conflicts().map(\.id)) == model.conflicts, "seed \(seed)")
  }

  @Test(arguments: SeededGenerator.seeds(4))
  func mergingAgainChangesNothing(seed: UInt64) throws {
    let world = try World(seed: seed, folder: Folder())
    let store = try world.centre("centre")
    try Merge.plan(world.files, into: store).apply()
    let hash = try store.contentHash()
    let again = try Merge.plan(world.files, into: store).apply()
    #expect(again.files.allSatisfy { $0.outcome == .nothingNew }, "seed \(seed)")
    #expect(again.newEntries == 0, "seed \(seed)")
    #expect(try store.contentHash() == hash, "seed \(seed)")
  }

  @Test(arguments: SeededGenerator.seeds(2))
  func aPlanThatIsNotAppliedLeavesNoTrace(seed: UInt64) throws {
    let world = try World(seed: seed, folder: Folder())
    let store = try world.centre("centre")
    let bytes = world.folder.bytes("centre")
    let plan = try Merge.plan(world.files, into: store)
    #expect(
      plan.report.files.contains { $0.outcome == .merged } == !world.files.isEmpty, "seed \(seed)")
    plan.cancel()
    #expect(world.folder.bytes("centre") == bytes, "seed \(seed)")
    #expect(!world.folder.names.contains { $0.contains("quarantine") })
  }

  @Test func theHistoriesHoldForksConflictsGapsAndHealing() throws {
    var (forks, conflicts, gaps, healed) = (0, 0, 0, 0)
    for seed in 1...16 as ClosedRange<UInt64> {
      let world = try World(seed: seed, folder: Folder())
      let store = try world.centre("centre")
      let authors = try Merge.plan(world.files, into: store).apply().files.flatMap(\.authors)
      forks += authors.map(\.forks.count).reduce(0, +)
      gaps += authors.map(\.gaps.count).reduce(0, +)
      healed += authors.map(\.healed).reduce(0, +)
      conflicts += try store.conflicts().count
    }
    #expect(min(forks, conflicts, gaps, healed) > 0)
  }
}
