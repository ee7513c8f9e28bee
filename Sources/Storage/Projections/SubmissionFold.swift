/// Keeps the table of submissions in step with the log. What it writes for a submission is a pure
/// function of the entries about it, so it can be dropped and rebuilt at any time.
final class SubmissionFold {
  private let database: Database
  /// The date that was looked up last, and its quarter: most submissions of a file share few dates.
  private var lastQuarter: (date: String, quarter: String)?

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
      try remove(id)
      return nil
    }
    let review = ReviewFold(
      try reviews(of: id).filter { $0.review.entry == current.hash }
    ).current
    try remove(id)
    try current.hash.bytes.withUnsafeBytes { entry in
      try insert(
        current.header, number: current.number, entry: entry, author: current.author.bytes,
        sequence: current.sequence, revisions: revisions.count, heads: graph.heads.count,
        missing: graph.missing.count,
        review: review)
    }
    return Outcome(heads: graph.heads.count)
  }

  /// Drops the row of a submission, whichever of its revisions it stands for.
  private func remove(_ id: String) throws {
    try database.run(
      """
      DELETE FROM submission WHERE number IN (
        SELECT id FROM entry WHERE kind = \(EntryKind.submission.rawValue) AND subject = \(id))
      """)
  }

  /// Writes the row of a submission whose only entry so far is this one. Returns `false`, and
  /// writes nothing, when there may be others: then ``fold(_:)`` must look at all of them.
  /// - Parameter number: where the entry lies in the log.
  func insertFirst(
    _ header: SubmissionHeader, number: Int64, entry: UnsafeRawBufferPointer, author: [UInt8],
    sequence: Int64
  ) throws -> Bool {
    guard header.parent == nil else { return false }
    let others = try database.statement(Self.othersSQL)
    defer { others.reset() }
    try others.bind(1, text: header.id)
    try others.bind(2, number)
    guard try others.step(), others.integer(0) == 0 else { return false }
    try insert(
      header, number: number, entry: entry, author: author, sequence: sequence, revisions: 1,
      heads: 1, missing: 0, review: nil)
    return true
  }

  private static let othersSQL = """
    SELECT EXISTS (
      SELECT 1 FROM entry WHERE kind = 'submission' AND subject = ?1 AND id <> ?2)
      OR EXISTS (SELECT 1 FROM entry WHERE kind = 'review' AND subject = ?1)
    """

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
    let number: Int64
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
          number: try row.value("id"), hash: entry.hash, base: entry.base, author: entry.author,
          sequence: entry.sequence,
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
    _ header: SubmissionHeader, number: Int64, entry: UnsafeRawBufferPointer, author: [UInt8],
    sequence: Int64, revisions: Int, heads: Int, missing: Int, review: ReviewFold.Entry?
  ) throws {
    let state = review.map { ReviewState($0.review.decision) } ?? .unreviewed
    let row = try database.statement(Self.insertSQL)
    defer { row.reset() }
    try row.bind(1, text: header.id)
    try row.bind(2, blobBytes: entry)
    try author.withUnsafeBytes { try row.bind(3, blobBytes: $0) }
    try row.bind(4, sequence)
    try row.bind(5, header.revision)
    try row.bind(6, Int64(revisions))
    try row.bind(7, Int64(heads))
    try row.bind(8, Int64(missing))
    try row.bind(9, text: header.form)
    try row.bind(10, text: header.version)
    try row.bind(11, text: header.definition)
    try row.bind(12, text: header.language)
    try row.bind(13, text: header.collector)
    try row.bind(14, header.started)
    try row.bind(15, header.sealed)
    if let centre = header.centre { try row.bind(16, text: centre) }
    if let department = header.department { try row.bind(17, text: department) }
    if let service = header.service { try row.bind(18, text: service) }
    if let date = header.date { try row.bind(19, text: date) }
    try row.bind(20, text: quarter(of: header))
    try row.bind(21, text: state.rawValue)
    try row.bind(22, review?.review.reviewer.sqlValue ?? .null)
    try row.bind(23, review?.hash.sqlValue ?? .null)
    try row.bind(24, number)
    while try row.step() {}
  }

  private static let insertSQL = """
    INSERT INTO submission (id, entry, author, sequence, revision, revisions, heads, missing, form,
      version, definition, language, collector, started, sealed, centre, department, service, date,
      quarter, review, reviewed_by, review_entry, number)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private func quarter(of header: SubmissionHeader) -> String {
    guard let date = header.date else { return header.quarter }
    if let lastQuarter, lastQuarter.date == date { return lastQuarter.quarter }
    let quarter = header.quarter
    lastQuarter = (date, quarter)
    return quarter
  }
}

@available(*, unavailable) extension SubmissionFold: Sendable {}

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
