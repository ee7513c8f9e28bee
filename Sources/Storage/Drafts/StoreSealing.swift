package import Sessions

/// How finished visits and interviews enter the log.
extension Store {
  /// Moves a draft into the log: the submission, the entry of its definition where it is needed,
  /// and the mark on the draft, all in one transaction. Returns the entry of the submission.
  @discardableResult
  package func seal(
    draft id: String, as submission: Submission
  ) throws(StoreError) -> Entry {
    try transaction {
      try requireOpen(id)
      let entry = try write(submission)
      try database.run(
        """
        UPDATE draft SET state = \(DraftState.sealed), entry = \(entry.hash),
          ended = \(entry.moment.wall) WHERE id = \(id)
        """)
      return entry
    }
  }

  /// Writes a submission that has no draft: a replayed one, or an amendment.
  @discardableResult
  package func append(_ submission: Submission) throws(StoreError) -> Entry {
    try transaction { try write(submission) }
  }

  private func write(_ submission: Submission) throws -> Entry {
    let known = try database.integer(
      "SELECT count(*) FROM definition WHERE hash = \(submission.definition)")
    guard known == 1 else {
      throw StoreError.missingDefinition(hash: submission.definition)
    }
    let base = submission.parent.map { EntryHash($0) }
    precondition(
      base != .some(.none), "the parent of a submission is the hash of an entry")
    try record(definition: submission.definition)
    let entry = try writer.append(
      .submission, subject: submission.id, base: [base ?? nil].compactMap { $0 },
      body: SubmissionText.encode(submission), at: clock.now())
    try fold(entry)
    return entry
  }
}
