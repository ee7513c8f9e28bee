import Sessions

/// A store or a pack at rest that is laid out exactly as this program writes it, read page by page
/// where it lies. It is sure or it doubts: whatever is out of the ordinary is left to a copy that
/// SQLite opens. Nothing in the file is ever run.
final class PlainStore {
  private let file: PageFile
  private let limits: MergeLimits
  /// The first pages of tables and indexes, in the order of ``Schema/descriptions``.
  private let roots: [Int]
  /// Where each of them stands in it.
  private let places: [String: Int]

  /// Opens a file.
  /// - Parameter store: the store itself, which is not merged into itself.
  init(_ path: String, buffer: PageBuffer, store: FileStatus, limits: MergeLimits) throws {
    file = try PageFile(path, buffer: buffer)
    self.limits = limits
    let header = file.header
    guard (file.status.device, file.status.inode) != (store.device, store.inode),
      file.status.size <= limits.fileBytes, header.applicationID == Schema.applicationID,
      let parts = Schema.descriptions[header.schemaVersion],
      let places = Schema.places[header.schemaVersion]
    else { throw PageDoubt() }
    var roots = [Int](repeating: -1, count: parts.count)
    try PageTree(file, root: 1).forEach { record in
      let place = try parts.indices.first {
        guard roots[$0] < 0 else { return false }
        return try Self.is(record, parts[$0])
      }
      guard record.count == 5, let place else { throw PageDoubt() }
      roots[place] = try Int(clamping: record.integer(3))
    }
    guard !roots.contains(-1) else { throw PageDoubt() }
    self.roots = roots
    self.places = places
  }

  /// Whether a row of the schema is an object, word for word.
  private static func `is`(_ record: PageRecord, _ part: Schema.Part) throws(PageDoubt) -> Bool {
    // Names differ most.
    for (text, column) in [(1, 1), (0, 0), (2, 2), (3, 4)] {
      let expected = part.texts[text]
      guard record.isText(column) else {
        if expected.isEmpty { continue }
        return false
      }
      let found = try record.bytes(column)
      guard found.count == expected.count, found.elementsEqual(expected) else { return false }
    }
    return true
  }

  /// The status of the file when it was opened.
  var status: FileStatus { file.status }
  /// The first hundred bytes.
  var start: [UInt8] { file.start }

  private func tree(_ name: String) throws(PageDoubt) -> PageTree? {
    places[name].map { PageTree(file, root: roots[$0], mostBytes: limits.bodyBytes + (1 << 12)) }
  }

  private func table(_ name: String) throws(PageDoubt) -> PageTree {
    guard let tree = try tree(name) else { throw PageDoubt() }
    return tree
  }

  // MARK: What it says about itself

  /// What the file says about itself.
  func summary() throws -> IncomingSummary {
    var summary = IncomingSummary()
    try table("meta").forEach { record in
      switch try record.text(0) {
      case "author": summary.owner = record.isBlob(1) ? AuthorID(try record.bytes(1)) : nil
      case "pack":
        guard try record.bytes(1).count <= PackSignature.mostStatementBytes else {
          throw PageDoubt()
        }
        summary.statement = try record.text(1)
        summary.pack = summary.statement.flatMap { Pack(text: $0) }
      case "signature":
        guard try record.bytes(1).count <= PackSignature.mostSignatureBytes else {
          throw PageDoubt()
        }
        summary.signature = try record.text(1)
      default: break
      }
    }
    try table("draft").forEach { record in
      if try record.text(6) == "open" { summary.drafts += 1 }
    }
    summary.waiting = try table("pending").count()
    summary.definitions = try table("definition").count()
    summary.signatures = try tree("signature")?.count() ?? 0
    summary.evidence = try tree("evidence")?.count() ?? 0
    summary.draftCopies = try tree("draft_copy")?.count() ?? 0
    return summary
  }

  /// The authors by their number in this file.
  func authors() throws -> [Int64: AuthorID] {
    var authors: [Int64: AuthorID] = [:]
    try table("author").forEach { record in
      guard record.isBlob(1), let id = AuthorID(try record.bytes(1)) else { throw PageDoubt() }
      authors[record.rowid] = id
    }
    return authors
  }

