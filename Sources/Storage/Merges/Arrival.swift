import Digests

/// Remembers files that were merged whole, by their size, their time of change and the counters in
/// their header: every change by SQLite or by hand shows there, unless somebody takes pains to hide
/// it. Nothing is ever taken from a file that is recognised, so hiding gains nothing; a file that is
/// not recognised costs no more than one reading.
struct Arrival {
  private let digest: [UInt8]
  private let database: Database

  /// - Parameters:
  ///   - size: in bytes.
  ///   - modified: the last change, nanoseconds since 1970.
  ///   - start: the first hundred bytes.
  init(size: Int64, modified: Int64, start: [UInt8], in database: Database) {
    self.database = database
    digest = SHA256.digest(Array("print \(size) \(modified)\n".utf8) + start)
  }

  /// Whether this file was merged whole before.
  var isKnown: Bool {
    get throws {
      try database.integer("SELECT count(*) FROM arrival WHERE digest = \(digest)") > 0
    }
  }

  /// Remembers a file that was taken whole, and of which nothing waits.
  func remember(_ tally: FileTally, report: Int) throws {
    guard tally.isSettled, !tally.isRefused, tally.quarantinedCount == 0,
      tally.authorIDs.allSatisfy({ tally[$0].waiting == 0 })
    else { return }
    try database.run(
      """
      INSERT INTO arrival (digest, report) VALUES (\(digest), \(report)) ON CONFLICT DO NOTHING
      """)
  }
}

@available(*, unavailable) extension Arrival: Sendable {}
