/// A file that somebody else wrote, opened with every caution: its tables are read only after its
/// schema was found to be, word for word, that of a released version.
final class IncomingStore {
  let copy: IncomingCopy
  /// The version of its schema.
  let version: Int
  let database: Database
  let limits: MergeLimits
  /// One step may take as long as this many thousand steps of SQLite's machine.
  private static let work: Int32 = 50_000

  /// A head of a log, as the file claims it.
  struct Head: Hashable {
    let author: AuthorID
    let sequence: Int64
    let hash: EntryHash
  }

  init(_ copy: IncomingCopy, limits: MergeLimits) throws {
    self.copy = copy
    self.limits = limits
    guard let header = copy.header else {
      throw FileRefusal(reason: copy.isEncrypted ? .encrypted : .notAStore)
    }
    version = header.schemaVersion
    guard header.applicationID == Schema.applicationID else {
      throw FileRefusal(reason: .foreignDatabase)
    }
    guard header.schemaVersion <= Schema.version else {
      throw FileRefusal(
        reason: .newerSchema, detail: "\(header.schemaVersion) > \(Schema.version)",
        isWorthKeeping: true)
    }
    do throws(SQLiteError) {
      database =
        switch copy.place {
        case .memory(let content): try Database(content: content)
        case .file(let path): try Database(path, .readWrite)
        }
      let longest = max(limits.bodyBytes, limits.evidenceBytes) + (1 << 20)
      database.distrust(maximumValueLength: Int32(clamping: longest))
      database.limitWork(thousandsOfSteps: Self.work)
      try database.execute(
        script: "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA cache_size = -16384")
    } catch {
      throw FileRefusal(
        reason: copy.isCutShort ? .fileCutShort : .fileDamaged,
        detail: IntactEntries(0, of: 0).detail(error.message), isWorthKeeping: true)
    }
    try checkSchema(version: header.schemaVersion)
  }

  private func checkSchema(version: Int) throws {
    let isOurs: Bool
    do throws(SQLiteError) {
      isOurs = try Schema.matches(database, version: version)
    } catch {
      throw FileRefusal(
        reason: copy.isCutShort ? .fileCutShort : .fileDamaged,
        detail: IntactEntries(0, of: 0).detail(error.message), isWorthKeeping: true)
    }
    if !isOurs { throw FileRefusal(reason: .unknownSchema, isWorthKeeping: true) }
  }

  /// Steps with a fresh allowance of work.
  func step(_ statement: Statement) throws(SQLiteError) -> Bool {
    database.refillWork(thousandsOfSteps: Self.work)
    return try statement.step()
  }

  /// What SQLite finds wrong with the structure of the file; `nil` when it finds nothing.
  func structuralDamage() throws(IncomingFault) -> String? {
    database.refillWork(thousandsOfSteps: .max)
    defer { database.refillWork(thousandsOfSteps: Self.work) }
    return try IncomingFault.reading { () throws(SQLiteError) in
      let statement = try database.statement("PRAGMA quick_check(1)")
      defer { statement.reset() }
      guard try statement.step() else { return nil }
      let text = statement.text(0)
      return text == "ok" ? nil : text
    }
  }

  /// The heads of all logs, as the file claims them.
  func heads() throws(IncomingFault) -> [Head] {
    try heads(
      """
      SELECT author.id, head.sequence, head.hash FROM head
      JOIN author ON author.number = head.author
      """)
  }

  /// The entries that wait in the file for their predecessors; `nil` when there are many.
  func waitingEntries(atMost most: Int) throws(IncomingFault) -> [Head]? {
    let heads = try heads(
      """
      SELECT author.id, pending.sequence, pending.hash FROM pending
      JOIN author ON author.number = pending.author LIMIT \(most + 1)
      """)
    return heads.count > most ? nil : heads
  }

  private func heads(_ sql: String) throws(IncomingFault) -> [Head] {
    try IncomingFault.reading { () throws(SQLiteError) in
      let statement = try database.statement(sql)
      defer { statement.reset() }
      var heads: [Head] = []
      while try step(statement) {
        guard statement.isBlob(0), statement.isInteger(1), statement.isBlob(2),
          let author = AuthorID(statement.bytes(0)), let hash = EntryHash(statement.bytes(2))
        else { throw SQLiteError(.corrupt, "a head cannot be read", sql: sql) }
        heads.append(Head(author: author, sequence: statement.integer(1), hash: hash))
      }
      return heads
    }
  }

  /// The authors by their number in this file.
  func authors() throws(IncomingFault) -> [Int64: AuthorID] {
    try IncomingFault.reading { () throws(SQLiteError) in
      let statement = try database.statement("SELECT number, id FROM author")
      defer { statement.reset() }
      var authors: [Int64: AuthorID] = [:]
      while try step(statement) {
        guard statement.isBlob(1), let id = AuthorID(statement.bytes(1)) else { continue }
        authors[statement.integer(0)] = id
      }
      return authors
    }
  }

  /// The numbers under which a table holds entries, sorted.
  func authorNumbers(in table: Table) throws(IncomingFault) -> [Int64] {
    try IncomingFault.reading { () throws(SQLiteError) in
      let statement = try database.statement(
        "SELECT author FROM \(table.rawValue) WHERE author > ? ORDER BY author LIMIT 1")
      var numbers: [Int64] = []
      var last = Int64.min
      while true {
        defer { statement.reset() }
        try statement.bind(1, last)
        guard try step(statement) else { return numbers }
        last = statement.integer(0)
        numbers.append(last)
      }
    }
  }

  /// The two tables that hold entries.
  enum Table: String, CaseIterable {
    case entry
    case pending
  }

