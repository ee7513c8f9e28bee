import Sessions

@testable import Storage

extension Sample {
  /// A device that has sealed some visits: its log has `visits` + 2 entries.
  @discardableResult
  static func workedDevice(
    _ folder: Folder, _ name: String = "device", visits: Int = 5, firstID: Int = 0,
    clock: StepClock = StepClock()
  ) throws -> Store {
    let store = try device(folder, name, clock: clock)
    try work(store, visits: visits, firstID: firstID)
    return store
  }

  /// Seals some visits.
  static func work(_ store: Store, visits: Int, firstID: Int) throws {
    try store.add(definition)
    for number in 0..<visits {
      try store.append(submission(uuids[firstID + number], answer: "\(store.label) \(number)"))
    }
  }

  /// A copy of a file under another name.
  static func copy(_ path: String, to target: String) throws -> String {
    try FileSystem.copy(path, to: target)
    return target
  }
}
