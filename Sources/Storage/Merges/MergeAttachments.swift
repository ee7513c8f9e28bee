import Digests
import Sessions

/// What comes along with the log: definitions, evidence, copies of drafts.
extension MergeRun {
  func takeDefinitions(_ file: IncomingStore, _ tally: inout FileTally) throws {
    for hash in try file.definitionHashes() {
      guard try !hasDefinition(hash), let content = try file.definition(hash) else { continue }
      if let fault = DefinitionCheck.fault(in: content, hash: hash) {
        try setAside(Array(content.utf8), fault, detail: hash, &tally)
        continue
      }
      try keepDefinition(hash, content, &tally)
    }
  }

  /// Whether a definition is here.
  func hasDefinition(_ hash: String) throws -> Bool {
    try database.integer("SELECT count(*) FROM definition WHERE hash = \(hash)") > 0
  }

  /// Keeps a definition whose content was checked.
  func keepDefinition(_ hash: String, _ content: String, _ tally: inout FileTally) throws {
    try database.run("INSERT INTO definition (hash, content) VALUES (\(hash), \(content))")
    tally.newDefinitions += 1
  }

  /// Takes evidence and copies of drafts.
  func takeAttachments(
    _ file: IncomingStore, _ summary: IncomingSummary, _ tally: inout FileTally
  ) throws {
    if summary.evidence > 0 { try takeEvidence(file, &tally) }
    if summary.draftCopies > 0 { try takeDraftCopies(file, summary, &tally) }
  }

  private func takeEvidence(_ file: IncomingStore, _ tally: inout FileTally) throws {
    try file.forEachEvidence { hash, size in
      let isHere = try database.integer("SELECT count(*) FROM evidence WHERE hash = \(hash)")
      guard isHere == 0 else { return }
      guard size <= limits.evidenceBytes else {
        tally.add(
          Quarantined(
            number: nil, reason: .evidenceTooLarge, author: nil, sequence: nil,
            detail: "\(try evidenceName(hash.text)): \(size) > \(limits.evidenceBytes)"))
        return
      }
      guard let content = try file.evidence(hash), SHA256.digest(content) == hash.bytes else {
        tally.add(
          Quarantined(
            number: nil, reason: .wrongEvidence, author: nil, sequence: nil,
            detail: try evidenceName(hash.text)))
        return
      }
      try database.run("INSERT INTO evidence (hash, content) VALUES (\(hash), \(content))")
      tally.newEvidence += 1
    }
  }

  /// Reports evidence that entries of this file recorded and that is not here, unless it was removed on
  /// purpose or is among what was set aside.
  func checkEvidence(_ tally: inout FileTally) throws {
    for (author, hash) in union.takeNamedEvidence() {
      guard let digest = EntryHash(hash), let name = try missingName(hash, digest),
        !tally.quarantined.contains(where: { $0.detail.hasPrefix(name) })
      else { continue }
      tally.add(
        Quarantined(
          number: nil, reason: .missingEvidence, author: author, sequence: nil, detail: name))
    }
  }

  /// What people call a piece of evidence that is not here; `nil` when it is, or was removed.
  private func missingName(_ hash: String, _ digest: EntryHash) throws -> String? {
    let isThere = try database.integer(
      """
      SELECT EXISTS (SELECT 1 FROM evidence WHERE hash = \(digest)) OR EXISTS (
        SELECT 1 FROM entry WHERE kind = \(EntryKind.evidenceRemoval.rawValue) AND subject = \(hash))
      """)
    return isThere == 1 ? nil : try evidenceName(hash)
  }

  /// What people call a piece of evidence: its file name, and the visit that it belongs to.
  private func evidenceName(_ hash: String) throws -> String {
    let body = try database.first(
      """
      SELECT body FROM entry WHERE kind = \(EntryKind.evidence.rawValue) AND subject = \(hash)
      ORDER BY hash LIMIT 1
      """
    ) { row in try row.value("body", as: String.self) }
    var fields: [String: String] = [:]
    for line in FieldLines.lines(of: body ?? "") where line.count == 2 { fields[line[0]] = line[1] }
    let name = fields["name"].flatMap { EvidenceName.isPlain($0) ? $0 : nil }
    let words = [name, fields["record"].map { String($0.prefix(8)) }].compactMap { $0 }
    return words.isEmpty ? String(hash.prefix(12)) : words.joined(separator: ", ")
  }

  /// Copies of drafts: of two copies of one draft the one with more events is kept, whatever the
  /// order in which they come.
  private func takeDraftCopies(
    _ file: IncomingStore, _ summary: IncomingSummary, _ tally: inout FileTally
  ) throws {
    try file.forEachRow(
      """
      SELECT author, draft, definition, form, language, collector, created, events, changed, content
      FROM draft_copy ORDER BY author, draft
      """
    ) { row in
      let texts = [1, 2, 3, 4, 5, 9] as [Int32]
      let numbers = [6, 7, 8] as [Int32]
      guard row.isBlob(0), let author = AuthorID(row.bytes(0)), texts.allSatisfy(row.isText),
        numbers.allSatisfy(row.isInteger),
        texts.dropLast().allSatisfy({ row.textBytes($0).count <= limits.subjectBytes }),
        row.textBytes(9).count <= limits.bodyBytes, let events = DraftCopy.events(of: row.text(9)),
        Int64(events.count) == row.integer(7)
      else {
        tally.add(
          Quarantined(
            number: nil, reason: .unreadableDraft, author: summary.owner, sequence: nil, detail: ""
          ))
        return
      }
      try database.run(
        """
        INSERT INTO draft_copy (author, draft, definition, form, language, collector, created,
          events, changed, content)
        VALUES (\(author), \(row.text(1)), \(row.text(2)), \(row.text(3)), \(row.text(4)),
          \(row.text(5)), \(row.integer(6)), \(row.integer(7)), \(row.integer(8)),
          \(row.text(9)))
        ON CONFLICT (author, draft) DO UPDATE SET events = excluded.events,
          changed = excluded.changed, content = excluded.content,
          definition = excluded.definition, form = excluded.form, language = excluded.language,
          collector = excluded.collector, created = excluded.created
        WHERE (excluded.events, excluded.changed, excluded.content) > (events, changed, content)
        """)
      tally.draftCopies += 1
    }
  }
}
