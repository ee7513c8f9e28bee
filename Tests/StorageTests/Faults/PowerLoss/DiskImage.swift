@testable import Storage

/// What a disk holds after the power failed: everything that was synced, and of the rest none, all, or
/// some sectors in no order.
struct DiskImage {
  /// What becomes of writes that were not synced.
  enum Fate {
    case lost
    case kept
    /// Each sector of each of them by chance.
    case some(seed: UInt64)
  }

  /// The contents of the files by name.
  private(set) var files: [String: [UInt8]]
  /// What was not synced yet, by file, in order.
  private var unsynced: [String: [DiskEvent]] = [:]
  private static let sector = 512

  /// The disk after events, with the power failing right after the last of them.
  init(_ start: [String: [UInt8]], _ events: some Sequence<DiskEvent>, unsynced fate: Fate) {
    files = start
    for event in events { add(event) }
    var generator = SeededGenerator(seed: 0)
    if case .some(let seed) = fate { generator = SeededGenerator(seed: seed) }
    for (name, events) in unsynced.sorted(by: { $0.key < $1.key }) {
      settle(name, events, fate, &generator)
    }
  }

  private mutating func add(_ event: DiskEvent) {
    switch event {
    case .sync(let name):
      for earlier in unsynced.removeValue(forKey: name) ?? [] { apply(earlier) }
    case .delete(let name, isSynced: true):
      unsynced[name] = nil
      files[name] = nil
    case .create(let name), .write(let name, _, _), .resize(let name, _), .delete(let name, _):
      unsynced[name, default: []].append(event)
    case .acknowledged: break
    }
  }

  private mutating func settle(
    _ name: String, _ events: [DiskEvent], _ fate: Fate, _ generator: inout SeededGenerator
  ) {
    for event in events {
      switch fate {
      case .lost: return
      case .kept: apply(event)
      case .some:
        switch event {
        case .create, .delete:
          // What comes after belongs to another file of the same name.
          guard Bool.random(using: &generator) else { return }
          apply(event)
        case .write(_, let place, let bytes): applySectors(name, place, bytes, &generator)
        default: if Bool.random(using: &generator) { apply(event) }
        }
      }
    }
  }

  private mutating func applySectors(
    _ name: String, _ place: Int, _ bytes: [UInt8], _ generator: inout SeededGenerator
  ) {
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + Self.sector - (place + start) % Self.sector)
      if Bool.random(using: &generator) {
        apply(.write(name, at: place + start, Array(bytes[start..<end])))
      }
      start = end
    }
  }

  private mutating func apply(_ event: DiskEvent) {
    switch event {
    case .create(let name): files[name] = []
    case .write(let name, let place, let bytes):
      guard var content = files.removeValue(forKey: name) else { return }
      if content.count < place + bytes.count {
        content += [UInt8](repeating: 0, count: place + bytes.count - content.count)
      }
      content.replaceSubrange(place..<place + bytes.count, with: bytes)
      files[name] = content
    case .resize(let name, let size):
      guard let content = files[name] else { return }
      files[name] =
        size <= content.count
        ? Array(content[..<size])
        : content + [UInt8](repeating: 0, count: size - content.count)
    case .delete(let name, _): files[name] = nil
    case .sync, .acknowledged: break
    }
  }

  /// Writes the files into an empty folder.
  func write(to folder: String) throws {
    for (name, content) in files {
      try FileSystem.createPrivate(folder + "/" + name)
      try FileSystem.write(content, to: folder + "/" + name)
    }
  }
}
