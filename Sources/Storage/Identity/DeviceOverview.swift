/// Everything there is to say about an author whose log is here.
package struct DeviceOverview: Sendable, Hashable {
  /// The log: how far it reaches, gaps and forks.
  package let log: StoreAuthor
  /// The key that its first entry names, or that a person confirmed.
  package let key: PublicKey?
  /// How well the log is protected.
  package let protection: Protection
  /// The highest place that a genuine signature of the author covers.
  package let covered: Int64
  /// From when its signatures count no longer, milliseconds since 1970 UTC.
  package let revoked: Int64?
  /// The number of its visits and interviews that arrived after its key was revoked from, and for which
  /// nobody vouches: the revocation was declared later.
  package let lateVisits: Int
  /// When a file of it was merged last, milliseconds since 1970 UTC by the clock of this store.
  package let seen: Int64?
  /// When that file says that it was made, by the clock of the device; `nil` for a raw store.
  package let packed: Int64?
  /// The number of open drafts that it said it had.
  package let drafts: Int?
  /// The number of files and records of it that were set aside and have not arrived since.
  package let aside: Int
  /// The number of times its clock went backwards by more than a minute.
  package let setBack: Int
  /// The identity that its store had before, when it was renewed.
  package let parent: AuthorID?

  /// How far its clock is ahead of ours at least, in milliseconds: a file cannot arrive before it is
  /// made. Negative values say how old the file was when it arrived, or how far the clock is behind.
  package var clockOffset: Int64? {
    guard let seen, let packed else { return nil }
    return packed.subtractingReportingOverflow(seen).partialValue
  }
}

extension Store {
  /// Everyone else whose log is here, sorted by label and identity.
  package func devices() throws(StoreError) -> [DeviceOverview] {
    let logs = try authors().filter { $0.id != author }
    let aside = try quarantine().filter { !$0.isHealed }
    return try perform {
      let ring = try KeyRing(database, owner: author)
      return try logs.map { log in
        try overview(of: log, ring, aside: aside.count { $0.item.author == log.id })
      }.sorted { ($0.log.label ?? "~", $0.log.id) < ($1.log.label ?? "~", $1.log.id) }
    }
  }

  private func overview(
    of log: StoreAuthor, _ ring: KeyRing, aside: Int
  ) throws -> DeviceOverview {
    let sighting = try database.first(
      "SELECT wall, packed, drafts FROM sighting WHERE author = \(log.id)"
    ) { row in
      (
        wall: try row.value("wall", as: Int64.self),
        packed: try row.value("packed", as: Int64?.self),
        drafts: try row.value("drafts", as: Int?.self)
      )
    }
    let coverage = try SignatureList(database: database).coverage(of: log.id)
    let protection: Protection =
      if ring.revocation(of: log.id) != nil {
        .revoked
      } else if coverage.checked >= log.reached, log.reached > 0 {
        ring.isConfirmed(log.id) ? .signed : .unconfirmed
      } else if coverage.checked > 0 {
        .partly
      } else {
        coverage.unchecked > 0 ? .unchecked : .unsigned
      }
    return DeviceOverview(
      log: log, key: try ring.keys(of: log.id).first.flatMap { PublicKey($0) },
      protection: protection, covered: coverage.checked, revoked: ring.revocation(of: log.id),
      lateVisits: try lateVisits(of: log.id, ring),
      seen: sighting?.wall, packed: sighting?.packed, drafts: sighting?.drafts, aside: aside,
      setBack: try timesSetBack(log.id),
      parent: try KeyRing.genesis(of: log.id, database)?.parent?.author)
  }

  private func lateVisits(of author: AuthorID, _ ring: KeyRing) throws -> Int {
    guard let from = ring.revocation(of: author) else { return 0 }
    let proven = try ring.proven(of: author).filter { $0.author == author }
    return Int(
      try database.integer(
        """
        SELECT count(*) FROM entry JOIN merge_report ON merge_report.number = entry.report
        WHERE entry.author = (SELECT number FROM author WHERE id = \(author))
          AND entry.kind = \(EntryKind.submission.rawValue) AND merge_report.wall >= \(from)
          AND entry.sequence > \(proven.map(\.sequence).max() ?? 0)
        """))
  }

  private func timesSetBack(_ author: AuthorID) throws -> Int {
    Int(
      try database.integer(
        """
        SELECT count(*) FROM (
          SELECT wall - lag(wall) OVER (ORDER BY sequence, hash) AS step
          FROM entry WHERE author = (SELECT number FROM author WHERE id = \(author))
        ) WHERE step < -60000
        """))
  }
}
