import Glibc

@testable import Storage

/// Changes files behind the back of the store, as a fault or a forger would.
enum Tampering {
  /// Runs statements on a file with the triggers of the log out of the way, and puts them back, so
  /// that the schema looks untouched.
  static func edit(_ path: String, _ body: (Database) throws -> Void) throws {
    let database = try Database(path, .readWrite)
    let triggers = try database.all(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    ) { row in
      (name: try row.value("name", as: String.self), sql: try row.value("sql", as: String.self))
    }
    for trigger in triggers { try database.execute(text: "DROP TRIGGER \(trigger.name)") }
    try body(database)
    for trigger in triggers { try database.execute(text: trigger.sql) }
  }

  /// Leaves only some of the entries of a file in it, as a pack of a part of a log would hold.
  static func keep(_ places: ClosedRange<Int64>, in path: String) throws {
    try edit(path) { database in
      try database.run(
        """
        DELETE FROM entry WHERE sequence < \(places.lowerBound) OR sequence > \(places.upperBound)
        """)
      try database.run("DELETE FROM head")
      try database.run(
        """
        INSERT INTO head (author, hash, sequence)
        SELECT author, hash, sequence FROM entry WHERE NOT EXISTS (
          SELECT 1 FROM entry AS later
          WHERE later.author = entry.author AND later.previous = entry.hash)
        """)
      try database.run("DELETE FROM meta WHERE name IN ('pack', 'signature')")
    }
  }

  /// Overwrites bytes of a file.
  static func overwrite(_ path: String, at offset: Int, with bytes: [UInt8]) throws {
    guard let file = fopen(path, "r+") else { throw SystemError.last("open", path) }
    defer { fclose(file) }
    fseek(file, offset, SEEK_SET)
    fwrite(bytes, 1, bytes.count, file)
  }
}
