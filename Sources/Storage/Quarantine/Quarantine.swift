import Digests

/// Keeps what was set aside, once each: the same bytes set aside for the same reason again change
/// nothing.
struct Quarantine {
  let database: Database
  let report: Int

  /// Keeps bytes with the reason, and returns their number.
  func keep(
    _ raw: [UInt8], _ reason: QuarantineReason, detail: String, file: String,
    author: AuthorID? = nil, sequence: Int64? = nil
  ) throws -> Int {
    var digest = SHA256()
    digest.update([UInt8(clamping: reason.rawValue)])
    digest.update(raw)
    let key = digest.finalized()
    try database.run(
      """
      INSERT INTO quarantine (digest, report, file, author, sequence, reason, detail, raw)
      VALUES (\(key), \(report), \(file), \(author), \(sequence), \(reason), \(detail), \(raw))
      ON CONFLICT DO NOTHING
      """)
    return Int(try database.integer("SELECT number FROM quarantine WHERE digest = \(key)"))
  }

  /// The bytes of a row: for each column its name, storage class and length on a line, then the
  /// bytes of the value and a line feed.
  static func bytes(of row: Statement, columns: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, name) in columns.split(separator: ", ").enumerated() {
      let value = row.value(Int32(index))
      let content: [UInt8] =
        switch value {
        case .null: []
        case .integer(let number): Array(String(number).utf8)
        case .real(let number): Array("\(number)".utf8)
        case .text: [UInt8](row.textBytes(Int32(index)))
        case .blob(let blob): blob
        }
      bytes += Array("\(name) \(value.storageClass) \(content.count)\n".utf8)
      bytes += content
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}

/// Something in quarantine, as it is listed.
package struct QuarantinedRecord: Sendable, Hashable {
  /// The number under which it is kept.
  package let number: Int
  /// The merge that set it aside first.
  package let report: Int
  /// The name of the file it came from.
  package let file: String
  /// Why it was set aside, and whose it is.
  package let item: Quarantined
  /// The size of what is kept, in bytes.
  package let bytes: Int
  /// Whether an intact entry for the same place has arrived since, or it was merged when it was tried
  /// again.
  package let isHealed: Bool
}

extension Store {
  /// Everything in quarantine, the oldest first.
  package func quarantine() throws(StoreError) -> [QuarantinedRecord] {
    try perform {
      try database.all(
        """
        SELECT number, report, file, author, sequence, reason, detail, length(raw) AS bytes,
          EXISTS (
            SELECT 1 FROM author JOIN entry ON entry.author = author.number
            WHERE author.id = quarantine.author AND entry.sequence = quarantine.sequence
          ) AS arrived,
          EXISTS (SELECT 1 FROM retrial WHERE retrial.quarantine = quarantine.number) AS retried
        FROM quarantine ORDER BY number
        """
      ) { row in
        let reason = try row.value("reason", as: QuarantineReason.self)
        let hasArrived = try row.value("arrived", as: Bool.self) && !reason.keepsEntry
        return QuarantinedRecord(
          number: try row.value("number"), report: try row.value("report"),
          file: try row.value("file"),
          item: Quarantined(
            number: try row.value("number"), reason: reason,
            author: try row.value("author"), sequence: try row.value("sequence"),
            detail: try row.value("detail")),
          bytes: try row.value("bytes"),
          isHealed: try hasArrived || row.value("retried", as: Bool.self))
      }
    }
  }

  /// The bytes of something in quarantine; `nil` when no such number is kept.
  package func quarantinedBytes(_ number: Int) throws(StoreError) -> [UInt8]? {
    try perform {
      try database.first("SELECT raw FROM quarantine WHERE number = \(number)") { row in
        try row.value("raw", as: [UInt8].self)
      }
    }
  }
}