  /// The heads of all logs, as the file claims them.
  func heads(of authors: [Int64: AuthorID]) throws -> [IncomingStore.Head] {
    var heads: [IncomingStore.Head] = []
    try table("head").forEach { record in
      // The key comes first: author, hash; then the sequence.
      guard let author = authors[try record.integer(0)], record.isBlob(1),
        let hash = EntryHash(try record.bytes(1))
      else { throw PageDoubt() }
      heads.append(.init(author: author, sequence: try record.integer(2), hash: hash))
    }
    return heads
  }

  /// Calls a closure with the hash of each definition, and with what reads its content.
  func forEachDefinition(_ body: (String, () throws -> String) throws -> Void) throws {
    try table("definition").forEach { record in
      try body(try record.text(0)) { try record.text(1) }
    }
  }

  // MARK: The log

  /// The number of entries.
  func countEntries() throws -> Int { try table(Self.placeIndex).count() }

  /// The index over author, sequence and hash.
  private static let placeIndex = "sqlite_autoindex_entry_1"

  /// Whether the file has an entry at a place of a log.
  func contains(_ hash: EntryHash, at sequence: Int64, by number: Int64) throws -> Bool {
    try table(Self.placeIndex).find { record in
      let place = try (record.integer(0), record.integer(1))
      if (number, sequence) != place { return (number, sequence) < place ? -1 : 1 }
      let found = try record.bytes(2)
      if hash.bytes.elementsEqual(found) { return 0 }
      return hash.bytes.lexicographicallyPrecedes(found) ? -1 : 1
    } != nil
  }

  /// The key that the first entry of an author's log names in this file.
  func key(of author: AuthorID) throws -> String? {
    guard let number = try authors().first(where: { $0.value == author })?.key else { return nil }
    var row: Int64?
    _ = try table(Self.placeIndex).find { record in
      let place = try (record.integer(0), record.integer(1))
      if place == (number, 1) { row = try record.integer(3) }
      return place == (number, 1) ? 0 : (number, 1) < place ? -1 : 1
    }
    guard let row, let entry = try table("entry").row(row) else { return nil }
    return Genesis(body: try entry.text(PlainEntry.body))?.key
  }

  /// Calls a closure with the entries in the order in which they were added to the file: every entry
  /// after its predecessor.
  func forEachEntry(_ body: (PlainEntry, _ author: Int64) throws -> Void) throws {
    try table("entry").forEach { record in
      try body(PlainEntry(record), record.integer(PlainEntry.author))
    }
  }
}

@available(*, unavailable) extension PlainStore: Sendable {}

/// The current row of the table of entries.
struct PlainEntry: EntryColumns {
  static let author = 1
  static let sequence = 2
  static let body = 12
  static var canBeSetAside: Bool { false }
  private let record: PageRecord

  /// Reads the whole row: a row that has another number of columns, or whose bytes cannot be
  /// read, is doubted.
  init(_ record: PageRecord) throws(PageDoubt) {
    guard record.count == Self.body + 1, record.isText(Self.body) else { throw PageDoubt() }
    _ = try record.bytes(Self.body)
    self.record = record
  }

  /// The place of a column in the table: between the boot mark and the body stands the number of
  /// the report, which is not hashed.
  private func place(_ column: Int32) -> Int {
    column == EntryCheck.Column.body ? Self.body : Int(column) + Self.sequence
  }

  func isInteger(_ column: Int32) -> Bool { record.isInteger(place(column)) }
  func isText(_ column: Int32) -> Bool { record.isText(place(column)) }
  func isBlob(_ column: Int32) -> Bool { record.isBlob(place(column)) }

  func integer(_ column: Int32) -> Int64 {
    do throws(PageDoubt) { return try record.integer(place(column)) } catch { return 0 }
  }

  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    do throws(PageDoubt) {
      return try record.bytes(place(column))
    } catch {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
  }

  func textBytes(_ column: Int32) -> UnsafeRawBufferPointer { bytes(column) }
}

@available(*, unavailable) extension PlainEntry: Sendable {}
