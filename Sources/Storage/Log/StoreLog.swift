/// The log of a store: writing to it and reading from it.
extension Store {
  /// Writes an entry to the end of this store's own log.
  /// - Parameter base: the entries about the same subject that it replaces.
  @discardableResult
  package func append(
    _ kind: EntryKind, subject: String, base: [EntryHash] = [], body: String
  ) throws(StoreError) -> Entry {
    try transaction {
      let entry = try writer.append(
        kind, subject: subject, base: base, body: body, at: clock.now())
      try fold(entry)
      return entry
    }
  }

  /// Writes a new version of something: it replaces every version that this store knows.
  @discardableResult
  package func appendVersion(
    _ kind: EntryKind, subject: String, body: String
  ) throws(StoreError) -> Entry {
    try transaction {
      let entry = try writer.append(
        kind, subject: subject, base: try versions(kind, subject).heads, body: body,
        at: clock.now())
      try fold(entry)
      return entry
    }
  }

  /// The version of something that counts, whatever the order in which versions arrived: the one
  /// that nothing replaces; of several, the one with most versions before it, then the greatest
  /// hash. `nil` when there is none.
  package func currentVersion(
    _ kind: EntryKind, subject: String
  ) throws(StoreError) -> Entry? {
    try perform { try versions(kind, subject).current.flatMap { try entry($0) } }
  }

  /// The entry with a hash; `nil` when it has not arrived.
  package func entry(_ hash: EntryHash) throws(StoreError) -> Entry? {
    try perform {
      for table in IncomingStore.Table.allCases where table == .entry || role == .device {
        let entry = try database.first(
          """
          SELECT author.id AS author_id, list.* FROM \(identifier: table.rawValue) AS list
          JOIN author ON author.number = list.author WHERE list.hash = \(hash)
          """, Entry.init(row:))
        if let entry { return entry }
      }
      return nil
    }
  }

  /// Calls a closure with every entry of a kind, sorted by subject, author and place.
  package func forEachEntry(
    of kind: EntryKind, _ body: (Entry) throws -> Void
  ) throws {
    let isPicked = role == .device && kind.travelsToDevices
    try database.forEach(
      """
      SELECT author.id AS author_id, list.* FROM (
        SELECT * FROM entry WHERE kind = \(kind.rawValue)
        UNION ALL SELECT * FROM pending WHERE \(isPicked) AND kind = \(kind.rawValue)
      ) AS list JOIN author ON author.number = list.author
      ORDER BY list.subject, author.id, list.sequence, list.hash
      """
    ) { row in try body(try Entry(row: row)) }
  }

  /// Calls a closure with every entry of one author in the order they were written; the branches
  /// of a fork are mixed by place.
  package func forEachEntry(
    by author: AuthorID, _ body: (Entry) throws -> Void
  ) throws {
    try database.forEach(
      """
      SELECT author.id AS author_id, entry.* FROM author
      JOIN entry ON entry.author = author.number WHERE author.id = \(author)
      ORDER BY entry.sequence, entry.hash
      """
    ) { row in try body(try Entry(row: row)) }
  }

  var writer: LogWriter {
    mayHaveAppended = true
    return LogWriter(database: database, author: author, number: authorNumber)
  }

  private func versions(_ kind: EntryKind, _ subject: String) throws -> RevisionGraph {
    // A device has only what its centre picked out of its log for it.
    let isPicked = role == .device && kind.travelsToDevices
    return RevisionGraph(
      try database.all(
        """
        SELECT hash, base FROM entry WHERE kind = \(kind.rawValue) AND subject = \(subject)
        UNION ALL
        SELECT hash, base FROM pending
        WHERE \(isPicked) AND kind = \(kind.rawValue) AND subject = \(subject)
        """
      ) { row in
        RevisionGraph.Revision(
          hash: try row.value("hash"),
          base: EntryHash.list(try row.value("base", as: [UInt8].self)) ?? [])
      })
  }
}

extension Entry {
  /// An entry from a row of the table with the author's id as `author_id`.
  init(row: borrowing Row) throws {
    self.init(
      author: try row.value("author_id"), sequence: try row.value("sequence"),
      hash: try row.value("hash"), previous: try row.value("previous"),
      kind: EntryKind(rawValue: try row.value("kind")), subject: try row.value("subject"),
      base: EntryHash.list(try row.value("base", as: [UInt8].self)) ?? [],
      moment: Moment(
        wall: try row.value("wall"), monotonic: try row.value("monotonic"),
        boot: try row.value("boot")),
      body: try row.value("body"))
  }
}
