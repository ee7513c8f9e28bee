/// Remembers small files that were merged whole, by the digest of all their bytes: the very same bytes
/// hold nothing new. Only where the processor digests faster than SQLite opens a file.
struct Arrival {
  private let digest: [UInt8]
  private let database: Database
  /// The most authors of a file that is remembered.
  private static let mostAuthors = 16

  init?(_ copy: IncomingCopy, in database: Database) {
    guard ChainDigest.isHardware, case .memory(let content) = copy.place, !copy.isCutShort,
      copy.header != nil
    else { return nil }
    digest = content.withUnsafeBytes { ChainDigest.digest([], $0) }
    self.database = database
  }

  /// Whether these bytes were merged whole before; then the tally says so.
  func recall(_ tally: inout FileTally) throws -> Bool {
    let found = try database.first("SELECT owner, known FROM arrival WHERE digest = \(digest)") {
      row in
      (
        owner: try row.value("owner", as: AuthorID?.self),
        known: try row.value("known", as: String.self)
      )
    }
    guard let found else { return false }
    tally.owner = found.owner
    for line in found.known.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 2, let author = AuthorID(String(words[0])), let known = Int(words[1])
      else { continue }
      tally[author].known = known
    }
    return true
  }

  /// Remembers a file that was taken whole, and of which nothing waits.
  func remember(_ tally: FileTally, report: Int) throws {
    let authors = tally.authorIDs.sorted()
    guard tally.isSettled, !tally.isRefused, tally.quarantinedCount == 0,
      authors.count <= Self.mostAuthors, authors.allSatisfy({ tally[$0].waiting == 0 })
    else { return }
    let known = authors.map { "\($0.text) \(tally[$0].known + tally[$0].new)" }
    try database.run(
      """
      INSERT INTO arrival (digest, report, owner, known)
      VALUES (\(digest), \(report), \(tally.owner), \(known.joined(separator: "\n")))
      ON CONFLICT DO NOTHING
      """)
  }
}
