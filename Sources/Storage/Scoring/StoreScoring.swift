import Sessions

/// What scoring reads: whole quarters, or what a merge touched since the last time.
extension Store {
  /// The submissions that had arrived at a position and about which something was written or arrived
  /// after it, sorted.
  package func submissionsChanged(after number: Int64) throws(StoreError) -> [String] {
    try perform {
      let statement = try database.statement(
        """
        SELECT DISTINCT subject FROM (\(Self.touched)) AS touched WHERE EXISTS (
          SELECT 1 FROM entry WHERE kind = 'submission' AND subject = touched.subject AND id <= ?1
        ) ORDER BY subject
        """)
      defer { statement.reset() }
      try statement.bind([.integer(number)])
      var subjects: [String] = []
      while try statement.step() { subjects.append(statement.text(0)) }
      return subjects
    }
  }

  /// What something was written or arrived about after the position `?1`.
  private static let touched = """
    SELECT subject FROM entry NOT INDEXED
    WHERE id > ?1 AND kind IN ('submission', 'review', 'allegation-move')
    """

  /// A submission as it stands, with its text; `nil` when there is none that can be read.
  package func submissionState(
    _ id: String
  ) throws(StoreError) -> (state: SubmissionState, text: String)? {
    try perform {
      var found: (SubmissionState, String)?
      try forEachState(
        "SELECT id FROM entry WHERE kind = 'submission' AND subject = ?1", .text(id), moved: [id]
      ) { state, text in
        found = (state, text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
      }
      return found
    }
  }

  /// A submission as it stood at a position, with its text; `nil` when nothing of it that can be read
  /// had arrived.
  package func submissionState(
    _ id: String, at position: Int64
  ) throws(StoreError) -> (state: SubmissionState, text: String)? {
    try perform {
      var revisions: [(entry: Entry, header: SubmissionHeader)] = []
      for entry in try entries(.submission, of: id, upTo: position) {
        let header = Array(entry.body.utf8).withUnsafeBytes {
          try? SubmissionHeader(body: $0)
        }
        guard let header, header.agrees(withSubject: id, base: entry.base) else { continue }
        revisions.append((entry, header))
      }
      let graph = RevisionGraph(
        revisions.map { RevisionGraph.Revision(hash: $0.entry.hash, base: $0.entry.base) })
      guard let current = revisions.first(where: { $0.entry.hash == graph.current }) else {
        return nil
      }
      let arrived = Set(try entries(.review, of: id, upTo: position).map(\.hash))
      let review = ReviewFold(
        try SubmissionFold(database).reviews(of: id).filter {
          arrived.contains($0.hash) && $0.review.entry == current.entry.hash
        }
      ).current
      let state = SubmissionState(
        id: id, entry: current.entry.hash, definition: current.header.definition,
        quarter: current.header.quarter,
        review: review.map { ReviewState($0.review.decision) } ?? .unreviewed,
        rejection: review.flatMap { $0.review.decision == .rejected ? $0.review.reason : nil },
        moves: try moves(of: id, upTo: position))
      return (state, current.entry.body)
    }
  }

  /// Calls a closure with every current submission of a quarter, one at a time: the memory needed does
  /// not grow with the store. The bytes of the text, which are UTF-8, are lent for the time of the call.
  package func forEachSubmissionState(
    in quarter: String, by order: SubmissionOrder = .identity,
    _ body: (SubmissionState, Span<UInt8>) throws -> Void
  ) throws {
    try forEachState(order.numbers, .text(quarter), moved: try moved(""), body)
  }

  /// Calls a closure with every current submission about which something was written or arrived after
  /// a position.
  package func forEachSubmissionState(
    touchedAfter number: Int64, _ body: (SubmissionState, Span<UInt8>) throws -> Void
  ) throws {
    try forEachState(
      "SELECT id FROM entry WHERE kind = 'submission' AND subject IN (\(Self.touched))",
      .integer(number),
      moved: try moved("AND subject IN (\(Self.touched))", .integer(number)), body)
  }

  /// The submissions in whose cases a step was taken.
  private func moved(_ condition: String, _ values: SQLValue...) throws -> Set<String> {
    let statement = try database.statement(
      "SELECT DISTINCT subject FROM entry WHERE kind = 'allegation-move' \(condition)")
    defer { statement.reset() }
    try statement.bind(values)
    var subjects: Set<String> = []
    while try statement.step() { subjects.insert(statement.text(0)) }
    return subjects
  }

  /// Reads current submissions; steps in cases are looked for where `moved` names the submission.
  /// - Parameter numbers: a query for the entries of submissions; those that are not current are passed
  ///   over.
  private func forEachState(
    _ numbers: String, _ value: SQLValue, moved: Set<String>,
    _ body: (SubmissionState, Span<UInt8>) throws -> Void
  ) throws {
    var definitions = KnownTexts()
    var quarters = KnownTexts()
    try forEachRow(numbers, value) { statement in
      guard let entry = EntryHash(statement.bytes(1)),
        let review = ReviewState(rawValue: statement.text(4))
      else {
        throw SQLiteError(.mismatch, "a row of 'submission' cannot be read", sql: statement.sql)
      }
      let id = statement.text(0)
      let state = SubmissionState(
        id: id, entry: entry, definition: definitions.text(statement.textBytes(2)),
        quarter: quarters.text(statement.textBytes(3)), review: review,
        rejection: review == .rejected ? try reason(statement.bytes(5), of: id) : nil,
        moves: moved.contains(id) ? try moves(of: id, upTo: Int64.max) : [])
      try body(state, statement.textBytes(6).bindMemory(to: UInt8.self).span)
    }
  }

  private func forEachRow(
    _ numbers: String, _ value: SQLValue, _ body: (Statement) throws -> Void
  ) throws {
    let listed = try database.statement(numbers)
    defer { listed.reset() }
    try listed.bind([value])
    let statement = try database.statement(
      """
      SELECT s.id, s.entry, s.definition, s.quarter, s.review, s.review_entry, e.body
      FROM submission s JOIN entry e ON e.id = s.number WHERE s.number = ?
      """)
    defer { statement.reset() }
    while try listed.step() {
      statement.reset()
      try statement.bind(1, listed.integer(0))
      if try statement.step() { try body(statement) }
    }
  }

  /// The definitions that submissions of a quarter answer, sorted.
  package func definitions(in quarter: String) throws(StoreError) -> [String] {
    try perform {
      try database.all(
        """
        SELECT DISTINCT definition FROM submission WHERE quarter = \(quarter) ORDER BY definition
        """
      ) { row in try row.value("definition", as: String.self) }
    }
  }

  /// The steps taken in the allegations of a visit, in the order of their devices' clocks.
  package func moves(of id: String) throws(StoreError) -> [AllegationMove] {
    try perform { try moves(of: id, upTo: Int64.max) }
  }

  private func moves(of id: String, upTo last: Int64) throws -> [AllegationMove] {
    try entries(.allegationMove, of: id, upTo: last)
      .sorted {
        ($0.moment.wall, $0.sequence, $0.hash) < ($1.moment.wall, $1.sequence, $1.hash)
      }
      .compactMap { AllegationMove(body: $0.body) }
  }

  private func entries(
    _ kind: EntryKind, of id: String, upTo last: Int64
  ) throws -> [Entry] {
    try database.all(
      """
      SELECT author.id AS author_id, entry.* FROM entry
      JOIN author ON author.number = entry.author
      WHERE entry.kind = \(kind.rawValue) AND entry.subject = \(id) AND entry.id <= \(last)
      """, Entry.init(row:))
  }

  private func reason(_ hash: UnsafeRawBufferPointer, of id: String) throws -> String? {
    guard let entry = EntryHash(hash) else { return nil }
    return try database.first(
      "SELECT body FROM entry WHERE kind = 'review' AND subject = \(id) AND hash = \(entry)"
    ) { row in Review(body: try row.value("body"))?.reason } ?? nil
  }
}

/// The order in which submissions are told.
package enum SubmissionOrder: Sendable {
  /// Sorted by their identity: the same wherever they are.
  case identity
  /// As they lie in the file, which is the fastest, and another in every store.
  case arrival

  /// The numbers of the submissions of a quarter, `?1`.
  var numbers: String {
    switch self {
    case .identity: "SELECT number FROM submission WHERE quarter = ?1 ORDER BY id"
    case .arrival: "SELECT number FROM submission WHERE quarter = ?1 ORDER BY number"
    }
  }
}

extension Store {
  /// What people call the device or centre that wrote a log; `nil` when its first entry never arrived.
  package func label(of author: AuthorID) throws(StoreError) -> String? {
    try perform { try Findings(database).label(of: author) }
  }
}

extension Store {
  /// Reads the rows that scoring reads and does nothing with them; returns the bytes of the texts. This
  /// is the floor that scoring is measured against.
  package func readSubmissions(in quarter: String) throws(StoreError) -> Int {
    try perform {
      var bytes = 0
      try forEachRow(SubmissionOrder.arrival.numbers, .text(quarter)) { statement in
        bytes += statement.textBytes(0).count + statement.textBytes(6).count
      }
      return bytes
    }
  }
}

/// Texts of which few different ones are read again and again: each is built once.
private struct KnownTexts {
  private var known: [(bytes: [UInt8], text: String)] = []

  mutating func text(_ bytes: UnsafeRawBufferPointer) -> String {
    for candidate in known where candidate.bytes.elementsEqual(bytes) { return candidate.text }
    let text = String(decoding: bytes, as: UTF8.self)
    if known.count < 64 { known.append((Array(bytes), text)) }
    return text
  }
}
