/// What a person should know about the content of a store. It is read from the entries each time,
/// so it is always right, and it is a pure function of what has arrived.
struct Findings {
  private let database: Database
  /// The most places listed of one log: a forged one must not fill the report.
  private static let mostPlaces = 1000

  /// Whether the store is a device's, to which centres hand single entries out of their logs.
  private let isDevice: Bool

  init(_ database: Database) throws {
    self.database = database
    isDevice =
      try database.integer(
        """
        SELECT count(*) FROM meta JOIN author ON author.id = meta.value
        WHERE meta.name = 'author' AND author.role = \(StoreRole.device)
        """) > 0
  }

  /// The places of a log that are missing, though later ones have arrived.
  func gaps(of author: AuthorID) throws -> [ClosedRange<Int64>] {
    let waits = try database.integer(
      """
      SELECT 1 FROM author JOIN pending ON pending.author = author.number
      WHERE author.id = \(author) LIMIT 1
      """)
    guard waits == 1 else { return [] }
    let isCentre = try isDevice && KeyRing.genesis(of: author, database)?.role == .centre
    if isCentre { return [] }
    let number = try database.integer("SELECT number FROM author WHERE id = \(author)")
    let reached = try database.integer("SELECT max(sequence) FROM head WHERE author = \(number)")
    let gaps = try database.all(
      """
      SELECT DISTINCT sequence, (
          SELECT max(sequence) FROM pending AS below
          WHERE below.author = pending.author AND below.sequence < pending.sequence
        ) AS below
      FROM pending WHERE author = \(number) AND NOT EXISTS (
        SELECT 1 FROM pending AS before
        WHERE before.author = pending.author AND before.sequence = pending.sequence - 1
          AND before.hash = pending.previous)
      ORDER BY sequence LIMIT \(Self.mostPlaces)
      """
    ) { row in
      let first = try row.value("sequence", as: Int64.self)
      let below = try row.value("below", as: Int64?.self) ?? 0
      let filled = max(min(reached, first - 1), below)
      return min(filled + 1, first - 1)...(first - 1)
    }
    return gaps
  }

  /// The places at which a log has more than one entry after the same one.
  func forks(of author: AuthorID) throws -> [Int64] {
    let number = try database.integer("SELECT number FROM author WHERE id = \(author)")
    let heads = try database.integer("SELECT count(*) FROM head WHERE author = \(number)")
    guard heads > 1 else { return [] }
    return try database.all(
      """
      SELECT DISTINCT sequence FROM entry WHERE author = \(number)
      GROUP BY sequence, previous HAVING count(*) > 1 ORDER BY sequence
      LIMIT \(Self.mostPlaces)
      """
    ) { row in try row.value("sequence", as: Int64.self) }
  }

  /// When the earliest entry at a place of a log was written, by the device's clock.
  func moment(of author: AuthorID, at sequence: Int64) throws -> Int64? {
    try database.first(
      """
      SELECT min(wall) AS wall FROM entry
      WHERE author = (SELECT number FROM author WHERE id = \(author)) AND sequence = \(sequence)
      """
    ) { row in try row.value("wall", as: Int64?.self) } ?? nil
  }

  /// Those of some submissions that have more than one current revision.
  func conflicts(among ids: [String]) throws -> Set<String> {
    var conflicts: Set<String> = []
    for id in ids
    where try database.integer(
      "SELECT count(*) FROM submission WHERE id = \(id) AND heads > 1") > 0
    {
      conflicts.insert(id)
    }
    return conflicts
  }

  /// The highest place that an author's log has reached without a gap.
  func reached(by author: AuthorID) throws -> Int64 {
    try database.integer(
      """
      SELECT max(head.sequence) FROM author JOIN head ON head.author = author.number
      WHERE author.id = \(author)
      """)
  }

  /// What people call an author's store.
  func label(of author: AuthorID) throws -> String? {
    try database.first("SELECT label FROM author WHERE id = \(author)") { row in
      try row.value("label", as: String?.self)
    } ?? nil
  }
}

