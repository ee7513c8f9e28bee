import CSQLite

/// The versions that decide which stores this program can open.
package enum StoreVersions {
  /// The newest schema this program reads and the one it writes.
  package static var schema: Int { Schema.version }
  /// The version of the SQLite library that is linked.
  package static var sqlite: String { String(cString: sqlite3_libversion()) }
}
