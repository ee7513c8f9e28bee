/// What a file says about itself, in one glance.
struct IncomingSummary {
  /// Whose store it is, or was made from.
  var owner: AuthorID?
  /// What it says as a pack; `nil` when it is a store.
  var pack: Pack?
  /// The statement of the pack as it was signed.
  var statement: String?
  /// The signature over the statement.
  var signature: String?
  /// The number of entries that wait for others before them.
  var waiting = 0
  /// The number of definitions.
  var definitions = 0
  /// The number of signatures that came along.
  var signatures = 0
  /// The number of pieces of evidence.
  var evidence = 0
  /// The number of copies of drafts.
  var draftCopies = 0
  /// The number of open drafts of a store.
  var drafts = 0
}

extension IncomingStore {
  /// What the file says about itself.
  func summary() throws(IncomingFault) -> IncomingSummary {
    try IncomingFault.reading { () throws(SQLiteError) in
      let statement = try database.statement(version >= 2 ? Self.summarySQL : Self.oldSummarySQL)
      defer { statement.reset() }
      var summary = IncomingSummary()
      guard try step(statement) else { return summary }
      if statement.isBlob(0) { summary.owner = AuthorID(statement.bytes(0)) }
      if statement.isText(1), statement.textBytes(1).count <= PackSignature.mostStatementBytes {
        let text = statement.text(1)
        summary.pack = Pack(text: text)
        summary.statement = text
      }
      if statement.isText(2), statement.textBytes(2).count <= PackSignature.mostSignatureBytes {
        summary.signature = statement.text(2)
      }
      summary.drafts = Int(clamping: statement.integer(3))
      summary.waiting = Int(clamping: statement.integer(4))
      summary.definitions = Int(clamping: statement.integer(5))
      if version >= 2 {
        summary.signatures = Int(clamping: statement.integer(6))
        summary.evidence = Int(clamping: statement.integer(7))
        summary.draftCopies = Int(clamping: statement.integer(8))
      }
      return summary
    }
  }

  private static let oldSummarySQL = """
    SELECT (SELECT value FROM meta WHERE name = 'author'),
      (SELECT value FROM meta WHERE name = 'pack'),
      (SELECT value FROM meta WHERE name = 'signature'),
      (SELECT count(*) FROM draft WHERE state = 'open'), (SELECT count(*) FROM pending NOT INDEXED),
      (SELECT count(*) FROM definition NOT INDEXED)
    """
  private static let summarySQL =
    oldSummarySQL + """
      , (SELECT count(*) FROM signature), (SELECT count(*) FROM evidence),
      (SELECT count(*) FROM draft_copy)
      """

  /// The number of entries, those that wait included.
  func countEntries() throws(IncomingFault) -> Int {
    try countEntries(in: .entry) + countEntries(in: .pending)
  }

  /// The number of rows of a table, counted without the help of an index.
  func countEntries(in table: Table) throws(IncomingFault) -> Int {
    try IncomingFault.reading { () throws(SQLiteError) in
      let statement = try database.statement(
        "SELECT count(*) FROM \(table.rawValue) NOT INDEXED")
      defer { statement.reset() }
      return try step(statement) ? Int(clamping: statement.integer(0)) : 0
    }
  }

  /// The key that the first entry of an author's log names in this file.
  func key(of author: AuthorID) throws(IncomingFault) -> String? {
    try IncomingFault.reading { () throws(SQLiteError) in
      let statement = try database.statement(
        """
        SELECT entry.body FROM author JOIN entry ON entry.author = author.number
        WHERE author.id = ? AND entry.sequence = 1
        """)
      defer { statement.reset() }
      try statement.bind(1, author.sqlValue)
      guard try step(statement), statement.isText(0), statement.textBytes(0).count < 10_000 else {
        return nil
      }
      return Genesis(body: statement.text(0))?.key
    }
  }

  /// Calls a closure with the signatures that came along: statement and signature.
  func forEachSignature(_ body: (String, String) throws -> Void) throws {
    try forEachRow("SELECT statement, signature FROM signature ORDER BY digest") { row in
      guard row.isText(0), row.isText(1),
        row.textBytes(0).count <= PackSignature.mostStatementBytes,
        row.textBytes(1).count <= PackSignature.mostSignatureBytes
      else { return try body("", "") }
      try body(row.text(0), row.text(1))
    }
  }

  /// Calls a closure with the hash and the size of each piece of evidence.
  func forEachEvidence(_ body: (EntryHash, Int64) throws -> Void) throws {
    try forEachRow("SELECT hash, length(content) FROM evidence ORDER BY id") { row in
      guard row.isBlob(0), row.isInteger(1), let hash = EntryHash(row.bytes(0)) else { return }
      try body(hash, row.integer(1))
    }
  }

  /// The content of a piece of evidence; `nil` when it is no blob.
  func evidence(_ hash: EntryHash) throws(IncomingFault) -> [UInt8]? {
    try IncomingFault.reading { () throws(SQLiteError) in
      let statement = try database.statement("SELECT content FROM evidence WHERE hash = ?")
      defer { statement.reset() }
      try statement.bind(1, hash.sqlValue)
      return try step(statement) && statement.isBlob(0) ? [UInt8](statement.bytes(0)) : nil
    }
  }

  /// Calls a closure with each row of a query over this file.
  func forEachRow(_ sql: String, _ body: (Statement) throws -> Void) throws {
    let statement = try IncomingFault.reading { () throws(SQLiteError) in
      try database.statement(sql)
    }
    defer { statement.reset() }
    while try IncomingFault.reading({ () throws(SQLiteError) in try step(statement) }) {
      try body(statement)
    }
  }
}
