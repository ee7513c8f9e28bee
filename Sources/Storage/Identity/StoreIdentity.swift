/// Keys, trust and revocation.
extension Store {
  /// What the first entry of an author's log says; `nil` while it has not arrived.
  package func genesis(of author: AuthorID) throws(StoreError) -> Genesis? {
    try perform { try KeyRing.genesis(of: author, database) }
  }

  /// The public key that this store's own packs are signed with; `nil` when it has none.
  package var key: String? {
    get throws(StoreError) { try genesis(of: author)?.key }
  }

  /// Where the private key lies, as it was said when the store was made; `nil` when nothing was.
  package var keyPath: String? {
    get throws(StoreError) {
      try perform {
        try database.first("SELECT value FROM meta WHERE name = 'key'") { row in
          try row.value("value", as: String.self)
        }
      }
    }
  }

  /// Confirms the key of an author.
  @discardableResult
  package func trust(_ author: AuthorID, _ trust: Trust) throws(StoreError) -> Entry {
    try appendVersion(.trust, subject: author.text, body: trust.body)
  }

  /// Declares that an author's signatures count no longer from a date.
  @discardableResult
  package func revoke(_ author: AuthorID, _ revocation: Revocation) throws(StoreError) -> Entry {
    try append(.revocation, subject: author.text, body: revocation.body)
  }

  /// One author of whose key something was said.
  package struct AllowedSigner: Sendable, Hashable {
    /// The author.
    package let author: AuthorID
    /// What people call it.
    package let label: String?
    /// The confirmed keys.
    package let keys: [String]
    /// From when they count no longer, milliseconds since 1970 UTC.
    package let revoked: Int64?
  }

  /// Everyone whose key was confirmed or revoked, sorted by identity.
  package func allowedSigners() throws(StoreError) -> [AllowedSigner] {
    try perform {
      let ring = try KeyRing(database, owner: author)
      let findings = try Findings(database)
      return try ring.authors.map { author in
        AllowedSigner(
          author: author, label: try findings.label(of: author),
          keys: ring.isConfirmed(author) ? try ring.keys(of: author) : [],
          revoked: ring.revocation(of: author))
      }
    }
  }

  /// The authors whose identity begins with some digits, or who are called so, sorted.
  package func authors(named name: String) throws(StoreError) -> [AuthorID] {
    let all = try perform {
      try database.all("SELECT id, label FROM author ORDER BY id") { row in
        (
          id: try row.value("id", as: AuthorID.self),
          label: try row.value("label", as: String?.self)
        )
      }
    }
    let exact = all.filter { $0.label == name || $0.id.text == name }
    guard exact.isEmpty else { return exact.map(\.id) }
    return all.filter { $0.id.text.hasPrefix(name.lowercased()) }.map(\.id)
  }
}
