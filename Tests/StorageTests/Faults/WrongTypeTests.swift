import CSQLite
import Diagnostics
import Testing

@testable import Storage

/// Values of wrong types, behind a schema that looks strict: what the file says about itself is no
/// promise.
@Suite struct WrongTypeTests {
  let folder = Folder()

  /// Runs statements as somebody does who switched every safeguard of SQLite off.
  private func run(_ sql: String, on path: String) throws {
    var connection: OpaquePointer?
    defer { sqlite3_close_v2(connection) }
    #expect(sqlite3_open(path, &connection) == SQLITE_OK)
    #expect(sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK, "\(sql)")
  }

  @Test(arguments: [
    "wall = 'yesterday'", "monotonic = x'00'", "body = x'FF00'", "body = 12", "kind = 7",
    "base = 'text'", "wall = 1.5", "subject = x'00'", "previous = 5",
  ])
  func aValueOfAWrongTypeIsSetAsideWithItsBytes(change: String) throws {
    let device = try Sample.workedDevice(folder, visits: 4)
    let strict = ") STRICT"
    let loose = "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql ="
    try run(
      """
      \(loose) replace(sql, '\(strict)', ')') WHERE name = 'entry';
      PRAGMA writable_schema = RESET
      """, on: device.path)
    try run(
      """
      DROP TRIGGER entry_is_never_changed; PRAGMA ignore_check_constraints = ON;
      UPDATE entry SET \(change) WHERE sequence = 4
      """,
      on: device.path)
    let statements = try Database("", .inMemory)
    try Migration.apply(Schema.migrations, to: statements)
    let original = try statements.all(
      "SELECT name, sql FROM sqlite_schema WHERE name IN ('entry', 'entry_is_never_changed')"
    ) { row in
      (name: try row.value("name", as: String.self), sql: try row.value("sql", as: String.self))
    }
    for (name, sql) in original {
      let text = sql.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      try run(
        name == "entry"
          ? "\(loose) '\(text)' WHERE name = 'entry'; PRAGMA writable_schema = RESET" : sql,
        on: device.path)
    }
    let centre = try Sample.centre(folder)
    let other = try Sample.workedDevice(folder, "other", visits: 2, firstID: 40)
    let report = try centre.take(device.path, other.path)

    #expect(!report.isClean)
    let reasons = Set(report.reasons)
    // A number in a column of text becomes text, which is not what was hashed.
    #expect(!reasons.isDisjoint(with: [.wrongType, .fileDamaged, .brokenHash]), "\(reasons)")
    let item = try #require(report.files.flatMap(\.quarantined).first)
    #expect(item.number != nil)
    #expect(!item.message.en.isEmpty && !item.message.ar.isEmpty)
    #expect(item.reason.nextStep.en.contains("ask the device"))
    #expect(try centre.quarters().map(\.count) == [3], "one before it, and the other device")
    #expect(try centre.verify().isSound)
    let whole = try Sample.centre(folder, "whole")
    #expect(try whole.take(other.path).newEntries == 4)
  }
}
