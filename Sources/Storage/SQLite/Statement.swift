import CSQLite

/// A prepared statement. Bindings are 1-based, columns 0-based, as in SQLite.
final class Statement {
  let sql: String
  /// Whether a query over it is under way.
  private(set) var isStepping = false
  private let handle: OpaquePointer
  private let database: OpaquePointer
  private var columns: [String: Int32] = [:]

  init(_ sql: String, on database: OpaquePointer) throws(SQLiteError) {
    var handle: OpaquePointer?
    var trailing = ""
    let code = sql.withCString { start in
      var tail: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v3(
        database, start, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, &tail)
      if let tail { trailing = String(cString: tail) }
      return code
    }
    guard code == SQLITE_OK else {
      throw SQLiteError(code: code, connection: database, sql: sql)
    }
    guard let handle else {
      throw SQLiteError(.other, "there is no statement in the text", sql: sql)
    }
    guard trailing.allSatisfy({ $0.isWhitespace || $0 == ";" }) else {
      sqlite3_finalize(handle)
      throw SQLiteError(.other, "there is a second statement in the text", sql: sql)
    }
    self.sql = sql
    self.handle = handle
    self.database = database
  }

  deinit {
    sqlite3_finalize(handle)
  }

  /// Takes the next row; `false` when there is none left.
  func step() throws(SQLiteError) -> Bool {
    isStepping = true
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      isStepping = false
      return false
    case let code:
      let error = SQLiteError(code: code, connection: database, sql: sql)
      reset()
      throw error
    }
  }

  /// Runs a statement that gives no rows, and makes it ready for the next run.
  func run() throws(SQLiteError) {
    while try step() {}
    reset()
  }

  /// Makes the statement ready for the next run; the bindings are gone.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    isStepping = false
  }

  // MARK: Bindings

  func bind(_ values: [SQLValue]) throws(SQLiteError) {
    guard sqlite3_bind_parameter_count(handle) == values.count else {
      throw SQLiteError(
        .other, "\(values.count) values for \(sqlite3_bind_parameter_count(handle)) parameters",
        sql: sql)
    }
    for (index, value) in values.enumerated() {
      try bind(Int32(index + 1), value)
    }
  }

  func bind(_ index: Int32, _ value: SQLValue) throws(SQLiteError) {
    switch value {
    case .null: try check(sqlite3_bind_null(handle, index))
    case .integer(let value): try check(sqlite3_bind_int64(handle, index, value))
    case .real(let value): try check(sqlite3_bind_double(handle, index, value))
    case .text(let value): try bind(index, text: value)
    case .blob(let bytes):
      try check(bytes.withUnsafeBytes { Self.bindBlob(handle, index, $0) })
    }
  }

  func bind(_ index: Int32, text: String) throws(SQLiteError) {
    var text = text
    try check(
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { Self.bindText(handle, index, $0) }
      })
  }

  func bind(_ index: Int32, _ value: Int64) throws(SQLiteError) {
    try check(sqlite3_bind_int64(handle, index, value))
  }

  func bind(_ index: Int32, textBytes: UnsafeRawBufferPointer) throws(SQLiteError) {
    try check(
      textBytes.withMemoryRebound(to: CChar.self) { Self.bindText(handle, index, $0) })
  }

  func bind(_ index: Int32, blobBytes: UnsafeRawBufferPointer) throws(SQLiteError) {
    try check(Self.bindBlob(handle, index, blobBytes))
  }

  /// Binds bytes that stay where they are until the statement is reset: SQLite makes no copy.
  func bind(_ index: Int32, lentText: UnsafeRawBufferPointer) throws(SQLiteError) {
    guard let base = lentText.baseAddress, !lentText.isEmpty else {
      return try bind(index, text: "")
    }
    try check(
      sqlite3_bind_text64(
        handle, index, base.assumingMemoryBound(to: CChar.self), sqlite3_uint64(lentText.count),
        nil, UInt8(SQLITE_UTF8)))
  }

  /// The same for a blob.
  func bind(_ index: Int32, lentBlob: UnsafeRawBufferPointer) throws(SQLiteError) {
    guard let base = lentBlob.baseAddress, !lentBlob.isEmpty else {
      return try check(sqlite3_bind_zeroblob(handle, index, 0))
    }
    try check(
      sqlite3_bind_blob64(handle, index, base, sqlite3_uint64(lentBlob.count), nil))
  }

  /// An empty buffer may have no address, which SQLite takes for NULL.
  private static func bindText(
    _ handle: OpaquePointer, _ index: Int32, _ bytes: UnsafeBufferPointer<CChar>
  ) -> Int32 {
    guard let base = bytes.baseAddress, !bytes.isEmpty else {
      return mizan_bind_text(handle, index, "", 0)
    }
    return mizan_bind_text(handle, index, base, sqlite3_uint64(bytes.count))
  }

  private static func bindBlob(
    _ handle: OpaquePointer, _ index: Int32, _ bytes: UnsafeRawBufferPointer
  ) -> Int32 {
    guard let base = bytes.baseAddress, !bytes.isEmpty else {
      return sqlite3_bind_zeroblob(handle, index, 0)
    }
    return mizan_bind_blob(handle, index, base, sqlite3_uint64(bytes.count))
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else {
      throw SQLiteError(code: code, connection: database, sql: sql)
    }
  }

  // MARK: Columns of the current row

  func value(_ column: Int32) -> SQLValue {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: .integer(integer(column))
    case SQLITE_FLOAT: .real(sqlite3_column_double(handle, column))
    case SQLITE_TEXT: .text(text(column))
    case SQLITE_BLOB: .blob([UInt8](bytes(column)))
    default: .null
    }
  }

  func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  func isInteger(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_INTEGER
  }

  func isText(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_TEXT
  }

  func isBlob(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_BLOB
  }

  func integer(_ column: Int32) -> Int64 {
    sqlite3_column_int64(handle, column)
  }

  /// The bytes of a blob, valid until the next step.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(
      start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
  }

  /// The UTF-8 bytes of a text, valid until the next step.
  func textBytes(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_text(handle, column)
    return UnsafeRawBufferPointer(
      start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
  }

  func column(named name: String) throws(SQLiteError) -> Int32 {
    if columns.isEmpty {
      for index in 0..<sqlite3_column_count(handle) {
        columns[String(cString: sqlite3_column_name(handle, index))] = index
      }
    }
    guard let index = columns[name] else {
      throw SQLiteError(.other, "no column is named '\(name)'", sql: sql)
    }
    return index
  }
}

@available(*, unavailable) extension Statement: Sendable {}
