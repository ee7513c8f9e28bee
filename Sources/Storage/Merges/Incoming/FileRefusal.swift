/// Why a whole file was set aside.
struct FileRefusal: Error {
  let reason: QuarantineReason
  var detail = ""
  /// The last entry that the file should have held: once it is here, the matter is settled.
  var claim: IncomingStore.Head?
  /// Whether the file looks like one of ours, so that its bytes are kept.
  var isWorthKeeping = false
}

/// That SQLite could not go on reading a file that somebody else wrote. Errors of our own store
/// are thrown as they are: they end the merge.
struct IncomingFault: Error {
  let error: SQLiteError

  /// Runs a closure that reads an incoming file.
  static func reading<Result>(
    _ body: () throws(SQLiteError) -> Result
  ) throws(IncomingFault) -> Result {
    do throws(SQLiteError) {
      return try body()
    } catch {
      throw IncomingFault(error: error)
    }
  }
}
