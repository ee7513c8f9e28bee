import Sessions

/// A file that supports a visit or interview: what the log says of it. Its bytes are kept by their
/// digest.
package struct Evidence: Sendable, Hashable {
  /// Who may see it.
  package enum Sensitivity: String, Sendable, CaseIterable {
    /// May be published: a posted list, a sign.
    case open
    /// For those who work on the case.
    case restricted
    /// Shows personal data of the visitor alone.
    case personal
  }

  /// The visit or interview, sealed or not.
  package let record: String
  /// The SHA-256 of the bytes, 64 hexadecimal digits.
  package let digest: String
  /// The type by content: `image/jpeg`.
  package let type: String
  /// The number of bytes.
  package let size: Int
  /// The name the file had, without folders.
  package let name: String
  /// When it was made, as its maker says, `YYYY-MM-DDThh:mm` or empty.
  package let taken: String
  /// The code of who made it.
  package let maker: String
  /// What it shows.
  package let shows: String
  /// Who may see it.
  package let sensitivity: Sensitivity
  /// The question it supports; empty for the whole.
  package let question: String

  /// A piece of evidence from its parts.
  package init(
    record: String, digest: String, type: String, size: Int, name: String, taken: String,
    maker: String, shows: String, sensitivity: Sensitivity, question: String
  ) {
    self.record = record
    self.digest = digest
    self.type = type
    self.size = size
    self.name = name
    self.taken = taken
    self.maker = maker
    self.shows = shows
    self.sensitivity = sensitivity
    self.question = question
  }

  var body: String {
    var lines = FieldLines()
    lines.line("evidence", "1")
    lines.line("record", record)
    lines.line("type", type)
    lines.line("size", String(size))
    lines.line("name", name)
    lines.line("taken", taken)
    lines.line("maker", maker)
    lines.line("shows", shows)
    lines.line("sensitivity", sensitivity.rawValue)
    lines.line("question", question)
    return lines.text
  }

  init?(digest: String, body: String) {
    var fields: [String: String] = [:]
    for line in FieldLines.lines(of: body) where line.count == 2 { fields[line[0]] = line[1] }
    guard fields["evidence"] == "1", let record = fields["record"],
      let size = fields["size"].flatMap({ Int($0) })
    else { return nil }
    self.init(
      record: record, digest: digest, type: fields["type"] ?? "", size: size,
      name: fields["name"] ?? "", taken: fields["taken"] ?? "", maker: fields["maker"] ?? "",
      shows: fields["shows"] ?? "",
      sensitivity: fields["sensitivity"].flatMap { Sensitivity(rawValue: $0) } ?? .restricted,
      question: fields["question"] ?? "")
  }
}

/// A piece of evidence as it stands in a store.
package struct EvidenceRecord: Sendable, Hashable {
  /// What it is.
  package let evidence: Evidence
  /// When it was recorded, milliseconds since 1970 UTC.
  package let recorded: Int64
  /// Why its bytes were removed; `nil` while they are kept.
  package let removalReason: String?
}

/// Evidence in the log of a store.
extension Store {
  /// Keeps a piece of evidence and records what it is.
  package func record(_ evidence: Evidence, content: [UInt8]) throws(StoreError) {
    try addEvidence(content, body: evidence.body)
  }

  /// Deletes the bytes of a piece of evidence and leaves a tombstone.
  package func removeEvidence(_ digest: String, reason: String) throws(StoreError) {
    var lines = FieldLines()
    lines.line("evidence-removal", "1")
    lines.line("reason", reason)
    let body = lines.text
    try transaction {
      guard let hash = EntryHash(digest) else { return }
      try database.run("DELETE FROM evidence WHERE hash = \(hash)")
      try writer.append(.evidenceRemoval, subject: digest, base: [], body: body, at: clock.now())
    }
  }

  /// All evidence of a store, or that of one visit or interview, in the order of digests and of
  /// recording. A later record of the same bytes takes a tombstone back.
  package func evidence(of record: String? = nil) throws -> [EvidenceRecord] {
    var removals: [String: (moment: Int64, reason: String)] = [:]
    try forEachEntry(of: .evidenceRemoval) { entry in
      let fields = FieldLines.lines(of: entry.body).first { $0.count == 2 && $0[0] == "reason" }
      if removals[entry.subject].map({ $0.moment <= entry.moment.wall }) ?? true {
        removals[entry.subject] = (entry.moment.wall, fields?[1] ?? "")
      }
    }
    var records: [EvidenceRecord] = []
    try forEachEntry(of: .evidence) { entry in
      guard let evidence = Evidence(digest: entry.subject, body: entry.body),
        record == nil || evidence.record == record
      else { return }
      let removal = removals[entry.subject]
      records.append(
        EvidenceRecord(
          evidence: evidence, recorded: entry.moment.wall,
          removalReason: removal.flatMap { $0.moment >= entry.moment.wall ? $0.reason : nil }))
    }
    return records
  }
}
