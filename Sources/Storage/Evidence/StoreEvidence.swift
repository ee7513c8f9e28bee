import Digests

/// The content of evidence, each piece kept once under its hash.
extension Store {
  /// Keeps the content of a piece of evidence and writes its entry, whose subject is the hash. The
  /// body says what it shows; a line `name` in it must be a plain file name.
  @discardableResult
  package func addEvidence(_ content: [UInt8], body: String) throws(StoreError) -> Entry {
    try transaction {
      let hash = SHA256.digest(content)
      try database.run(
        "INSERT INTO evidence (hash, content) VALUES (\(hash), \(content)) ON CONFLICT DO NOTHING")
      return try writer.append(
        .evidence, subject: Hexadecimal.text(hash), base: [], body: body, at: clock.now())
    }
  }

  /// The content of a piece of evidence; `nil` when it is not here.
  package func evidence(_ hash: EntryHash) throws(StoreError) -> [UInt8]? {
    try perform {
      try database.first("SELECT content FROM evidence WHERE hash = \(hash)") { row in
        try row.value("content", as: [UInt8].self)
      }
    }
  }

  /// Whether the content of a piece of evidence is here.
  func hasEvidence(_ hash: EntryHash) throws -> Bool {
    try database.integer("SELECT count(*) FROM evidence WHERE hash = \(hash)") > 0
  }

  /// The evidence that entries name and whose content is not here, sorted.
  package func missingEvidence() throws(StoreError) -> [(author: AuthorID, hash: String)] {
    try perform {
      try database.all(
        """
        SELECT DISTINCT author.id, entry.subject FROM entry
        JOIN author ON author.number = entry.author
        WHERE entry.kind = \(EntryKind.evidence.rawValue)
          AND lower(entry.subject) NOT IN (SELECT lower(hex(hash)) FROM evidence)
        ORDER BY author.id, entry.subject
        """
      ) { row in (author: try row.value("id"), hash: try row.value("subject")) }
    }
  }

  /// Deletes the content of evidence of which a receipt says that it has arrived. The entries stay.
  /// Returns the number of pieces and of bytes.
  @discardableResult
  package func pruneEvidence() throws(StoreError) -> (pieces: Int, bytes: Int64) {
    try transaction {
      guard let acknowledged = try acknowledgement() else { return (0, 0) }
      var pieces = 0
      var bytes: Int64 = 0
      for hash in acknowledged.evidence {
        let size = try database.first(
          "SELECT length(content) AS size FROM evidence WHERE hash = \(hash)"
        ) { row in try row.value("size", as: Int64.self) }
        guard let size else { continue }
        pieces += try database.run("DELETE FROM evidence WHERE hash = \(hash)")
        bytes += size
      }
      return (pieces, bytes)
    }
  }
}
