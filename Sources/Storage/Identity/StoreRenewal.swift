/// The key pair of a store: the public half goes into its log, the private half stays in its file.
package struct StoreKey: Sendable, Hashable {
  /// The public key, as OpenSSH writes it without a comment.
  package let text: String
  /// Where the private key lies.
  package let path: String

  /// A key pair.
  package init(text: String, path: String) {
    self.text = text
    self.path = path
  }
}

extension Store {
  /// Lets a store go on under a new identity, with everything that is in it. The log under the old
  /// one stays as it is and can be merged; drafts go on. A store that was restored from a backup or
  /// copied to another machine must do so, or two logs would share one identity.
  package static func renew(
    _ path: String, label: String? = nil, key: StoreKey? = nil, clock: DeviceClock = .system
  ) throws(StoreError) -> Store {
    let store = try open(path, for: .writing, clock: clock)
    try store.transaction {
      var generator = SystemRandomNumberGenerator()
      let author = AuthorID.random(using: &generator)
      let genesis = Genesis(
        role: store.role, label: label ?? store.label, nonce: Genesis.nonce(using: &generator),
        key: key?.text, parent: try store.lastOwnHead())
      let database = store.database
      let number = try database.integer("SELECT max(number) FROM author") + 1
      try database.run("INSERT INTO author (number, id) VALUES (\(number), \(author))")
      try database.run("UPDATE meta SET value = \(author) WHERE name = 'author'")
      try database.run("DELETE FROM meta WHERE name IN ('key', 'machine')")
      if let key {
        try database.run("INSERT INTO meta (name, value) VALUES ('key', \(key.path))")
      }
      try LogWriter(database: database, author: author, number: number)
        .begin(genesis, at: clock.now())
    }
    return try open(path, for: .writing, clock: clock)
  }

  /// The last entry of this store's own log; on a forked one, where the most was written.
  package func lastOwnHead() throws(StoreError) -> Pack.Head? {
    try perform {
      try database.first(
        """
        SELECT sequence, hash FROM head WHERE author = \(authorNumber)
        ORDER BY sequence DESC, hash DESC LIMIT 1
        """
      ) { row in
        Pack.Head(
          author: author, sequence: try row.value("sequence"), hash: try row.value("hash"))
      }
    }
  }
}
