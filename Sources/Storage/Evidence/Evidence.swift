import Sessions

/// A file that supports a visit or interview: what the log says of it. Its bytes lie beside the store,
/// under their digest.
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
  package let subject: String
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
    subject: String, digest: String, type: String, size: Int, name: String, taken: String,
    maker: String, shows: String, sensitivity: Sensitivity, question: String
  ) {
    self.subject = subject
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
    lines.line("digest", digest)
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

  init?(subject: String, body: String) {
    var fields: [String: String] = [:]
    for line in FieldLines.lines(of: body) where line.count == 2 { fields[line[0]] = line[1] }
    guard fields["evidence"] == "1", let digest = fields["digest"], digest.utf8.count == 64,
      digest.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let size = fields["size"].flatMap({ Int($0) })
    else { return nil }
    self.init(
      subject: subject, digest: digest, type: fields["type"] ?? "", size: size,
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
  /// Records a piece of evidence whose bytes are in place.
  package func record(_ evidence: Evidence) throws(StoreError) {
    try append(.evidence, subject: evidence.subject, body: evidence.body)
  }

  /// Leaves a tombstone for a piece of evidence.
  package func recordRemoval(
    of digest: String, subject: String, reason: String
  ) throws(StoreError) {
    var lines = FieldLines()
    lines.line("evidence-removal", "1")
    lines.line("digest", digest)
    lines.line("reason", reason)
    try append(.evidenceRemoval, subject: subject, body: lines.text)
  }

  /// All evidence of a store, or that of one visit or interview, in the order of subjects and of
  /// recording. A later record of the same bytes takes a tombstone back.
  package func evidence(of subject: String? = nil) throws -> [EvidenceRecord] {
    var removals: [String: (moment: Int64, reason: String)] = [:]
    try forEachEntry(of: .evidenceRemoval) { entry in
      var fields: [String: String] = [:]
      for line in FieldLines.lines(of: entry.body) where line.count == 2 {
        fields[line[0]] = line[1]
      }
      let key = entry.subject + " " + (fields["digest"] ?? "")
      if removals[key].map({ $0.moment <= entry.moment.wall }) ?? true {
        removals[key] = (entry.moment.wall, fields["reason"] ?? "")
      }
    }
    var records: [EvidenceRecord] = []
    try forEachEntry(of: .evidence) { entry in
      guard subject == nil || entry.subject == subject,
        let evidence = Evidence(subject: entry.subject, body: entry.body)
      else { return }
      let removal = removals[entry.subject + " " + evidence.digest]
      records.append(
        EvidenceRecord(
          evidence: evidence, recorded: entry.moment.wall,
          removalReason: removal.flatMap { $0.moment >= entry.moment.wall ? $0.reason : nil }))
    }
    return records
  }
}
