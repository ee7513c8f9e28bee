import Digests

/// One walk over a store, step by step.
struct StoreWalk {
  let database: Database
  private(set) var entries = 0
  private(set) var definitions = 0
  private(set) var evidence = 0
  private(set) var signatures = 0
  private(set) var uncheckedSignatures = 0
  var faults: [StoreFault] = []
  private var check = EntryCheck(MergeLimits.generous)

  init(database: Database) {
    self.database = database
  }

  mutating func checkStructure() throws {
    let lines = try database.all("SELECT * FROM pragma_integrity_check") { row in
      try row.value("integrity_check", as: String.self)
    }
    faults += lines.filter { $0 != "ok" }.map { .structure($0) }
    let orphans = try database.integer("SELECT count(*) FROM pragma_foreign_key_check")
    if orphans > 0 { faults.append(.structure("\(orphans) rows point to rows that are missing")) }
  }

  /// Checks every entry of an author, and that each follows the one before.
  /// - Parameter startsLate: where the log begins in a pack that holds only its end.
  mutating func checkLog(
    of author: AuthorID, startsLate: Pack.Head?, progress: (Int) -> Void
  ) throws {
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
      if table == .entry, let startsLate {
        level = (startsLate.sequence, [startsLate.hash])
      }
      while try statement.step() {
        entries += 1
        if entries % 1000 == 0 { progress(entries) }
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

  /// Checks every signature again, and that what it names is here.
  mutating func checkSignatures(_ ring: KeyRing, _ checking: SignatureChecking) throws {
    let list = SignatureList(database: database)
    var found: [(author: AuthorID, head: Pack.Head)] = []
    try list.forEach { signature, _ in
      let own = signature.pack.heads.filter { $0.author == signature.pack.author }
      switch try signature.verdict(ring.keys(of: signature.pack.author), checking) {
      case .genuine:
        signatures += 1
        found += own.map { (signature.pack.author, $0) }
      case .unknown: uncheckedSignatures += 1
      case .forged:
        faults.append(
          .forgedSignature(
            author: signature.pack.author, sequence: own.map(\.sequence).max() ?? 0))
      }
    }
    for (author, head) in found where try !isHere(head) {
      faults.append(.missingSignedEntry(author: author, sequence: head.sequence))
    }
  }

  private func isHere(_ head: Pack.Head) throws -> Bool {
    for table in IncomingStore.Table.allCases {
      let count = try database.integer(
        """
        SELECT count(*) FROM author JOIN \(identifier: table.rawValue) AS list
        ON list.author = author.number
        WHERE author.id = \(head.author) AND list.sequence = \(head.sequence)
          AND list.hash = \(head.hash)
        """)
      if count > 0 { return true }
    }
    return false
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

  mutating func checkEvidence() throws {
    let statement = try database.statement("SELECT hash, content FROM evidence ORDER BY hash")
    defer { statement.reset() }
    while try statement.step() {
      evidence += 1
      var digest = SHA256()
      digest.update(statement.bytes(1).bindMemory(to: UInt8.self))
      let hash = [UInt8](statement.bytes(0))
      if digest.finalized() != hash { faults.append(.evidence(hash: Hexadecimal.text(hash))) }
    }
  }
}
