import CSQLite

/// A connection to one SQLite file, with its prepared statements. It has one user at a time.
final class Database {
  let path: String
  let connection: OpaquePointer
  private var statements: [String: Statement] = [:]
  private var depth = 0
  /// What is left of the work that one step may do; counted down by SQLite.
  private let work = UnsafeMutablePointer<Int32>.allocate(capacity: 1)

  /// How a file is opened.
  enum Access {
    case readOnly
    case readWrite
    case inMemory
  }

  init(
    _ path: String, _ access: Access, busyTimeout milliseconds: Int32 = 5000
  ) throws(SQLiteError) {
    let flags =
      switch access {
      case .readOnly: SQLITE_OPEN_READONLY
      case .readWrite: SQLITE_OPEN_READWRITE
      case .inMemory: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY
      }
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(
      path, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let handle else {
      let error = SQLiteError(code: code, connection: handle, sql: "open")
      sqlite3_close_v2(handle)
      throw error
    }
    self.path = path
    connection = handle
    work.initialize(to: 0)
    sqlite3_busy_timeout(handle, milliseconds)
    harden()
  }

  /// Opens the bytes of a database file that are in memory, for reading.
  convenience init(content: [UInt8]) throws(SQLiteError) {
    try self.init("", .inMemory)
    guard let buffer = sqlite3_malloc64(sqlite3_uint64(max(content.count, 1))) else {
      throw SQLiteError(code: SQLITE_NOMEM, connection: connection, sql: "open")
    }
    content.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { buffer.copyMemory(from: start, byteCount: bytes.count) }
    }
    // SQLite owns the buffer from here, whatever happens.
    let code = sqlite3_deserialize(
      connection, "main", buffer.assumingMemoryBound(to: UInt8.self), Int64(content.count),
      Int64(content.count),
      UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY))
    guard code == SQLITE_OK else {
      throw SQLiteError(code: code, connection: connection, sql: "open")
    }
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(connection)
    work.deallocate()
  }

  /// Switches off what a data file never needs: functions called from a schema, loading of code,
  /// writing to the schema table.
  private func harden() {
    _ = mizan_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1)
    _ = mizan_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    _ = mizan_db_config(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0)
    _ = mizan_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0)
    _ = mizan_db_config(connection, SQLITE_DBCONFIG_DQS_DDL, 0)
  }

  /// Further switches and limits for a file that somebody else wrote.
  func distrust(maximumValueLength: Int32) {
    _ = mizan_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0)
    _ = mizan_db_config(connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0)
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, maximumValueLength)
    sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, 100_000)
    sqlite3_limit(connection, SQLITE_LIMIT_COLUMN, 100)
    sqlite3_limit(connection, SQLITE_LIMIT_EXPR_DEPTH, 50)
    sqlite3_limit(connection, SQLITE_LIMIT_COMPOUND_SELECT, 10)
    sqlite3_limit(connection, SQLITE_LIMIT_VDBE_OP, 25_000)
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0)
    sqlite3_limit(connection, SQLITE_LIMIT_TRIGGER_DEPTH, 1)
    sqlite3_limit(connection, SQLITE_LIMIT_WORKER_THREADS, 0)
  }

  /// Interrupts a statement that does more than this many thousand steps of SQLite's machine
  /// between two calls of ``refillWork(thousandsOfSteps:)``: a limit on time.
  func limitWork(thousandsOfSteps: Int32) {
    refillWork(thousandsOfSteps: thousandsOfSteps)
    sqlite3_progress_handler(
      connection, 1000,
      { work in
        guard let left = work?.assumingMemoryBound(to: Int32.self) else { return 1 }
        left.pointee -= 1
        return left.pointee < 0 ? 1 : 0
      }, work)
  }

  /// Allows more work, after a step that made progress.
  func refillWork(thousandsOfSteps: Int32) {
    work.pointee = thousandsOfSteps
  }

  /// Whether the file, or the medium it is on, refuses writing.
  var isReadOnly: Bool { sqlite3_db_readonly(connection, "main") == 1 }

  /// Whether a transaction is open.
  var isInTransaction: Bool { sqlite3_get_autocommit(connection) == 0 }

  /// The number of rows that the last statement changed.
  var changes: Int { Int(sqlite3_changes(connection)) }

  /// The number of the row that was inserted last.
  var lastRow: Int64 { sqlite3_last_insert_rowid(connection) }

  // MARK: Statements

  /// Runs statements that take no values.
  func execute(script: StaticString) throws(SQLiteError) {
    try execute(text: script.description)
  }

  /// Runs statements from a text of our own making.
  func execute(text: String) throws(SQLiteError) {
    let code = sqlite3_exec(connection, text, nil, nil, nil)
    guard code == SQLITE_OK else {
      throw SQLiteError(code: code, connection: connection, sql: text)
    }
  }

  /// The prepared statement for a text, ready to be bound; another one when the cached one is
  /// being stepped.
  func statement(_ sql: String) throws(SQLiteError) -> Statement {
    try checkTransaction(sql)
    if let cached = statements[sql] {
      return cached.isStepping ? try Statement(sql, on: connection) : cached
    }
    let statement = try Statement(sql, on: connection)
    statements[sql] = statement
    return statement
  }

  /// Runs a statement and returns the number of rows it changed.
  @discardableResult
  func run(_ sql: SQL) throws(SQLiteError) -> Int {
    let statement = try statement(sql.text)
    defer { statement.reset() }
    try statement.bind(sql.bindings)
    while try statement.step() {}
    return changes
  }

  /// Calls a closure with each row.
  func forEach(_ sql: SQL, _ body: (borrowing Row) throws -> Void) throws {
    let statement = try statement(sql.text)
    defer { statement.reset() }
    try statement.bind(sql.bindings)
    while try statement.step() {
      let row = Row(statement)
      try body(row)
    }
  }

  /// What a closure makes of every row.
  func all<Element>(_ sql: SQL, _ body: (borrowing Row) throws -> Element) throws -> [Element] {
    var elements: [Element] = []
    try forEach(sql) { row in elements.append(try body(row)) }
    return elements
  }

  /// What a closure makes of the first row; `nil` when there is none.
  func first<Element>(_ sql: SQL, _ body: (borrowing Row) throws -> Element) throws -> Element? {
    let statement = try statement(sql.text)
    defer { statement.reset() }
    try statement.bind(sql.bindings)
    guard try statement.step() else { return nil }
    let row = Row(statement)
    return try body(row)
  }

  /// The single integer that a query gives; 0 when it gives nothing.
  func integer(_ sql: SQL) throws(SQLiteError) -> Int64 {
    let statement = try statement(sql.text)
    defer { statement.reset() }
    try statement.bind(sql.bindings)
    return try statement.step() ? statement.integer(0) : 0
  }

  // MARK: Transactions

  /// Runs a closure in a transaction, or in a savepoint of the one that is open: all of its
  /// changes, or none.
  func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    try begin()
    do {
      let result = try body()
      try commit()
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Opens a transaction, or a savepoint inside one.
  func begin() throws(SQLiteError) {
    try checkTransaction("BEGIN")
    depth += 1
    do throws(SQLiteError) {
      try execute(text: depth == 1 ? "BEGIN IMMEDIATE" : "SAVEPOINT level\(depth - 1)")
    } catch {
      // It may have been opened all the same.
      rollBack()
      throw error
    }
  }

  /// Makes what happened since the last `begin` final.
  func commit() throws(SQLiteError) {
    precondition(depth > 0, "a commit needs an open transaction")
    try checkTransaction("COMMIT")
    try execute(text: depth == 1 ? "COMMIT" : "RELEASE level\(depth - 1)")
    depth -= 1
  }

  /// Takes back what happened since the last `begin`; harmless when SQLite has already done so.
  func rollBack() {
    guard depth > 0 else { return }
    depth -= 1
    guard isInTransaction else { return }
    for statement in statements.values where statement.isStepping { statement.reset() }
    let level = depth == 0 ? "ROLLBACK" : "ROLLBACK TO level\(depth); RELEASE level\(depth)"
    // Taking back can itself be interrupted; what failed then is simply repeated.
    var tries = 3
    while sqlite3_exec(connection, level, nil, nil, nil) != SQLITE_OK, isInTransaction, tries > 0 {
      tries -= 1
    }
  }

  /// After some errors SQLite has rolled back by itself; a statement that ran then would be
  /// committed alone.
  private func checkTransaction(_ sql: String) throws(SQLiteError) {
    guard depth == 0 || isInTransaction else {
      throw SQLiteError(.other, "the transaction was rolled back by an earlier error", sql: sql)
    }
  }
}

@available(*, unavailable) extension Database: Sendable {}
