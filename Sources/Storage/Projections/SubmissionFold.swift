/// Keeps the table of submissions in step with the log. What it writes for a submission is a pure
/// function of the entries about it, so it can be dropped and rebuilt at any time.
struct SubmissionFold {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// What stands in the table for a submission after its fold.
  struct Outcome {
    /// The number of revisions that nothing replaces.
    let heads: Int
  }

  /// Writes the row of a submission anew from all entries about it; `nil` when none of them can be
  /// read.
  @discardableResult
  func fold(_ id: String) throws -> Outcome? {
    let revisions = try readableRevisions(id)
    let graph = Self.graph(revisions)
    guard let current = revisions.first(where: { $0.hash == graph.current }) else {
      try database.run("DELETE FROM submission WHERE id = \(id)")
      return nil
    }
    let review = ReviewFold(
      try reviews(of: id).filter { $0.review.entry == current.hash }
    ).current
    try database.run("DELETE FROM submission WHERE id = \(id)")
    try insert(
      current.header, entry: current.hash, author: current.author, sequence: current.sequence,
      revisions: revisions.count, heads: graph.heads.count, missing: graph.missing.count,
      review: review)
    return Outcome(heads: graph.heads.count)
  }

  /// Writes the row of a submission whose only entry so far is this one. Returns `false`, and
  /// writes nothing, when there may be others: then ``fold(_:)`` must look at all of them.
  func insertFirst(
    _ header: SubmissionHeader, entry: EntryHash, author: AuthorID, sequence: Int64
  ) throws -> Bool {
    guard header.parent == nil else { return false }
    let others = try database.integer(
      """
      SELECT EXISTS (SELECT 1 FROM submission WHERE id = \(header.id))
        OR EXISTS (SELECT 1 FROM entry
          WHERE kind = \(EntryKind.review.rawValue) AND subject = \(header.id))
      """)
    guard others == 0 else { return false }
    try insert(
      header, entry: entry, author: author, sequence: sequence, revisions: 1, heads: 1,
      missing: 0, review: nil)
    return true
  }

  /// Drops the whole table and writes it anew.
  func rebuild() throws {
    try database.execute(script: "DELETE FROM submission")
    let kind = EntryKind.submission.rawValue
    var last = ""
    while true {
      let ids = try database.all(
        """
        SELECT DISTINCT subject FROM entry WHERE kind = \(kind) AND subject > \(last)
        ORDER BY subject LIMIT 500
        """
      ) { row in try row.value("subject", as: String.self) }
      guard let next = ids.last else { return }
      for id in ids { try fold(id) }
      last = next
    }
  }

  /// The revisions of a submission that nothing replaces, sorted.
  func heads(of id: String) throws -> [EntryHash] {
    Self.graph(try readableRevisions(id)).heads
  }

  private static func graph(_ revisions: [ReadableRevision]) -> RevisionGraph {
    RevisionGraph(revisions.map { RevisionGraph.Revision(hash: $0.hash, base: $0.base) })
  }

  private struct ReadableRevision {
    let hash: EntryHash
    let base: [EntryHash]
    let author: AuthorID
    let sequence: Int64
    let header: SubmissionHeader
  }

  /// The revisions whose text can be read and agrees with its entry.
  private func readableRevisions(_ id: String) throws -> [ReadableRevision] {
    var revisions: [ReadableRevision] = []
    try database.forEach(
      """
      SELECT author.id AS author_id, entry.* FROM entry
      JOIN author ON author.number = entry.author
      WHERE entry.kind = \(EntryKind.submission.rawValue) AND entry.subject = \(id)
      """
    ) { row in
      let entry = try Entry(row: row)
      let header = Array(entry.body.utf8).withUnsafeBytes { try? SubmissionHeader(body: $0) }
      guard let header, header.agrees(withSubject: id, base: entry.base) else { return }
      revisions.append(
        ReadableRevision(
          hash: entry.hash, base: entry.base, author: entry.author, sequence: entry.sequence,
          header: header))
    }
    return revisions
  }

  /// The reviews of all revisions of a submission.
  func reviews(of id: String) throws -> [ReviewFold.Entry] {
    try database.all(
      """
      SELECT author.id AS author_id, entry.* FROM entry
      JOIN author ON author.number = entry.author
      WHERE entry.kind = \(EntryKind.review.rawValue) AND entry.subject = \(id)
      """, Entry.init(row:)
    ).compactMap { entry in
      Review(body: entry.body).map {
        ReviewFold.Entry(
          hash: entry.hash, base: entry.base, author: entry.author, sequence: entry.sequence,
          review: $0)
      }
    }
  }

  private func insert(
    _ header: SubmissionHeader, entry: EntryHash, author: AuthorID, sequence: Int64,
    revisions: Int, heads: Int, missing: Int, review: ReviewFold.Entry?
  ) throws {
    let state = review.map { ReviewState($0.review.decision) } ?? .unreviewed
    try database.run(
      """
      INSERT INTO submission (id, entry, author, sequence, revision, revisions, heads, missing,
        form, version, definition, language, collector, started, sealed, centre, department,
        service, date, quarter, review, reviewed_by, review_entry)
      VALUES (\(header.id), \(entry), \(author), \(sequence), \(header.revision), \(revisions),
        \(heads), \(missing), \(header.form), \(header.version), \(header.definition),
        \(header.language), \(header.collector), \(header.started), \(header.sealed),
        \(header.centre), \(header.department), \(header.service), \(header.date),
        \(header.quarter), \(state), \(review?.review.reviewer), \(review?.hash))
      """)
  }
}

extension Store {
  /// Drops the projections and writes them anew from the log. They come out the same.
  package func rebuild() throws(StoreError) {
    try transaction { try SubmissionFold(database).rebuild() }
  }

  /// Brings the projections up to date with an entry that was just written.
  func fold(_ entry: Entry) throws {
    switch entry.kind {
    case .submission, .review: try SubmissionFold(database).fold(entry.subject)
    default: break
    }
  }
}
