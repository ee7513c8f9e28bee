import Digests

/// A signature over the statement of a pack, as it is kept for ever: whoever doubts an entry can check
/// it again.
struct PackSignature: Hashable {
  let statement: String
  let signature: String
  /// What the statement says.
  let pack: Pack

  /// The longest statement and the longest signature, in bytes.
  static let mostStatementBytes = 4 << 20
  static let mostSignatureBytes = 16 << 10

  /// `nil` when the statement is none, or either is too long.
  init?(statement: String, signature: String) {
    guard statement.utf8.count <= Self.mostStatementBytes,
      signature.utf8.count <= Self.mostSignatureBytes, let pack = Pack(text: statement)
    else { return nil }
    self.statement = statement
    self.signature = signature
    self.pack = pack
  }

  /// The digest under which it is kept.
  var digest: [UInt8] {
    SHA256.digest(Array(statement.utf8) + [0] + Array(signature.utf8))
  }

  /// Judges it by the keys of its author: one of them must have made it.
  func verdict(
    _ keys: [String], _ checking: SignatureChecking
  ) throws -> SignatureChecking.Verdict {
    var verdict = SignatureChecking.Verdict.unknown
    for key in keys {
      verdict = try checking.verdict(signature, statement, pack.author, key)
      if verdict != .forged { return verdict }
    }
    return verdict
  }
}

/// The table of signatures.
struct SignatureList {
  let database: Database

  /// Whether a signature is kept already, and was found genuine.
  func standing(of signature: PackSignature) throws -> (isKept: Bool, isChecked: Bool) {
    let checked = try database.first(
      "SELECT checked FROM signature WHERE digest = \(signature.digest)"
    ) { row in try row.value("checked", as: Bool.self) }
    return (checked != nil, checked ?? false)
  }

  /// Keeps a signature; one that is found genuine later says so from then on.
  func keep(_ signature: PackSignature, isChecked: Bool) throws {
    try database.run(
      """
      INSERT INTO signature (digest, author, statement, signature, checked)
      VALUES (\(signature.digest), \(signature.pack.author), \(signature.statement),
        \(signature.signature), \(isChecked))
      ON CONFLICT (digest) DO UPDATE SET checked = max(checked, excluded.checked)
      """)
  }

  /// Calls a closure with every signature, or with those of one author, sorted by digest.
  func forEach(
    of author: AuthorID? = nil, _ body: (PackSignature, _ isChecked: Bool) throws -> Void
  ) throws {
    try database.forEach(
      """
      SELECT statement, signature, checked FROM signature
      WHERE \(author) IS NULL OR author = \(author) ORDER BY digest
      """
    ) { row in
      guard
        let signature = PackSignature(
          statement: try row.value("statement"), signature: try row.value("signature"))
      else { return }
      try body(signature, try row.value("checked"))
    }
  }

  /// How far an author's log is covered by the author's own signatures: the highest place that a
  /// genuine one names, and that an unchecked one names.
  func coverage(of author: AuthorID) throws -> (checked: Int64, unchecked: Int64) {
    var coverage: (checked: Int64, unchecked: Int64) = (0, 0)
    try forEach(of: author) { signature, isChecked in
      for head in signature.pack.heads where head.author == author {
        guard try isInLog(head) else { continue }
        if isChecked {
          coverage.checked = max(coverage.checked, head.sequence)
        } else {
          coverage.unchecked = max(coverage.unchecked, head.sequence)
        }
      }
    }
    return coverage
  }

  /// Whether an entry is in the log.
  func isInLog(_ head: Pack.Head) throws -> Bool {
    try database.integer(
      """
      SELECT count(*) FROM author JOIN entry ON entry.author = author.number
      WHERE author.id = \(head.author) AND entry.sequence = \(head.sequence)
        AND entry.hash = \(head.hash)
      """) > 0
  }
}
