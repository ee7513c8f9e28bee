import Glibc

/// A file of an earlier version that is only to be read. It stays as it is: what is read is a copy that
/// was brought up to date, which has no name any more and is gone with its connection.
enum OlderStore {
  /// A connection to such a copy, or the one that was given when the file is of this version.
  static func upToDate(_ database: Database, path: String) throws -> Database {
    guard try database.integer("PRAGMA user_version") < Int64(Schema.version) else {
      return database
    }
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let copy = FileSystem.temporaryName(
      beside: (folder.isEmpty ? "/tmp" : folder) + "/" + FileSystem.name(of: path), "older")
    defer {
      for suffix in ["", "-journal"] { FileSystem.remove(copy + suffix) }
    }
    // While this transaction reads, nobody can write: the copy is of one moment.
    try database.transaction {
      _ = try database.integer("SELECT count(*) FROM meta")
      try FileSystem.copy(path, to: copy)
    }
    let writing = try Database(copy, .readWrite)
    // Nobody will miss the copy when the power fails.
    try writing.execute(script: "PRAGMA synchronous = OFF")
    try Migration.apply(Schema.migrations, to: writing)
    return try Database(copy, .readOnly)
  }
}
