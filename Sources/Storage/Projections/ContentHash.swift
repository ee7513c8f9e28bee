import Digests

extension Store {
  /// One digest of everything that was merged or written here: the entries, those that wait, the
  /// signatures, the definitions and the projections. Two stores with the same content have the same digest, in
  /// whatever order it arrived and however the rows are numbered.
  package func contentHash() throws(StoreError) -> EntryHash {
    try perform {
      var digest = ContentDigest()
      for table in IncomingStore.Table.allCases {
        digest.add(table.rawValue)
        try database.forEach(
          """
          SELECT author.id AS author_id, list.hash FROM author
          JOIN \(identifier: table.rawValue) AS list ON list.author = author.number
          ORDER BY author.id, list.sequence, list.hash
          """
        ) { row in
          digest.add(try row.value("author_id", as: AuthorID.self).bytes)
          digest.add(try row.value("hash", as: EntryHash.self).bytes)
        }
      }
      digest.add("signature")
      try database.forEach("SELECT digest FROM signature ORDER BY digest") { row in
        digest.add(try row.value("digest", as: [UInt8].self))
      }
      digest.add("definition")
      for hash in try definitionHashes() { digest.add(hash) }
      try addProjections(to: &digest)
      return try digest.hash(path: path)
    }
  }

  /// One digest of the projections alone.
  package func projectionHash() throws(StoreError) -> EntryHash {
    try perform {
      var digest = ContentDigest()
      try addProjections(to: &digest)
      return try digest.hash(path: path)
    }
  }

  private func addProjections(to digest: inout ContentDigest) throws {
    digest.add("submission")
    // Where its entry lies is of this file alone.
    let columns = try database.all(
      "SELECT name FROM pragma_table_info('submission') WHERE name <> 'number'"
    ) { row in try row.value("name", as: String.self) }
    try database.forEach("SELECT * FROM submission ORDER BY id") { row in
      for column in columns { digest.add(try row.stored(column)) }
    }
  }
}

/// Digests values so that no two lists of values look alike.
private struct ContentDigest {
  private var digest = SHA256()

  mutating func add(_ text: String) {
    add(Array(text.utf8))
  }

  mutating func add(_ bytes: [UInt8]) {
    withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { digest.update(Array($0)) }
    digest.update(bytes)
  }

  mutating func add(_ value: SQLValue) {
    switch value {
    case .null: add("null")
    case .integer(let number): add("i\(number)")
    case .real(let number): add("r\(number)")
    case .text(let text): add("t" + text)
    case .blob(let bytes): add([UInt8(ascii: "b")] + bytes)
    }
  }

  func hash(path: String) throws -> EntryHash {
    guard let hash = EntryHash(digest.finalized()) else {
      preconditionFailure("a SHA-256 digest has 32 bytes")
    }
    return hash
  }
}