/// An author whose log is in a store.
package struct StoreAuthor: Sendable, Hashable {
  /// The identity.
  package let id: AuthorID
  /// What people call it; `nil` until the first entry of its log arrives.
  package let label: String?
  /// What its store is for; `nil` until the first entry of its log arrives.
  package let role: StoreRole?
  /// The number of entries in the log.
  package let entries: Int
  /// The number of entries that wait for others before them.
  package let waiting: Int
  /// The highest place that the log has reached without a gap.
  package let reached: Int64
  /// When the newest entry was written, milliseconds since 1970 UTC by the author's clock.
  package let lastWritten: Int64?
  /// The places that are missing, though later ones are here.
  package let gaps: [ClosedRange<Int64>]
  /// The places at which the log divides into branches.
  package let forks: [Int64]
  /// When the first entry at the first of them was written, milliseconds since 1970 UTC by the author's
  /// clock.
  package let forkedAt: Int64?
}

extension Store {
  /// Everyone whose entries are here, sorted by identity, with what is wrong with their logs.
  package func authors() throws(StoreError) -> [StoreAuthor] {
    try perform {
      let findings = try Findings(database)
      let rows = try database.all(
        """
        SELECT id, label, role,
          (SELECT count(*) FROM entry WHERE author = number) AS entries,
          (SELECT count(*) FROM pending WHERE author = number) AS waiting,
          (SELECT max(sequence) FROM head WHERE author = number) AS reached,
          (SELECT entry.wall FROM head JOIN entry ON entry.author = head.author
              AND entry.sequence = head.sequence AND entry.hash = head.hash
            WHERE head.author = number ORDER BY head.sequence DESC, head.hash DESC LIMIT 1
          ) AS written
        FROM author ORDER BY id
        """
      ) { row in
        (
          id: try row.value("id", as: AuthorID.self),
          label: try row.value("label", as: String?.self),
          role: try row.value("role", as: StoreRole?.self),
          entries: try row.value("entries", as: Int.self),
          waiting: try row.value("waiting", as: Int.self),
          reached: try row.value("reached", as: Int64?.self) ?? 0,
          written: try row.value("written", as: Int64?.self)
        )
      }
      return try rows.map { row in
        let forks = try findings.forks(of: row.id)
        return StoreAuthor(
          id: row.id, label: row.label, role: row.role, entries: row.entries,
          waiting: row.waiting, reached: row.reached, lastWritten: row.written,
          gaps: try findings.gaps(of: row.id), forks: forks,
          forkedAt: try forks.first.flatMap { try findings.moment(of: row.id, at: $0) })
      }
    }
  }

  /// The submissions with more than one current revision, sorted by id.
  package func conflicts() throws(StoreError) -> [SubmissionSummary] {
    try perform {
      try database.all(
        "SELECT * FROM submission WHERE heads > 1 ORDER BY id", SubmissionSummary.init(row:))
    }
  }

  /// The entries of a submission that nothing replaces, sorted; more than one is a conflict.
  package func heads(of id: String) throws(StoreError) -> [EntryHash] {
    try perform { try SubmissionFold(database).heads(of: id) }
  }

  /// The hashes of definitions that submissions answer and that have not arrived, sorted.
  package func missingDefinitions() throws(StoreError) -> [String] {
    try perform {
      try database.all(
        """
        SELECT DISTINCT definition FROM submission
        WHERE definition NOT IN (SELECT hash FROM definition) ORDER BY definition
        """
      ) { row in try row.value("definition", as: String.self) }
    }
  }

  /// The reports of all merges as JSON text, the oldest first.
  package func mergeReports() throws(StoreError) -> [String] {
    try perform {
      try database.all("SELECT report FROM merge_report ORDER BY number") { row in
        try row.value("report", as: String.self)
      }
    }
  }
}
