import Diagnostics
import Surveys

extension Store {
  /// Writes a pack for one device: a receipt of what has arrived from it, its assignments, and the
  /// current definitions, registry, policy, calendar, keys and revocations. The rest of this store's
  /// log stays here: the entries are taken out of it, and each can be checked by its hash.
  /// - Parameter receiptsAlone: only the receipt.
  @discardableResult
  package func pack(
    for device: AuthorID, to target: String, receiptsAlone: Bool = false,
    sign: PackSigning = { _ in nil }
  ) throws -> Pack {
    try writeReceipts(for: device)
    return try writeWhole(to: target, as: "pack") { temporary in
      let file = try Database(temporary, .readWrite)
      try file.execute(
        text: """
          PRAGMA page_size = 4096;
          PRAGMA application_id = \(Schema.applicationID);
          PRAGMA synchronous = OFF;
          """)
      try Migration.apply(Schema.migrations, to: file)
      return try file.transaction {
        try perform {
          try database.transaction {
            try write(
              selection(for: device, receiptsAlone: receiptsAlone), for: device, into: file,
              sign: sign)
          }
        }
      }
    }
  }

  /// The entries that go to a device, sorted by author and place.
  private func selection(for device: AuthorID, receiptsAlone: Bool) throws -> [Entry] {
    var entries: [EntryHash: Entry] = [:]
    if let receipt = try lastReceiptEntry(of: device) { entries[receipt.hash] = receipt }
    if !receiptsAlone {
      for kind in [EntryKind.registry, .policy, .calendar, .trust] {
        let subjects = try database.all(
          "SELECT DISTINCT subject FROM entry WHERE kind = \(kind.rawValue) ORDER BY subject"
        ) { row in try row.value("subject", as: String.self) }
        for subject in subjects {
          if let entry = try currentVersion(kind, subject: subject) { entries[entry.hash] = entry }
        }
      }
      for kind in [EntryKind.definition, .revocation, .assignment] {
        try forEachEntry(of: kind) { entry in
          if kind == .assignment, try !Self.isMeant(entry, for: device, called: label(of: device)) {
            return
          }
          entries[entry.hash] = entry
        }
      }
    }
    return entries.values.filter { $0.author != device }.sorted {
      ($0.author, $0.sequence, $0.hash) < ($1.author, $1.sequence, $1.hash)
    }
  }

  private func lastReceiptEntry(of device: AuthorID) throws -> Entry? {
    try database.first(
      """
      SELECT author.id AS author_id, entry.* FROM entry
      JOIN author ON author.number = entry.author
      WHERE entry.author = \(authorNumber) AND entry.kind = \(EntryKind.receipt.rawValue)
        AND entry.subject = \(device.text)
      ORDER BY entry.sequence DESC LIMIT 1
      """, Entry.init(row:))
  }

  /// Whether an assignment is for a device: it names it by identity or label, or names none.
  private static func isMeant(_ entry: Entry, for device: AuthorID, called label: String?) -> Bool {
    let source = SourceFile(name: "assignment", text: entry.body)
    guard let named = JSONReader.read(source).root?.json["device"]?.text else { return true }
    return named == device.text || named == label
  }

  private func write(
    _ entries: [Entry], for device: AuthorID, into file: Database, sign: PackSigning
  ) throws -> Pack {
    var heads: [Pack.Head] = []
    var number: Int64 = 0
    var numbers: [AuthorID: Int64] = [:]
    for author in Set(entries.map(\.author)).union([author]).sorted() {
      number += 1
      numbers[author] = number
      try file.run("INSERT INTO author (number, id) VALUES (\(number), \(author))")
      guard let first = try firstEntry(of: author) else { continue }
      let genesis = Genesis(body: first.body)
      try file.run(
        """
        UPDATE author SET genesis = \(first.hash), role = \(genesis?.role),
          label = \(genesis?.label) WHERE number = \(number)
        """)
      try Self.insert(first, "entry", author: number, into: file)
      try file.run(
        "INSERT INTO head (author, hash, sequence) VALUES (\(number), \(first.hash), 1)")
      heads.append(Pack.Head(author: author, sequence: 1, hash: first.hash))
    }
    let loose = entries.filter { $0.sequence > 1 }
    for entry in loose {
      guard let number = numbers[entry.author] else { continue }
      try Self.insert(entry, "pending", author: number, into: file)
      if entry.kind == .definition, let definition = try definition(entry.subject) {
        try file.run(
          """
          INSERT INTO definition (hash, content)
          VALUES (\(definition.hash), \(definition.content)) ON CONFLICT DO NOTHING
          """)
      }
    }
    try file.run("INSERT INTO meta (name, value) VALUES ('author', \(author))")
    var pack = Pack(
      wall: clock.now().wall, author: author, entries: heads.count + loose.count, heads: heads)
    pack.recipient = device
    pack.loose = loose.map(\.hash).sorted()
    try PackStatement.write(pack, into: file, sign: sign)
    return pack
  }

  private func firstEntry(of author: AuthorID) throws -> Entry? {
    try database.first(
      """
      SELECT author.id AS author_id, entry.* FROM author
      JOIN entry ON entry.author = author.number
      WHERE author.id = \(author) AND entry.sequence = 1
      """, Entry.init(row:))
  }

  private static func insert(
    _ entry: Entry, _ table: String, author number: Int64, into file: Database
  ) throws {
    try file.run(
      """
      INSERT INTO \(identifier: table) (author, sequence, hash, previous, kind, subject, base, wall,
        monotonic, boot, report, body)
      VALUES (\(number), \(entry.sequence), \(entry.hash), \(entry.previous),
        \(entry.kind.rawValue), \(entry.subject), \(entry.base.flatMap(\.bytes)),
        \(entry.moment.wall), \(entry.moment.monotonic), \(entry.moment.boot), 0, \(entry.body))
      """)
  }
}
