import Digests
import Sessions

/// The copy of a draft that came with a pack: it is shown, it is a backup, and it is never scored.
package struct DraftCopy: Sendable, Hashable {
  /// Whose draft it is.
  package let author: AuthorID
  /// The draft.
  package let draft: Draft
  /// The number of its events.
  package let eventCount: Int
  /// When the last event was written, milliseconds since 1970 UTC by the device's clock.
  package let lastChange: Int64
  /// Its events.
  package let events: [DraftEvent]

  init(row: borrowing Row) throws {
    author = try row.value("author")
    draft = Draft(
      id: try row.value("draft"), definition: try row.value("definition"),
      form: try row.value("form"), language: try row.value("language"),
      collector: try row.value("collector"), created: try row.value("created"))
    eventCount = try row.value("events")
    lastChange = try row.value("changed")
    events = Self.events(of: try row.value("content")) ?? []
  }

  /// The events that a text holds; `nil` when it is not of this form.
  static func events(of content: String) -> [DraftEvent]? {
    var events: [DraftEvent] = []
    for line in FieldLines.lines(of: content) {
      guard line.count == 6, line[0] == "event", let sequence = Int(line[1]),
        let wall = Int64(line[2]), let monotonic = Int64(line[3])
      else { return nil }
      events.append(
        DraftEvent(
          sequence: sequence, moment: Moment(wall: wall, monotonic: monotonic, boot: line[4]),
          text: line[5]))
    }
    return events
  }

  /// The digest of all copies in a file; `nil` when there are none.
  static func digest(of database: Database) throws -> String? {
    var digest = SHA256()
    var count = 0
    try database.forEach("SELECT * FROM draft_copy ORDER BY author, draft") { row in
      count += 1
      for column in ["draft", "definition", "form", "language", "collector", "content"] {
        let bytes = Array(try row.value(column, as: String.self).utf8)
        withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { digest.update(Array($0)) }
        digest.update(bytes)
      }
    }
    return count == 0 ? nil : Hexadecimal.text(digest.finalized())
  }
}

extension Store {
  /// The copies of drafts of others that are not finished, sorted by author and draft.
  package func draftCopies() throws(StoreError) -> [DraftCopy] {
    try perform {
      try database.all(
        """
        SELECT * FROM draft_copy WHERE NOT EXISTS (
          SELECT 1 FROM entry WHERE kind = 'submission' AND subject = draft_copy.draft)
        ORDER BY author, draft
        """, DraftCopy.init(row:))
    }
  }
}
