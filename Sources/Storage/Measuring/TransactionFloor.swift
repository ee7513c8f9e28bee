/// What the commit of one answer is measured against: one row in a bare table, as durable as SQLite can
/// make it, in a file of the same folder.
package final class TransactionFloor {
  private let database: Database
  private let path: String
  private var rows: Int64 = 0

  /// Makes the table in a folder.
  package init(in folder: String) throws {
    path = FileSystem.temporaryName(beside: folder + "/floor", "sqlite")
    try FileSystem.createPrivate(path)
    database = try Database(path, .readWrite)
    try database.execute(
      text: """
        PRAGMA journal_mode = DELETE;
        PRAGMA synchronous = EXTRA;
        CREATE TABLE answer (number INTEGER PRIMARY KEY, text TEXT NOT NULL);
        """)
  }

  /// Writes one row; it is on the disk when the call returns.
  package func write(_ text: String) throws {
    rows += 1
    _ = try database.transaction {
      try database.run("INSERT INTO answer (number, text) VALUES (\(rows), \(text))")
    }
  }

  deinit {
    for suffix in ["", "-journal"] { FileSystem.remove(path + suffix) }
  }
}
