import Sessions

extension Store {
  /// A conflict with all its versions; `nil` when the submission has one current revision or none.
  package func conflict(_ id: String) throws(StoreError) -> Conflict? {
    try perform {
      guard let summary = try submission(id), summary.isConflict else { return nil }
      let findings = try Findings(database)
      let versions = try heads(of: id).compactMap { hash -> Conflict.Version? in
        guard let entry = try entry(hash) else { return nil }
        return Conflict.Version(
          entry: entry, label: try findings.label(of: entry.author),
          submission: try SubmissionText.decode(entry.body))
      }
      return Conflict(id: id, versions: versions, shown: summary.entry)
    }
  }

  /// Settles a conflict: writes a new revision that names all versions and replaces them, and the
  /// entry that says who chose what and why. Returns the entry of the revision.
  /// - Returns: `nil` when the submission is in no conflict, or when the choice names a version or a
  ///   question that it does not have.
  @discardableResult
  package func resolve(_ id: String, _ choice: ConflictChoice) throws(StoreError) -> Entry? {
    try transaction {
      guard let conflict = try conflict(id),
        let kept = conflict.versions.first(where: { $0.entry.hash == choice.kept })
      else { return nil }
      let lines = Dictionary(conflict.lines.map { ($0.path, $0) }) { first, _ in first }
      var submission = kept.submission
      for (path, hash) in choice.answers.sorted(by: { $0.key < $1.key }) {
        guard let line = lines[path],
          let place = conflict.versions.firstIndex(where: { $0.entry.hash == hash })
        else { return nil }
        submission.answers.removeAll { $0.path == path }
        if let answer = line.answers[place] { submission.answers.append(answer) }
      }
      let order = Dictionary(
        conflict.lines.enumerated().map { ($1.path, $0) }
      ) { first, _ in first }
      submission.answers.sort { (order[$0.path] ?? 0) < (order[$1.path] ?? 0) }
      submission.revision = (conflict.versions.map(\.submission.revision).max() ?? 1) + 1
      submission.parent = choice.kept.text
      submission.reason = choice.reason
      submission.sealed = clock.now().wall
      let heads = conflict.versions.map(\.entry.hash)
      let entry = try writer.append(
        .submission, subject: id, base: heads, body: SubmissionText.encode(submission),
        at: clock.now())
      try writer.append(
        .resolution, subject: id, base: [],
        body: Self.body(of: choice, heads: heads, revision: entry.hash), at: clock.now())
      try fold(entry)
      return entry
    }
  }

  /// ```
  /// resolution⇥1
  /// person⇥…
  /// reason⇥…
  /// kept⇥hash
  /// head⇥hash                one line for each version
  /// answer⇥path⇥hash         one line for each answer taken from another version
  /// revision⇥hash
  /// ```
  private static func body(
    of choice: ConflictChoice, heads: [EntryHash], revision: EntryHash
  ) -> String {
    var lines = FieldLines()
    lines.line("resolution", "1")
    lines.line("person", choice.person)
    lines.line("reason", choice.reason)
    lines.line("kept", choice.kept.text)
    for head in heads { lines.line("head", head.text) }
    for (path, hash) in choice.answers.sorted(by: { $0.key < $1.key }) {
      lines.line("answer", path, hash.text)
    }
    lines.line("revision", revision.text)
    return lines.text
  }
}
