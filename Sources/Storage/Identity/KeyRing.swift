/// Whose keys count in a store: what its own author and the centres that it trusts have said.
struct KeyRing {
  private let trusted: [AuthorID: [String]]
  private let revoked: [AuthorID: Int64]
  /// Whose word counts here: the owner's, and that of the centres that it trusts.
  private let speakers: Set<AuthorID>
  private let database: Database

  init(_ database: Database, owner: AuthorID) throws {
    self.database = database
    let said = try Self.entries(database)
    var speakers: Set<AuthorID> = [owner]
    while true {
      let centres = try said.filter { speakers.contains($0.author) && $0.trust != nil }
        .compactMap { AuthorID($0.subject) }
        .filter { try !speakers.contains($0) && Self.isCentre($0, database) }
      if centres.isEmpty { break }
      speakers.formUnion(centres)
    }
    var trusted: [AuthorID: [String]] = [:]
    var revoked: [AuthorID: Int64] = [:]
    for entry in said where speakers.contains(entry.author) {
      guard let subject = AuthorID(entry.subject) else { continue }
      if let key = entry.trust?.key, !trusted[subject, default: []].contains(key) {
        trusted[subject, default: []].append(key)
      }
      if let from = entry.revocation?.from {
        revoked[subject] = min(revoked[subject] ?? .max, from)
      }
    }
    self.speakers = speakers
    self.trusted = trusted
    self.revoked = revoked
  }

  /// From when an author's signatures count no longer; `nil` while they do.
  func revocation(of author: AuthorID) -> Int64? { revoked[author] }

  /// Whether nobody is revoked.
  var revokesNobody: Bool { revoked.isEmpty }

  /// Whether a person confirmed a key of an author.
  func isConfirmed(_ author: AuthorID) -> Bool { trusted[author] != nil }

  /// The authors of whom something was said, sorted.
  var authors: [AuthorID] { Set(trusted.keys).union(revoked.keys).sorted() }

  /// The keys that an author's signatures may be of: the confirmed ones, else the one that the log
  /// itself names.
  func keys(of author: AuthorID) throws -> [String] {
    if let keys = trusted[author] { return keys }
    return try Self.genesis(of: author, database)?.key.map { [$0] } ?? []
  }

  /// What the first entry of an author's log says.
  static func genesis(of author: AuthorID, _ database: Database) throws -> Genesis? {
    try database.first(
      """
      SELECT entry.body FROM author JOIN entry ON entry.author = author.number
      WHERE author.id = \(author) AND entry.sequence = 1
      """
    ) { row in Genesis(body: try row.value("body")) } ?? nil
  }

  /// The entries of a revoked author of which somebody whose word counts says that they were there
  /// before the revocation: by a receipt of that time, or because a person vouches for them.
  func proven(of author: AuthorID) throws -> [Pack.Head] {
    guard let from = revocation(of: author) else { return [] }
    var heads: [Pack.Head] = []
    try database.forEach(
      """
      SELECT author.id AS author_id, entry.kind, entry.body FROM entry
      JOIN author ON author.number = entry.author
      WHERE entry.kind = \(EntryKind.receipt.rawValue) AND entry.subject = \(author.text)
        OR entry.kind = \(EntryKind.admission.rawValue)
      """
    ) { row in
      guard speakers.contains(try row.value("author_id")) else { return }
      let body = try row.value("body", as: String.self)
      if try row.value("kind", as: String.self) == EntryKind.admission.rawValue {
        heads += Admission(body: body)?.heads ?? []
      } else if let receipt = Receipt(body: body), receipt.wall < from {
        heads += receipt.heads
      }
    }
    return heads
  }

  private struct Said {
    let author: AuthorID
    let subject: String
    var trust: Trust?
    var revocation: Revocation?
  }

  private static func entries(_ database: Database) throws -> [Said] {
    var said: [Said] = []
    for table in IncomingStore.Table.allCases {
      for kind in [EntryKind.trust, .revocation] {
        try database.forEach(
          """
          SELECT author.id AS author_id, list.subject, list.body
          FROM \(identifier: table.rawValue) AS list JOIN author ON author.number = list.author
          WHERE list.kind = \(kind.rawValue) ORDER BY author.id, list.sequence, list.hash
          """
        ) { row in
          let body = try row.value("body", as: String.self)
          said.append(
            Said(
              author: try row.value("author_id"), subject: try row.value("subject"),
              trust: kind == .trust ? Trust(body: body) : nil,
              revocation: kind == .revocation ? Revocation(body: body) : nil))
        }
      }
    }
    return said
  }

  private static func isCentre(_ author: AuthorID, _ database: Database) throws -> Bool {
    try database.integer(
      "SELECT count(*) FROM author WHERE id = \(author) AND role = \(StoreRole.centre)") > 0
  }
}
