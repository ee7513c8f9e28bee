/// Trying again what was set aside: with a newer program, wider limits, or a key that has been
/// confirmed since.
extension Store {
  /// Merges something in quarantine as if it came now; `nil` when no such number is kept, or when what
  /// is kept cannot be merged by itself. What is merged counts as settled.
  package func retryQuarantined(
    _ number: Int, limits: MergeLimits = MergeLimits(), checking: SignatureChecking = .none
  ) throws(StoreError) -> MergeReport? {
    guard let record = try quarantine().first(where: { $0.number == number }),
      let raw = try quarantinedBytes(number)
    else { return nil }
    return try perform {
      try withTemporaryFile(record.file) { file in
        guard try write(raw, of: record, to: file) else { return nil }
        let report = try Merge.carryOut([file], into: self, limits: limits, checking: checking)
        if report.isClean {
          try database.run(
            """
            INSERT INTO retrial (quarantine, report) VALUES (\(number), \(report.number))
            ON CONFLICT DO NOTHING
            """)
        }
        return report
      }
    }
  }

  /// Runs a closure with an empty file in a private folder beside this store.
  func withTemporaryFile<Result>(
    _ name: String = "record", _ body: (_ path: String) throws -> Result
  ) throws -> Result {
    let folder = FileSystem.temporaryName(beside: path, "retry")
    try FileSystem.makePrivateFolder(folder)
    let file = folder + "/" + (EvidenceName.isPlain(name) ? name : "record")
    defer {
      for suffix in ["", "-journal"] { FileSystem.remove(file + suffix) }
      FileSystem.removeFolder(folder)
    }
    try FileSystem.createPrivate(file)
    return try body(file)
  }

  /// Writes what is kept as a file that can be merged: a whole file as it is, a record in a store of
  /// its own.
  private func write(
    _ raw: [UInt8], of record: QuarantinedRecord, to file: String
  ) throws -> Bool {
    switch record.item.reason.retrial {
    case .file:
      try FileSystem.write(raw, to: file)
      return true
    case .entry:
      guard let author = record.item.author, let columns = QuarantinedRow(raw) else { return false }
      return try Self.writeStore(to: file) { database in
        try database.run("INSERT INTO author (number, id) VALUES (1, \(author))")
        try database.run(
          """
          INSERT INTO pending (author, sequence, hash, previous, kind, subject, base, wall,
            monotonic, boot, report, body)
          VALUES (1, \(columns["sequence"]), \(columns["hash"]), \(columns["previous"]),
            \(columns["kind"]), \(columns["subject"]), \(columns["base"]), \(columns["wall"]),
            \(columns["monotonic"]), \(columns["boot"]), 0, \(columns["body"]))
          """)
      }
    case .definition:
      return try Self.writeStore(to: file) { database in
        try database.run(
          """
          INSERT INTO definition (hash, content)
          VALUES (\(record.item.detail), \(String(decoding: raw, as: UTF8.self)))
          """)
      }
    case .never: return false
    }
  }

  /// Makes a store without an author; `false` when its tables refuse the content.
  private static func writeStore(to file: String, _ content: (Database) throws -> Void) throws
    -> Bool
  {
    let database = try Database(file, .readWrite)
    try database.execute(text: "PRAGMA application_id = \(Schema.applicationID)")
    try Migration.apply(Schema.migrations, to: database)
    do {
      try database.transaction { try content(database) }
      return true
    } catch let error as SQLiteError where error.primary == .constraint {
      return false
    }
  }
}

/// The columns of a row as they are kept in quarantine.
struct QuarantinedRow {
  private var values: [String: SQLValue] = [:]

  /// Reads the bytes that ``Quarantine/bytes(of:columns:)`` wrote; `nil` for any others.
  init?(_ raw: [UInt8]) {
    var rest = raw[...]
    while !rest.isEmpty {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      guard words.count == 3, let count = Int(words[2]), count >= 0,
        rest.endIndex - end - 1 > count
      else { return nil }
      let content = rest[(end + 1)...].prefix(count)
      let text = String(decoding: content, as: UTF8.self)
      let value: SQLValue
      switch words[1] {
      case "NULL": value = .null
      case "INTEGER": value = Int64(text).map { .integer($0) } ?? .null
      case "REAL": value = Double(text).map { .real($0) } ?? .null
      case "TEXT": value = .text(text)
      default: value = .blob(Array(content))
      }
      values[String(words[0])] = value
      rest = rest.dropFirst(end + 1 + count + 1 - rest.startIndex)
    }
  }

  /// The value of a column.
  subscript(name: String) -> SQLValue { values[name] ?? .null }
}

extension SQLValue: SQLConvertible {
  var sqlValue: SQLValue { self }

  init?(sqlValue: SQLValue) { self = sqlValue }
}
