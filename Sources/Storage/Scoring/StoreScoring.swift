import Sessions

extension EntryKind {
  /// A step in the case of an allegation; its subject is the visit.
  package static let allegationMove = EntryKind(rawValue: "allegation-move")
  /// A version of the measured indicators of a quarter, its subject.
  package static let indicators = EntryKind(rawValue: "indicators")
  /// A version of what the platform reports of a quarter, its subject.
  package static let platform = EntryKind(rawValue: "platform")
  /// A version of the list of double visits.
  package static let pairs = EntryKind(rawValue: "double-visits")
  /// A kept score of a quarter, its subject.
  package static let score = EntryKind(rawValue: "score")
}

extension AllegationMove {
  /// The body of its entry.
  package var body: String {
    var lines = FieldLines()
    lines.line("allegation", String(allegation))
    lines.line("move", move)
    lines.line("reviewer", reviewer)
    lines.line("reason", reason)
    return lines.text
  }

  /// Reads the body of an entry; `nil` when it is not of this form.
  package init?(body: String) {
    let lines = FieldLines.lines(of: body)
    guard lines.count >= 4, lines.allSatisfy({ $0.count == 2 }),
      lines.prefix(4).map(\.[0]) == ["allegation", "move", "reviewer", "reason"],
      let allegation = Int(lines[0][1])
    else { return nil }
    self.init(
      allegation: allegation, move: lines[1][1], reviewer: lines[2][1], reason: lines[3][1])
  }
}

/// What scoring reads: whole quarters, or what a merge touched since the last time.
extension Store {
  /// Runs a closure that sees one state of the store throughout, whatever others write meanwhile.
  package func reading<Result>(_ body: () throws -> Result) throws -> Result {
    try perform { try database.execute(text: "BEGIN") }
    do {
      let result = try body()
      try perform { try database.execute(text: "COMMIT") }
      return result
    } catch {
      try? database.execute(text: "ROLLBACK")
      throw error
    }
  }

  /// The number of the last entry of this file and its hash: how far its log has been read. Numbers
  /// grow with every entry that is written or arrives, and mean nothing in another file.
  package func position() throws(StoreError) -> (number: Int64, hash: String) {
    try perform {
      try database.first("SELECT id, hash FROM entry ORDER BY id DESC LIMIT 1") { row in
        (try row.value("id", as: Int64.self), try row.value("hash", as: EntryHash.self).text)
      } ?? (0, "")
    }
  }

  /// Whether the entry with this number has this hash: whether a position is one of this file.
  package func hasPosition(_ number: Int64, hash: String) throws(StoreError) -> Bool {
    try perform {
      try database.first("SELECT hash FROM entry WHERE id = \(number)") { row in
        try row.value("hash", as: EntryHash.self).text == hash
      } ?? false
    }
  }

  /// The submissions about which something was written or arrived after a position, sorted.
  package func submissionsTouched(after number: Int64) throws(StoreError) -> [String] {
    try perform {
      try database.all(
        """
        SELECT DISTINCT subject FROM entry NOT INDEXED WHERE id > \(number)
        AND kind IN ('submission', 'review', 'allegation-move') ORDER BY subject
        """
      ) { row in try row.value("subject", as: String.self) }
    }
  }

  /// A submission as it stood at a position, or as it stands for `nil`; `nil` when nothing of it that
  /// can be read had arrived.
  package func submissionState(
    _ id: String, at position: Int64? = nil
  ) throws(StoreError) -> SubmissionState? {
    try perform {
      let last = position ?? Int64.max
      let fold = SubmissionFold(database)
      var revisions: [(entry: Entry, header: SubmissionHeader)] = []
      for entry in try entries(.submission, of: id, upTo: last) {
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
      let arrived = Set(try entries(.review, of: id, upTo: last).map(\.hash))
      let review = ReviewFold(
        try fold.reviews(of: id).filter {
          arrived.contains($0.hash) && $0.review.entry == current.entry.hash
        }
      ).current
      return SubmissionState(
        id: id, entry: current.entry.hash, definition: current.header.definition,
        quarter: current.header.quarter,
        review: review.map { ReviewState($0.review.decision) } ?? .unreviewed,
        rejection: review.flatMap { $0.review.decision == .rejected ? $0.review.reason : nil },
        moves: try moves(of: id, upTo: last), body: current.entry.body)
    }
  }

  /// Calls a closure with every current submission of a quarter, one at a time: the memory needed
  /// does not grow with the store.
  package func forEachSubmissionState(
    in quarter: String, _ body: (SubmissionState) throws -> Void
  ) throws {
    let moved = Set(
      try database.all(
        "SELECT DISTINCT subject FROM entry WHERE kind = \(EntryKind.allegationMove.rawValue)"
      ) { row in try row.value("subject", as: String.self) })
    try database.forEach(
      """
      SELECT s.id, s.entry, s.definition, s.quarter, s.review, s.review_entry, e.body
      FROM submission s JOIN entry e ON e.hash = s.entry
      WHERE s.quarter = \(quarter) ORDER BY s.id
      """
    ) { row in
      let id = try row.value("id", as: String.self)
      let review = try row.value("review", as: ReviewState.self)
      try body(
        SubmissionState(
          id: id, entry: try row.value("entry"), definition: try row.value("definition"),
          quarter: try row.value("quarter"), review: review,
          rejection: review == .rejected
            ? try reason(try row.value("review_entry", as: EntryHash.self)) : nil,
          moves: moved.contains(id) ? try moves(of: id, upTo: Int64.max) : [],
          body: try row.value("body")))
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

  private func reason(_ entry: EntryHash) throws -> String? {
    try database.first("SELECT body FROM entry WHERE hash = \(entry)") { row in
      Review(body: try row.value("body"))?.reason
    } ?? nil
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
      try database.forEach(
        """
        SELECT s.id, s.entry, s.definition, s.quarter, s.review, s.review_entry, e.body
        FROM submission s JOIN entry e ON e.hash = s.entry
        WHERE s.quarter = \(quarter) ORDER BY s.id
        """
      ) { row in
        _ = try row.value("id", as: String.self)
        bytes += try row.value("body", as: String.self).utf8.count
      }
      return bytes
    }
  }
}
