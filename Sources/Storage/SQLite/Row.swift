/// The current row of a query: a view that cannot be kept.
struct Row: ~Copyable {
  private let statement: Statement

  init(_ statement: Statement) {
    self.statement = statement
  }

  /// The value of a named column; a mismatch names column, type and storage class, not the value.
  func value<Value: SQLConvertible>(
    _ name: String, as type: Value.Type = Value.self
  ) throws(SQLiteError) -> Value {
    let stored = statement.value(try statement.column(named: name))
    guard let value = Value(sqlValue: stored) else {
      throw SQLiteError(
        .mismatch, "column '\(name)' holds \(stored.storageClass), not \(Value.self)",
        sql: statement.sql)
    }
    return value
  }

  /// The value of a named column as it is stored.
  func stored(_ name: String) throws(SQLiteError) -> SQLValue {
    statement.value(try statement.column(named: name))
  }

  /// Whether a named column is NULL.
  func isNull(_ name: String) throws(SQLiteError) -> Bool {
    statement.isNull(try statement.column(named: name))
  }
}
