import Glibc

/// What a merge is measured against: answers that are held one per row, copied by SQLite itself with
/// nothing checked, and scanned once.
package struct MergeFloor {
  /// How long something took.
  package struct Timing: Sendable, Hashable {
    /// The seconds on the wall.
    package var wall: Double
    /// The seconds in which the process computed.
    package var computed: Double

    /// Nothing yet.
    package init(wall: Double = 0, computed: Double = 0) {
      self.wall = wall
      self.computed = computed
    }

    /// Both together.
    package static func + (left: Timing, right: Timing) -> Timing {
      Timing(wall: left.wall + right.wall, computed: left.computed + right.computed)
    }

    /// What remains of one without the other.
    package static func - (left: Timing, right: Timing) -> Timing {
      Timing(wall: left.wall - right.wall, computed: left.computed - right.computed)
    }
  }

  private let folder: String
  private let answers: Int

  /// Prepares the files in a folder: answers of one device, and a target that holds those of another.
  package init(in folder: String, answers: Int) throws {
    self.folder = folder
    self.answers = answers
    try Self.fill(folder + "/floor-device.sqlite", device: 2, answers: answers)
    try Self.fill(folder + "/floor-start.sqlite", device: 1, answers: min(answers, 100_000))
  }

  private static func fill(_ path: String, device: Int, answers: Int) throws {
    FileSystem.remove(path)
    try FileSystem.createPrivate(path)
    let database = try Database(path, .readWrite)
    try database.execute(
      text: """
        PRAGMA synchronous = OFF;
        CREATE TABLE event (device INTEGER, seq INTEGER, payload TEXT, PRIMARY KEY (device, seq))
        WITHOUT ROWID;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(answers))
        INSERT INTO event SELECT \(device), i,
          printf('{"s":"%036d","q":"conduct/question_%d","a":"answered","v":"yes","o":%d,"e":%d,"n":"twenty-four letters here"}',
            i / 100, i % 100, i % 100 * 4000, i % 100 * 4000) FROM n;
        """)
  }

  /// The seconds of one copy: `ATTACH`, `INSERT OR IGNORE … SELECT`, rollback journal, durable.
  package func copy() throws -> Timing {
    let target = folder + "/floor-target.sqlite"
    FileSystem.remove(target)
    try FileSystem.copy(folder + "/floor-start.sqlite", to: target)
    defer { FileSystem.remove(target) }
    let database = try Database(target, .readWrite)
    try database.execute(
      text: "PRAGMA cache_size = -65536; PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL")
    return try Self.seconds {
      try database.run("ATTACH \(folder + "/floor-device.sqlite") AS device")
      try database.execute(
        text: """
          BEGIN IMMEDIATE;
          INSERT OR IGNORE INTO main.event SELECT device, seq, payload FROM device.event;
          COMMIT
          """)
    }
  }

  /// Prepares a table of answers in typed columns, to be scanned.
  package func prepareScan(answers: Int) throws {
    let path = folder + "/scan.sqlite"
    FileSystem.remove(path)
    try FileSystem.createPrivate(path)
    try Database(path, .readWrite).execute(
      text: """
        PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;
        CREATE TABLE answer (submission INTEGER, question INTEGER, value INTEGER);
        WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < \(answers - 1))
        INSERT INTO answer SELECT i / 100, i % 100, i % 3 FROM n;
        """)
  }

  /// The seconds of one full scan: count and sum.
  package func scan() throws -> Timing {
    let database = try Database(folder + "/scan.sqlite", .readOnly)
    try database.execute(text: "PRAGMA cache_size = -65536")
    return try Self.seconds {
      _ = try database.integer("SELECT count(*) + sum(value) + sum(question) FROM answer")
    }
  }

  /// The seconds that something takes, and those of them in which this process computes: on a machine
  /// that does other work too, the second is the steadier measure.
  package static func seconds(_ work: () throws -> Void) rethrows -> Timing {
    let before = computed
    let wall = try ContinuousClock().measure(work) / .seconds(1)
    return Timing(wall: wall, computed: computed - before)
  }

  private static var computed: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The memory of this process.
package enum ProcessMemory {
  /// Forgets the highest mark so far.
  package static func resetPeak() {
    try? FileSystem.write(Array("5".utf8), to: "/proc/self/clear_refs")
  }

  /// The highest mark since, in bytes; `nil` when the system does not say.
  package static var peak: Int64? {
    guard let bytes = try? FileSystem.prefix(of: "/proc/self/status", 4096) else { return nil }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    where line.hasPrefix("VmHWM:") {
      return line.split(separator: " ").compactMap { Int64($0) }.first.map { $0 * 1024 }
    }
    return nil
  }
}
