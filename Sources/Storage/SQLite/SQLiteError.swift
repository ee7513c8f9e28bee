import CSQLite

/// What SQLite refused: its code, its message and the statement, never the values.
struct SQLiteError: Error, Hashable {
  /// The extended result code.
  let code: Int32
  /// What SQLite says about it.
  let message: String
  /// The statement or the attempt.
  let sql: String

  /// The primary result code.
  var primary: Primary { Primary(rawValue: code & 0xFF) ?? .other }

  /// The result codes that are treated differently.
  enum Primary: Int32 {
    case other = 1
    case busy = 5
    case locked = 6
    case readOnly = 8
    case interrupted = 9
    case inputOutput = 10
    case corrupt = 11
    case full = 13
    case cannotOpen = 14
    case tooBig = 18
    case constraint = 19
    case mismatch = 20
    case notADatabase = 26
  }

  /// The error of a call that gave a code on an open connection.
  init(code: Int32, connection: OpaquePointer?, sql: String) {
    self.code = code
    self.sql = sql
    message =
      connection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
      ?? String(cString: sqlite3_errstr(code))
  }

  /// An error found on our side of the border.
  init(_ primary: Primary, _ message: String, sql: String) {
    code = primary.rawValue
    self.message = message
    self.sql = sql
  }
}
