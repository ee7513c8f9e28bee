package import Sessions

/// The last finished record of a form, for `${last-saved#name}`.
extension Store {
  /// The submission of a form that this device sealed last; `nil` when there is none.
  /// - Parameter moment: only what was sealed before it, milliseconds since 1970 UTC; a draft that is
  ///   resumed must see what it saw when it was begun.
  package func lastSubmission(
    ofForm form: String, sealedBefore moment: Int64 = .max
  ) throws(StoreError) -> Submission? {
    let text = try perform {
      try database.first(
        """
        SELECT entry.body FROM submission
        JOIN entry ON entry.id = submission.number
        WHERE submission.form = \(form) AND submission.author = \(author)
          AND submission.sealed < \(moment)
        ORDER BY submission.sequence DESC LIMIT 1
        """
      ) { row in try row.value("body", as: String.self) }
    }
    // What cannot be read is told by 'verify', and no reason to keep anybody from going on.
    return text.flatMap { try? SubmissionText.decode($0) }
  }
}
