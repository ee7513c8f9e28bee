import Digests
import Sessions

/// Makes a pack of a copy of a store: what stays at home is taken out, and what the pack says about
/// itself is written into it.
struct PackStripping {
  private let copy: Database
  private let store: Store

  init(_ path: String, of store: Store) throws {
    self.store = store
    copy = try Database(path, .readWrite)
    try copy.execute(script: "PRAGMA foreign_keys = ON; PRAGMA synchronous = OFF")
  }

  func finish(_ content: PackContent, sign: PackSigning) throws -> Pack {
    let drafts = try store.drafts().count
    try copy.begin()
    do {
      if !content.includesDrafts { try copy.run("DELETE FROM draft_copy") }
      let copies = content.includesDrafts ? try copyDrafts() : nil
      for table in [
        "draft_event", "draft", "retrial", "quarantine", "merge_report", "sighting", "arrival",
      ] {
        try copy.run("DELETE FROM \(identifier: table)")
      }
      try copy.run("DELETE FROM meta WHERE name <> 'author'")
      let since = content.isIncremental ? try removeAcknowledged() : []
      var pack = Pack(
        wall: store.clock.now().wall, author: store.author, entries: try countEntries(),
        heads: try heads())
      pack.drafts = drafts
      pack.since = since
      pack.copies = copies
      try PackStatement.write(pack, into: copy, sign: sign)
      try copy.commit()
      // Also the free pages: what was deleted must not travel in them.
      try copy.execute(script: "VACUUM")
      return pack
    } catch {
      copy.rollBack()
      throw error
    }
  }

  private func countEntries() throws -> Int {
    Int(
      try copy.integer("SELECT (SELECT count(*) FROM entry) + (SELECT count(*) FROM pending)"))
  }

  private func heads() throws -> [Pack.Head] {
    try copy.all(
      """
      SELECT author.id, head.sequence, head.hash FROM head
      JOIN author ON author.number = head.author ORDER BY author.id, head.hash
      """
    ) { row in
      Pack.Head(
        author: try row.value("id"), sequence: try row.value("sequence"),
        hash: try row.value("hash"))
    }
  }

  // MARK: What the centre has

  /// Takes out what the latest receipts say has arrived, and what came from the centre.
  private func removeAcknowledged() throws -> [Pack.Head] {
    guard let acknowledged = try store.acknowledgement(), let head = acknowledged.head else {
      return []
    }
    let triggers = try copy.all(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'entry'"
    ) { row in
      (name: try row.value("name", as: String.self), sql: try row.value("sql", as: String.self))
    }
    for trigger in triggers { try copy.execute(text: "DROP TRIGGER \(trigger.name)") }
    try copy.run(
      """
      DELETE FROM entry WHERE sequence <= \(head.sequence)
        AND author = (SELECT number FROM author WHERE id = \(head.author))
      """)
    if store.role == .device {
      // What the centre handed out is not news to it.
      for table in ["entry", "pending", "head"] {
        try copy.run(
          """
          DELETE FROM \(identifier: table) WHERE author IN (
            SELECT number FROM author WHERE role = \(StoreRole.centre))
          """)
      }
    }
    for trigger in triggers { try copy.execute(text: trigger.sql) }
    for hash in acknowledged.evidence { try copy.run("DELETE FROM evidence WHERE hash = \(hash)") }
    try copy.run("DELETE FROM submission WHERE number NOT IN (SELECT id FROM entry)")
    try copy.run(
      """
      DELETE FROM definition WHERE hash NOT IN (SELECT definition FROM submission)
        AND hash NOT IN (SELECT subject FROM entry WHERE kind = \(EntryKind.definition.rawValue))
        AND hash NOT IN (SELECT definition FROM draft_copy)
      """)
    return [head]
  }

  // MARK: Drafts

  /// Copies the open drafts with their events, and returns the digest of all copies.
  private func copyDrafts() throws -> String? {
    for summary in try store.drafts() {
      var lines = FieldLines()
      for event in try store.events(of: summary.draft.id) {
        lines.line(
          "event", String(event.sequence), String(event.moment.wall),
          String(event.moment.monotonic), event.moment.boot, event.text)
      }
      let draft = summary.draft
      try copy.run(
        """
        INSERT INTO draft_copy (author, draft, definition, form, language, collector, created,
          events, changed, content)
        VALUES (\(store.author), \(draft.id), \(draft.definition), \(draft.form),
          \(draft.language), \(draft.collector), \(draft.created), \(summary.eventCount),
          \(summary.lastChange), \(lines.text))
        ON CONFLICT DO NOTHING
        """)
    }
    return try DraftCopy.digest(of: copy)
  }
}

/// What a pack says about itself, as it lies in the file.
enum PackStatement {
  /// Writes the statement, and its signature where there is one.
  static func write(_ pack: Pack, into database: Database, sign: PackSigning) throws {
    let text = pack.text
    try database.run("INSERT INTO meta (name, value) VALUES ('pack', \(text))")
    if let signature = try sign(text) {
      try database.run("INSERT INTO meta (name, value) VALUES ('signature', \(signature))")
    }
  }
}
