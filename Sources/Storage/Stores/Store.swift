/// One SQLite file with a log, drafts, and what was merged into it: a device's or a centre's.
///
/// A store has one user at a time in a process; other processes may use the same file, and each
/// call is one transaction. When a call throws, nothing of it was kept.
package final class Store {
  /// The file.
  package let path: String
  /// Whose log this store continues.
  package let author: AuthorID
  /// What the store is for.
  package let role: StoreRole
  /// What people call it.
  package let label: String
  /// Whether the store was opened for reading alone.
  package let isReadOnly: Bool

  let clock: DeviceClock
  let database: Database
  /// The number of our author in the tables.
  let authorNumber: Int64
  /// Where a note about the log is kept; `nil` when none is.
  var notes: (folder: String, machine: String)?
  /// Whether entries may have been written since the last note.
  var mayHaveAppended = true

  init(path: String, clock: DeviceClock, isReadOnly: Bool, database: Database) throws {
    let own = try database.first(
      """
      SELECT author.number, author.id, author.role, author.label
      FROM meta JOIN author ON author.id = meta.value WHERE meta.name = 'author'
      """
    ) { row in
      (
        number: try row.value("number", as: Int64.self), id: try row.value("id", as: AuthorID.self),
        role: try row.value("role", as: StoreRole.self),
        label: try row.value("label", as: String.self)
      )
    }
    guard let own else {
      throw StoreError.damaged(path: path, detail: "the store does not say whose it is")
    }
    self.path = path
    self.clock = clock
    self.isReadOnly = isReadOnly
    self.database = database
    author = own.id
    authorNumber = own.number
    role = own.role
    label = own.label
  }

  /// Runs a closure whose errors become those of this store.
  func perform<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
    do {
      return try body()
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Runs a closure in one transaction: all of its changes, or none.
  func transaction<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
    if isReadOnly { throw .readOnly(path: path) }
    let result = try perform { try database.transaction(body) }
    if !database.isInTransaction { noteChange() }
    return result
  }

  /// Runs several calls of this store as one: all of their changes, or, when anything throws, none.
  package func atomically<Result>(_ body: () throws -> Result) throws -> Result {
    if isReadOnly { throw StoreError.readOnly(path: path) }
    let result = try database.transaction(body)
    noteChange()
    return result
  }
}

@available(*, unavailable) extension Store: Sendable {}
