import Sessions
package import Surveys

/// The survey definitions of a store, each kept once under the hash of its content.
extension Store {
  /// Takes a definition into the store and records it in the log; a definition that is there
  /// already is left alone. Returns its hash.
  @discardableResult
  package func add(_ definition: DefinitionBundle) throws(StoreError) -> String {
    try transaction {
      let hash = definition.hash
      try keep(definition, hash: hash)
      try record(definition: hash)
      return hash
    }
  }

  /// The definition with a hash; `nil` when the store does not hold it.
  package func definition(_ hash: String) throws(StoreError) -> DefinitionBundle? {
    try perform {
      let content = try database.first("SELECT content FROM definition WHERE hash = \(hash)") {
        row in try row.value("content", as: String.self)
      }
      guard let content else { return nil }
      guard let bundle = DefinitionBundle(content: content) else {
        throw StoreError.damaged(path: path, detail: "definition \(hash.prefix(12)) is unreadable")
      }
      return bundle
    }
  }

  /// The hashes of all definitions, sorted.
  package func definitionHashes() throws(StoreError) -> [String] {
    try perform {
      try database.all("SELECT hash FROM definition ORDER BY hash") { row in
        try row.value("hash", as: String.self)
      }
    }
  }

  /// Keeps the content of a definition, without an entry.
  func keep(_ definition: DefinitionBundle, hash: String) throws {
    try database.run(
      """
      INSERT INTO definition (hash, content) VALUES (\(hash), \(definition.content))
      ON CONFLICT DO NOTHING
      """)
  }

  /// Writes the entry that names a definition, unless some log has one.
  func record(definition hash: String) throws {
    let known = try database.integer(
      """
      SELECT count(*) FROM entry
      WHERE kind = \(EntryKind.definition.rawValue) AND subject = \(hash)
      """)
    guard known == 0 else { return }
    var lines = FieldLines()
    lines.line("definition", "1")
    lines.line("hash", hash)
    try writer.append(
      .definition, subject: hash, base: [], body: lines.text, at: clock.now())
  }
}