  /// Whether the file has an entry at a place of a log.
  func contains(_ hash: EntryHash, at sequence: Int64, by number: Int64) throws(IncomingFault)
    -> Bool
  {
    try IncomingFault.reading { () throws(SQLiteError) in
      try database.integer(
        """
        SELECT count(*) FROM entry
        WHERE author = \(number) AND sequence = \(sequence) AND hash = \(hash)
        """) > 0
    }
  }

  /// Whether an entry that waits is all that the file holds of its author.
  func isAlone(_ head: Head, by number: Int64) throws(IncomingFault) -> Bool {
    guard try count(by: number) == 0 else { return false }
    return try IncomingFault.reading { () throws(SQLiteError) in
      let statement = try database.statement(
        "SELECT count(*), max(sequence), max(hash) FROM pending WHERE author = ?")
      defer { statement.reset() }
      try statement.bind(1, number)
      return try step(statement) && statement.integer(0) == 1
        && statement.integer(1) == head.sequence
        && head.hash.bytes.elementsEqual(statement.bytes(2))
    }
  }

  /// The number of entries of an author.
  func count(by number: Int64) throws(IncomingFault) -> Int {
    try IncomingFault.reading { () throws(SQLiteError) in
      Int(try database.integer("SELECT count(*) FROM entry WHERE author = \(number)"))
    }
  }

  /// Calls a closure with the entries of an author after a place, in order. A value that is too
  /// large to be read is reported by its place, and reading goes on behind it.
  func forEachEntry(
    in table: Table, by number: Int64, after sequence: Int64,
    tooLarge: (Int64) throws -> Void, _ body: (Statement) throws -> Void
  ) throws {
    var place = (sequence: sequence, hash: [UInt8](repeating: 0xFF, count: 33))
    while true {
      do {
        try scan(in: table, by: number, from: &place, body)
        return
      } catch let fault as IncomingFault where fault.error.primary == .tooBig {
        guard let next = try placeAfter(place, in: table, by: number) else { throw fault }
        place = next
        try tooLarge(next.sequence)
      }
    }
  }

  private func scan(
    in table: Table, by number: Int64, from place: inout (sequence: Int64, hash: [UInt8]),
    _ body: (Statement) throws -> Void
  ) throws {
    let statement = try IncomingFault.reading { () throws(SQLiteError) in
      let statement = try database.statement(
        """
        SELECT \(EntryCheck.Column.names) FROM \(table.rawValue)
        WHERE author = ? AND (sequence, hash) > (?, ?) ORDER BY sequence, hash
        """)
      try statement.bind(1, number)
      try statement.bind(2, place.sequence)
      try statement.bind(3, .blob(place.hash))
      return statement
    }
    defer { statement.reset() }
    while try IncomingFault.reading({ () throws(SQLiteError) in try step(statement) }) {
      place.sequence = statement.integer(EntryCheck.Column.sequence)
      let isHash = statement.isBlob(EntryCheck.Column.hash)
      place.hash = isHash ? [UInt8](statement.bytes(EntryCheck.Column.hash)) : []
      try body(statement)
    }
  }

  private func placeAfter(
    _ place: (sequence: Int64, hash: [UInt8]), in table: Table, by number: Int64
  ) throws(IncomingFault) -> (sequence: Int64, hash: [UInt8])? {
    try IncomingFault.reading { () throws(SQLiteError) in
      let statement = try database.statement(
        """
        SELECT sequence, hash FROM \(table.rawValue)
        WHERE author = ? AND (sequence, hash) > (?, ?) ORDER BY sequence, hash LIMIT 1
        """)
      defer { statement.reset() }
      try statement.bind(1, number)
      try statement.bind(2, place.sequence)
      try statement.bind(3, .blob(place.hash))
      guard try step(statement) else { return nil }
      return (statement.integer(0), [UInt8](statement.bytes(1)))
    }
  }

  /// Calls a closure with the rows of a table of a damaged file, from the front and from the back
  /// as far as they can be read, without the help of an index. The number of the author stands in
  /// the column after those of the entry.
  func forEachReadableEntry(in table: Table, _ body: (Statement) throws -> Void) throws {
    let columns = "\(EntryCheck.Column.names), author, id"
    let id = EntryCheck.Column.count + 1
    var last = Int64.min
    for order in ["ASC", "DESC"] {
      do {
        let statement = try IncomingFault.reading { () throws(SQLiteError) in
          let statement = try database.statement(
            "SELECT \(columns) FROM \(table.rawValue) NOT INDEXED WHERE id > ? ORDER BY id \(order)"
          )
          try statement.bind(1, last)
          return statement
        }
        defer { statement.reset() }
        while try IncomingFault.reading({ () throws(SQLiteError) in try step(statement) }) {
          if order == "ASC" { last = statement.integer(id) }
          try body(statement)
        }
        return
      } catch is IncomingFault {
        continue
      }
    }
  }

  /// The hashes of the definitions.
  func definitionHashes() throws(IncomingFault) -> [String] {
    try IncomingFault.reading { () throws(SQLiteError) in
      let statement = try database.statement("SELECT hash FROM definition ORDER BY hash")
      defer { statement.reset() }
      var hashes: [String] = []
      while try step(statement) {
        if statement.isText(0) { hashes.append(statement.text(0)) }
      }
      return hashes
    }
  }

  /// The content of a definition; `nil` when it is not there or no text.
  func definition(_ hash: String) throws(IncomingFault) -> String? {
    try IncomingFault.reading { () throws(SQLiteError) in
      let statement = try database.statement("SELECT content FROM definition WHERE hash = ?")
      defer { statement.reset() }
      try statement.bind(1, text: hash)
      return try step(statement) && statement.isText(0) ? statement.text(0) : nil
    }
  }
}

@available(*, unavailable) extension IncomingStore: Sendable {}
