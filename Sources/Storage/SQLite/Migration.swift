/// One step from a schema version to the next. A released step never changes.
struct Migration: Sendable {
  /// The version the file has afterwards.
  let version: Int
  /// What the step is for.
  let name: String
  /// Its statements.
  let script: StaticString

  /// Brings a file up to the last of the steps, each in one transaction with its number.
  static func apply(_ migrations: [Migration], to database: Database) throws {
    let found = Int(try database.integer("PRAGMA user_version"))
    for migration in migrations where migration.version > found {
      try database.transaction {
        try database.execute(script: migration.script)
        try database.execute(text: "PRAGMA user_version = \(migration.version)")
      }
    }
  }
}
