/// What the centre has said about this store's own log.
package struct Acknowledgement: Sendable, Hashable {
  /// The last entry up to which everything has arrived; `nil` when nothing has, or when the log was
  /// forked: then only a full pack is safe.
  package let head: Pack.Head?
  /// When the newest receipt was written, milliseconds since 1970 UTC by the clock of the centre.
  package let wall: Int64
  /// The number of records that the newest receipt says were set aside.
  package let aside: Int
  /// The evidence that has arrived, sorted.
  package let evidence: [EntryHash]
}

/// Receipts: the centre writes them, the device reads them.
extension Store {
  /// Writes a receipt for every other author about whom there is something new to say, or for one.
  /// Returns the authors for whom one was written.
  @discardableResult
  package func writeReceipts(for author: AuthorID? = nil) throws(StoreError) -> [AuthorID] {
    try transaction {
      var written: [AuthorID] = []
      let authors = try database.all("SELECT id FROM author ORDER BY id") { row in
        try row.value("id", as: AuthorID.self)
      }
      for other in authors where other != self.author && (author == nil || other == author) {
        let receipt = try receipt(of: other)
        guard receipt.entries > 0 else { continue }
        if let last = try lastOwnReceipt(of: other), last.saysTheSame(as: receipt) { continue }
        try writer.append(
          .receipt, subject: other.text, base: [], body: receipt.body, at: clock.now())
        written.append(other)
      }
      return written
    }
  }

  /// What has arrived from an author, as a receipt would say it.
  package func receipt(of author: AuthorID) throws -> Receipt {
    let heads = try database.all(
      """
      SELECT head.sequence, head.hash FROM author JOIN head ON head.author = author.number
      WHERE author.id = \(author) ORDER BY head.hash
      """
    ) { row in
      Pack.Head(
        author: author, sequence: try row.value("sequence"), hash: try row.value("hash"))
    }
    let evidence = try database.all(
      """
      SELECT DISTINCT entry.subject FROM author JOIN entry ON entry.author = author.number
      WHERE author.id = \(author) AND entry.kind = \(EntryKind.evidence.rawValue)
      ORDER BY entry.subject
      """
    ) { row in EntryHash(try row.value("subject", as: String.self)) }.compactMap { $0 }
    return Receipt(
      wall: clock.now().wall,
      entries: Int(
        try database.integer(
          """
          SELECT count(*) FROM author JOIN entry ON entry.author = author.number
          WHERE author.id = \(author)
          """)),
      aside: try quarantine().count { $0.item.author == author && !$0.isHealed }, heads: heads,
      evidence: try evidence.filter { try hasEvidence($0) })
  }

  private func lastOwnReceipt(of other: AuthorID) throws -> Receipt? {
    try database.first(
      """
      SELECT body FROM entry WHERE author = \(authorNumber)
        AND kind = \(EntryKind.receipt.rawValue) AND subject = \(other.text)
      ORDER BY sequence DESC LIMIT 1
      """
    ) { row in Receipt(body: try row.value("body")) } ?? nil
  }

  /// What receipts say about this store's own log; `nil` while there is none.
  package func acknowledgement() throws(StoreError) -> Acknowledgement? {
    try perform {
      var receipts: [Receipt] = []
      for table in IncomingStore.Table.allCases {
        receipts += try database.all(
          """
          SELECT body FROM \(identifier: table.rawValue)
          WHERE kind = \(EntryKind.receipt.rawValue) AND subject = \(author.text)
          """
        ) { row in Receipt(body: try row.value("body")) }.compactMap { $0 }
      }
      guard let newest = receipts.max(by: { $0.wall < $1.wall }) else { return nil }
      let isForked =
        try database.integer("SELECT count(*) FROM head WHERE author = \(authorNumber)") > 1
      let known = try receipts.flatMap(\.heads)
        .filter { head in
          guard head.author == author, !isForked else { return false }
          return try database.integer(
            """
            SELECT count(*) FROM entry WHERE author = \(authorNumber)
              AND sequence = \(head.sequence) AND hash = \(head.hash)
            """) > 0
        }
      return Acknowledgement(
        head: known.max { $0.sequence < $1.sequence }, wall: newest.wall, aside: newest.aside,
        evidence: Set(receipts.flatMap(\.evidence)).sorted())
    }
  }
}
