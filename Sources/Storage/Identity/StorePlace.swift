import Sessions

/// Where a log stood when it was last written, and on which machine: kept outside of the store, so
/// that a store which was restored from a backup or copied elsewhere is found out before it writes.
///
/// ```
/// place⇥1
/// machine⇥…
/// head⇥author⇥place⇥hash
/// ```
package struct StorePlace: Sendable, Hashable {
  /// What distinguishes this machine; empty when the system does not say.
  package let machine: String
  /// The last entry that was written.
  package let head: Pack.Head

  private var text: String {
    var lines = FieldLines()
    lines.line("place", "1")
    lines.line("machine", machine)
    lines.line("head", head.author.text, String(head.sequence), head.hash.text)
    return lines.text
  }

  private static func path(of author: AuthorID, in folder: String) -> String {
    "\(folder)/\(author.text).place"
  }

  /// Reads the note about an author's log; `nil` when there is none.
  static func read(of author: AuthorID, in folder: String) -> StorePlace? {
    guard let bytes = try? FileSystem.prefix(of: path(of: author, in: folder), 1000),
      let lines = NamedLines(String(decoding: bytes, as: UTF8.self), opening: "place"),
      let machine = lines.value("machine"),
      let head = lines.all("head").first.flatMap({ Pack.Head(fields: $0) }),
      head.author == author
    else { return nil }
    return StorePlace(machine: machine, head: head)
  }

  /// Writes the note. A note that cannot be written protects less and harms nothing.
  func write(in folder: String) {
    let path = Self.path(of: head.author, in: folder)
    let temporary = FileSystem.temporaryName(beside: path, "new")
    do {
      try FileSystem.createPrivate(temporary)
      try FileSystem.write(Array(text.utf8), to: temporary)
      try FileSystem.replace(path, by: temporary)
    } catch {
      FileSystem.remove(temporary)
    }
  }

  /// What distinguishes this machine from others; empty when the system does not say.
  package static let thisMachine: String = {
    let bytes = (try? FileSystem.prefix(of: "/etc/machine-id", 64)) ?? []
    return String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
  }()
}

/// Why a store must not go on under its identity.
package enum IdentityDoubt: String, Sendable, CaseIterable {
  /// It is older than what was last written: a backup was restored.
  case restored
  /// It was last written on another machine: the file was copied.
  case moved
}

extension Store {
  /// Compares the store with the note about it; `nil` when it can go on.
  package func identityDoubt(
    notes folder: String, machine: String = StorePlace.thisMachine
  ) throws(StoreError) -> IdentityDoubt? {
    try perform {
      let home = try database.first("SELECT value FROM meta WHERE name = 'machine'") { row in
        try row.value("value", as: String.self)
      }
      if let home, !home.isEmpty, !machine.isEmpty, home != machine { return .moved }
      guard let place = StorePlace.read(of: author, in: folder) else { return nil }
      let known = try database.integer(
        """
        SELECT count(*) FROM entry WHERE author = \(authorNumber)
          AND sequence = \(place.head.sequence) AND hash = \(place.head.hash)
        """)
      return known == 0 ? .restored : nil
    }
  }

  /// Keeps a note about every later entry of this store in a folder outside of it.
  package func keepNotes(
    in folder: String, machine: String = StorePlace.thisMachine
  ) throws(StoreError) {
    notes = (folder, machine)
    guard !isReadOnly, !machine.isEmpty else { return }
    _ = try transaction {
      try database.run(
        """
        INSERT INTO meta (name, value) VALUES ('machine', \(machine))
        ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value
        """)
    }
    noteChange()
  }

  /// Writes the note when the log has grown.
  func noteChange() {
    guard let notes, mayHaveAppended else { return }
    mayHaveAppended = false
    guard let head = try? lastOwnHead() else { return }
    StorePlace(machine: notes.machine, head: head).write(in: notes.folder)
  }
}
