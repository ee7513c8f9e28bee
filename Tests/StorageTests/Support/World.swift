import Sessions
import Surveys

@testable import Storage

/// A generated history: devices that work, are amended, cloned and packed at any time, and the
/// files that come out of it.
struct World {
  let folder: Folder
  let seed: UInt64
  private(set) var files: [String] = []
  private(set) var devices: [String] = []
  private var generator: SeededGenerator
  private let clock = StepClock()
  private var nextID = 0
  /// The submissions with their newest entry as some device knows it.
  private var known: [(device: String, id: String, entry: EntryHash, revision: Int)] = []

  init(seed: UInt64, folder: Folder, steps: Int = 30) throws {
    self.seed = seed
    self.folder = folder
    generator = SeededGenerator(seed: seed)
    try addDevice()
    for _ in 0..<steps { try step() }
    // Some devices never come.
    for device in devices where Int.random(in: 0..<3, using: &generator) > 0 { try pack(device) }
  }

  /// An empty central store; every call gives the same one, under another name.
  func centre(_ name: String) throws -> Store {
    var generator = SeededGenerator(seed: 42)
    let store = try Store.create(
      folder[name], role: .centre, label: "centre", clock: StepClock(1_790_000_000_000).clock,
      using: &generator)
    return store
  }

  /// Every entry that some file holds.
  func entries() throws -> Set<EntryHash> {
    var entries: Set<EntryHash> = []
    for file in files {
      let store = try Store.open(file, for: .reading)
      entries.formUnion(try store.allHashes())
    }
    return entries
  }

  private mutating func step() throws {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<8: try addDevice()
    case 8..<45: try submit()
    case 45..<63: try amend()
    case 63..<70: try review()
    case 70..<76: try clone()
    case 76..<84: try exchange()
    case 84..<87: try copyAsItIs()
    case 87..<97: try packAPart()
    default: try pack(anyDevice())
    }
  }

  private mutating func anyDevice() -> String {
    devices[Int.random(in: 0..<devices.count, using: &generator)]
  }

  private mutating func addDevice() throws {
    let path = folder["device-\(devices.count)"]
    let label = "D-\(devices.count)"
    _ = try Store.create(
      path, role: .device, label: label, key: FakeSigner(label).key, clock: clock.clock,
      using: &generator)
    devices.append(path)
  }

  private func open(_ path: String) throws -> Store {
    try Store.open(path, clock: clock.clock)
  }

  private mutating func submit() throws {
    let device = anyDevice()
    let store = try open(device)
    try store.add(Sample.definition)
    nextID += 1
    let id = Sample.uuids[nextID % Sample.uuids.count]
    let quarter = Int.random(in: 1...4, using: &generator)
    let entry = try store.append(
      Sample.submission(id, date: "2026-0\(quarter * 2)-11", answer: "a\(nextID)"))
    known.append((device, id, entry.hash, 1))
  }

  /// Somebody changes a submission; two devices may do so without knowing of each other.
  private mutating func amend() throws {
    guard !known.isEmpty else { return }
    let place = Int.random(in: 0..<known.count, using: &generator)
    let old = known[place]
    let device = Bool.random(using: &generator) ? old.device : anyDevice()
    nextID += 1
    let entry = try open(device).withDefinition().append(
      Sample.submission(
        old.id, revision: old.revision + 1, parent: old.entry.text, answer: "b\(nextID)"))
    let amended = (device, old.id, entry.hash, old.revision + 1)
    if Bool.random(using: &generator) { known[place] = amended } else { known.append(amended) }
  }

  private mutating func review() throws {
    guard let judged = known.randomElement(using: &generator),
      let decision = ReviewDecision.allCases.randomElement(using: &generator)
    else { return }
    try open(anyDevice()).append(
      Review(decision: decision, reason: "", reviewer: "E-1", entry: judged.entry), of: judged.id)
  }

  /// A device file is copied, and both copies go on under one identity.
  private mutating func clone() throws {
    let path = folder["device-\(devices.count)"]
    try FileSystem.copy(anyDevice(), to: path)
    devices.append(path)
  }

  /// One store takes what another packed.
  private mutating func exchange() throws {
    let target = anyDevice()
    guard let file = files.randomElement(using: &generator) else { return }
    let store = try open(target)
    try Merge.plan([file], into: store).apply()
    // Now and then a person settles what came into conflict.
    guard let summary = try store.conflicts().first, Bool.random(using: &generator),
      let conflict = try store.conflict(summary.id),
      let kept = conflict.versions.randomElement(using: &generator)
    else { return }
    let entry = try store.resolve(
      conflict.id, ConflictChoice(kept: kept.entry.hash, reason: "chosen", person: "E-1"))
    if let entry { known.append((target, conflict.id, entry.hash, 9)) }
  }

  private mutating func copyAsItIs() throws {
    let path = folder["file-\(files.count)"]
    try FileSystem.copy(anyDevice(), to: path)
    files.append(path)
  }

  /// A pack of a part of each log: what comes before it is missing.
  private mutating func packAPart() throws {
    let device = anyDevice()
    try pack(device)
    let most = try open(device).authors().map(\.entries).max() ?? 1
    let first = Int64.random(in: 1...Int64(most), using: &generator)
    try Tampering.keep(first...(first + 3), in: files[files.count - 1])
  }

  private mutating func pack(_ device: String) throws {
    let path = folder["file-\(files.count)"]
    let store = try open(device)
    let isSigned = Bool.random(using: &generator)
    try store.pack(to: path, sign: isSigned ? FakeSigner(store.label).sign : { _ in nil })
    files.append(path)
  }
}

extension Store {
  /// Takes in the definition of the samples.
  func withDefinition() throws -> Store {
    try add(Sample.definition)
    return self
  }

  /// The hashes of all entries, those that wait included.
  func allHashes() throws -> Set<EntryHash> {
    Set(
      try database.all("SELECT hash FROM entry UNION ALL SELECT hash FROM pending") { row in
        try row.value("hash", as: EntryHash.self)
      })
  }
}
