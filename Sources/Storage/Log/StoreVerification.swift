/// What a walk over a whole store proved, or what it found instead.
package struct StoreVerification: Sendable, Hashable {
  /// The number of entries whose hash and chain were checked, those that wait included.
  package let entries: Int
  /// The number of definitions whose hash was checked.
  package let definitions: Int
  /// What is wrong, in the order of the walk.
  package let faults: [StoreFault]

  /// Whether nothing is wrong.
  package var isSound: Bool { faults.isEmpty }
}

/// Something that is wrong with a store.
package enum StoreFault: Sendable, Hashable {
  /// An entry cannot be believed.
  case entry(author: AuthorID, sequence: Int64, QuarantineReason)
  /// An entry of a log does not follow any other.
  case brokenChain(author: AuthorID, sequence: Int64)
  /// The table of heads does not fit the log.
  case wrongHeads(author: AuthorID)
  /// A definition does not have its hash.
  case definition(hash: String)
  /// The projections are not what the log gives.
  case staleProjections
  /// The structure of the file is damaged, in SQLite's words.
  case structure(String)
}

extension Store {
  /// Walks the whole store: the structure of the file, every hash and every link, the definitions,
  /// and whether the projections are what the log gives.
  package func verify() throws(StoreError) -> StoreVerification {
    try perform {
      var walk = Walk(database: database)
      try walk.checkStructure()
      for author in try authors() { try walk.checkLog(of: author.id) }
      try walk.checkDefinitions()
      if !isReadOnly, try !projectionsAreCurrent() { walk.faults.append(.staleProjections) }
      return StoreVerification(
        entries: walk.entries, definitions: walk.definitions, faults: walk.faults)
    }
  }

  /// Rebuilds the projections, compares, and takes the rebuilding back.
  private func projectionsAreCurrent() throws -> Bool {
    try database.begin()
    defer { database.rollBack() }
    let before = try projectionHash()
    try SubmissionFold(database).rebuild()
    return try projectionHash() == before
  }
}

/// One walk over a store.
private struct Walk {
  let database: Database
  var entries = 0
  var definitions = 0
  var faults: [StoreFault] = []
  private var check = EntryCheck(MergeLimits())

  init(database: Database) {
    self.database = database
  }

  mutating func checkStructure() throws {
    let lines = try database.all("SELECT * FROM pragma_integrity_check") { row in
      try row.value("integrity_check", as: String.self)
    }
    faults += lines.filter { $0 != "ok" }.map { .structure($0) }
  }

  mutating func checkLog(of author: AuthorID) throws {
    let number = try database.integer("SELECT number FROM author WHERE id = \(author)")
    var heads: Set<EntryHash> = []
    for table in IncomingStore.Table.allCases {
      let statement = try database.statement(
        """
        SELECT \(EntryCheck.Column.names) FROM \(table.rawValue)
        WHERE author = ? ORDER BY sequence, hash
        """)
      defer { statement.reset() }
      try statement.bind(1, number)
      var level: (sequence: Int64, hashes: Set<EntryHash>) = (0, [])
      var below: Set<EntryHash> = []
      while try statement.step() {
        entries += 1
        let sequence = statement.integer(EntryCheck.Column.sequence)
        if let fault = check.fault(in: statement, author: author.bytes), !fault.keepsEntry {
          faults.append(.entry(author: author, sequence: sequence, fault))
          continue
        }
        guard table == .entry, let hash = EntryHash(statement.bytes(EntryCheck.Column.hash)),
          let previous = EntryHash(statement.bytes(EntryCheck.Column.previous))
        else { continue }
        if sequence != level.sequence {
          below = sequence == level.sequence + 1 ? level.hashes : []
          level = (sequence, [])
        }
        level.hashes.insert(hash)
        heads.insert(hash)
        heads.remove(previous)
        if sequence > 1, !below.contains(previous) {
          faults.append(.brokenChain(author: author, sequence: sequence))
        }
      }
    }
    let stored = try database.all("SELECT hash FROM head WHERE author = \(number)") { row in
      try row.value("hash", as: EntryHash.self)
    }
    if Set(stored) != heads { faults.append(.wrongHeads(author: author)) }
  }

  mutating func checkDefinitions() throws {
    let statement = try database.statement("SELECT hash, content FROM definition ORDER BY hash")
    defer { statement.reset() }
    while try statement.step() {
      definitions += 1
      let hash = statement.text(0)
      let content = statement.text(1)
      if DefinitionCheck.fault(in: content, hash: hash) != nil {
        faults.append(.definition(hash: hash))
      }
    }
  }
}
