/// Reading submissions and deciding about them.
extension Store {
  /// The submission with an id; `nil` when there is none.
  package func submission(_ id: String) throws(StoreError) -> SubmissionSummary? {
    try perform {
      try database.first(
        """
        SELECT * FROM submission WHERE number IN (
          SELECT id FROM entry WHERE kind = 'submission' AND subject = \(id))
        """, SubmissionSummary.init(row:))
    }
  }

  /// Calls a closure with every current submission, sorted by id, one at a time.
  /// - Parameter quarter: only those that count for this quarter, `2026-Q3`; all when `nil`.
  package func forEachSubmission(
    in quarter: String? = nil, _ body: (SubmissionSummary) throws -> Void
  ) throws {
    // Only the identities are sorted, not whole rows.
    func tell(_ row: borrowing Row) throws {
      let number = try row.value("number", as: Int64.self)
      try database.forEach("SELECT * FROM submission WHERE number = \(number)") { row in
        try body(try SubmissionSummary(row: row))
      }
    }
    if let quarter {
      try database.forEach(
        "SELECT number FROM submission WHERE quarter = \(quarter) ORDER BY id", tell)
    } else {
      try database.forEach("SELECT number FROM submission ORDER BY id", tell)
    }
  }

  /// Calls a closure with every current submission and its text, sorted by id, one at a time: the
  /// memory needed does not grow with the store.
  /// - Parameter quarter: only those that count for this quarter, `2026-Q3`; all when `nil`.
  package func forEachSubmissionText(
    in quarter: String? = nil, _ body: (SubmissionSummary, String) throws -> Void
  ) throws {
    try forEachSubmission(in: quarter) { summary in
      let text = try database.first(
        """
        SELECT body FROM entry WHERE kind = 'submission' AND subject = \(summary.id)
          AND hash = \(summary.entry)
        """
      ) { row in try row.value("body", as: String.self) }
      guard let text else {
        throw StoreError.damaged(
          path: path, detail: "submission \(summary.id) names an entry that is not there")
      }
      try body(summary, text)
    }
  }

  /// The number of current submissions by quarter, sorted by quarter.
  package func quarters() throws(StoreError) -> [(quarter: String, count: Int)] {
    try perform {
      try database.all(
        """
        SELECT quarter, count(*) AS count FROM submission GROUP BY quarter ORDER BY quarter
        """
      ) { row in (quarter: try row.value("quarter"), count: try row.value("count")) }
    }
  }

  /// The entries of all revisions of a submission, the first revision first.
  package func revisions(of id: String) throws(StoreError) -> [Entry] {
    try perform {
      try database.all(
        """
        SELECT author.id AS author_id, entry.* FROM entry
        JOIN author ON author.number = entry.author
        WHERE entry.kind = \(EntryKind.submission.rawValue) AND entry.subject = \(id)
        ORDER BY length(entry.base), entry.sequence, entry.hash
        """, Entry.init(row:))
    }
  }

  /// Records what an editor decided about a revision of a submission. It replaces the reviews of
  /// that revision that this store knows.
  @discardableResult
  package func append(_ review: Review, of id: String) throws(StoreError) -> Entry {
    try transaction {
      let known = ReviewFold(
        try SubmissionFold(database).reviews(of: id).filter { $0.review.entry == review.entry })
      let entry = try writer.append(
        .review, subject: id, base: known.heads.map(\.hash), body: review.body, at: clock.now())
      try fold(entry)
      return entry
    }
  }

  /// The reviews of all revisions of a submission with their entries, by hash.
  package func reviews(of id: String) throws(StoreError) -> [(entry: EntryHash, review: Review)] {
    try perform {
      try SubmissionFold(database).reviews(of: id)
        .map { (entry: $0.hash, review: $0.review) }
        .sorted { $0.entry < $1.entry }
    }
  }
}
