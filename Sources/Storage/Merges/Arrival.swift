import Digests

/// Remembers files that were merged whole, so that the same files again cost next to nothing.
///
/// A small file is recognised by the digest of all its bytes. A large one, or one on a machine that
/// digests slower than SQLite opens a file, is recognised by its size, its time of change and the
/// counters in its header: every change by SQLite or by hand shows there, unless somebody takes pains
/// to hide it. Nothing is ever taken from a file that is recognised, so hiding gains nothing.
struct Arrival {
  private let digest: [UInt8]
  /// Whether nothing about the file needs to be read but its bytes.
  private let isExact: Bool
  /// Whether a journal lay beside the file: then its name says less than its content.
  private let hasCompanion: Bool
  private let database: Database
  /// The most authors of a file that is remembered.
  private static let mostAuthors = 5000

  init(_ copy: IncomingCopy, in database: Database) throws {
    self.database = database
    hasCompanion = copy.hasCompanion
    if ChainDigest.isHardware, case .memory(let content) = copy.place, !copy.isCutShort {
      isExact = true
      digest = content.withUnsafeBytes { ChainDigest.digest([], $0) }
    } else {
      isExact = false
      digest = SHA256.digest(
        Array("print \(copy.bytes) \(copy.modified)\n".utf8) + (try copy.firstBytes(100)))
    }
  }

  /// Whether this file was merged whole before.
  var isKnown: Bool {
    get throws {
      try database.integer("SELECT count(*) FROM arrival WHERE digest = \(digest)") > 0
    }
  }

  /// Whether the very same bytes were merged whole before; then the tally says so.
  func recall(_ tally: inout FileTally) throws -> Bool {
    guard isExact else { return false }
    let found = try database.first(
      "SELECT owner, known, report FROM arrival WHERE digest = \(digest)"
    ) { row in
      (
        owner: try row.value("owner", as: AuthorID?.self),
        known: try row.value("known", as: String.self),
        report: try row.value("report", as: Int.self)
      )
    }
    guard let found else { return false }
    tally.owner = found.owner
    tally.earlierReport = found.report
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
    guard tally.isSettled, !hasCompanion, !tally.isRefused, tally.quarantinedCount == 0,
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
