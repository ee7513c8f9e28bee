import Digests

/// One state of a store, and how far its log has been read.
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

  /// One digest of the whole log: the last entries of every author, each of which pins all before it.
  /// Two stores with the same entries have the same digest, in whatever order those arrived.
  package func logHash() throws(StoreError) -> EntryHash {
    try perform {
      var digest = SHA256()
      try database.forEach(
        """
        SELECT author.id, head.hash FROM head JOIN author ON author.number = head.author
        ORDER BY author.id, head.hash
        """
      ) { row in
        digest.update(try row.value("id", as: AuthorID.self).bytes)
        digest.update(try row.value("hash", as: EntryHash.self).bytes)
      }
      guard let hash = EntryHash(digest.finalized()) else {
        preconditionFailure("a SHA-256 digest has 32 bytes")
      }
      return hash
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
}
