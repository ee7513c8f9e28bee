/// Continues one author's log. It runs inside a transaction of its caller.
struct LogWriter {
  private let database: Database
  private let author: AuthorID
  private let number: Int64

  init(database: Database, author: AuthorID, number: Int64) {
    self.database = database
    self.author = author
    self.number = number
  }

  /// Writes the first entry.
  @discardableResult
  func begin(_ genesis: Genesis, at moment: Moment) throws -> Entry {
    let entry = try write(
      sequence: 1, previous: EntryChain.origin(of: author, nonce: genesis.nonce), kind: .genesis,
      subject: author.text, base: [], body: genesis.body, at: moment)
    try database.run(
      """
      UPDATE author SET genesis = \(entry.hash), role = \(genesis.role), label = \(genesis.label)
      WHERE number = \(number)
      """)
    return entry
  }

  /// Writes the next entry. On a forked log it goes on where the most was written.
  @discardableResult
  func append(
    _ kind: EntryKind, subject: String, base: [EntryHash], body: String, at moment: Moment
  ) throws -> Entry {
    let head = try database.first(
      """
      SELECT sequence, hash FROM head WHERE author = \(number)
      ORDER BY sequence DESC, hash DESC LIMIT 1
      """
    ) { row in
      (try row.value("sequence", as: Int64.self), try row.value("hash", as: EntryHash.self))
    }
    guard let (sequence, previous) = head else {
      throw SQLiteError(.corrupt, "the log has no first entry", sql: "head")
    }
    try database.run("DELETE FROM head WHERE author = \(number) AND hash = \(previous)")
    return try write(
      sequence: sequence + 1, previous: previous, kind: kind, subject: subject,
      base: Set(base).sorted(), body: body, at: moment)
  }

  private func write(
    sequence: Int64, previous: EntryHash, kind: EntryKind, subject: String, base: [EntryHash],
    body: String, at moment: Moment
  ) throws -> Entry {
    let hash = EntryChain.hash(
      previous: previous, author: author, sequence: sequence, moment: moment, kind: kind,
      subject: subject, base: base, body: body)
    try database.run(
      """
      INSERT INTO entry (author, sequence, hash, previous, kind, subject, base, wall, monotonic,
        boot, report, body)
      VALUES (\(number), \(sequence), \(hash), \(previous), \(kind.rawValue), \(subject),
        \(base.flatMap(\.bytes)), \(moment.wall), \(moment.monotonic), \(moment.boot), 0, \(body))
      """)
    try database.run(
      "INSERT INTO head (author, hash, sequence) VALUES (\(number), \(hash), \(sequence))")
    return Entry(
      author: author, sequence: sequence, hash: hash, previous: previous, kind: kind,
      subject: subject, base: base, moment: moment, body: body)
  }
}
