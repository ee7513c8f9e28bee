/// What a walk over a whole store proved, or what it found instead.
package struct StoreVerification: Sendable, Hashable {
  /// The number of entries whose hash and chain were checked, those that wait included.
  package let entries: Int
  /// The number of definitions whose hash was checked.
  package let definitions: Int
  /// The number of pieces of evidence whose hash was checked.
  package let evidence: Int
  /// The number of signatures that were found genuine.
  package let signatures: Int
  /// The number of signatures that nobody could check: their key or the program is missing.
  package let uncheckedSignatures: Int
  /// Whether the projections were rebuilt and compared; not in a store that is only read.
  package let comparedProjections: Bool
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
  /// A piece of evidence does not have its hash.
  case evidence(hash: String)
  /// A signature is not genuine.
  case forgedSignature(author: AuthorID, sequence: Int64)
  /// A genuine signature names an entry that is not in the store: something was taken out.
  case missingSignedEntry(author: AuthorID, sequence: Int64)
  /// The projections are not what the log gives.
  case staleProjections
  /// The structure of the file is damaged, in SQLite's words.
  case structure(String)
}

extension Store {
  /// Walks the whole store: the structure of the file, every hash and every link, signatures,
  /// definitions and evidence, and whether the projections are what the log gives.
  /// - Parameter progress: told the number of entries walked so far.
  package func verify(
    _ checking: SignatureChecking = .none, progress: (Int) -> Void = { _ in }
  ) throws(StoreError) -> StoreVerification {
    try perform {
      var walk = StoreWalk(database: database)
      try walk.checkStructure()
      for author in try perform({
        try database.all("SELECT id FROM author ORDER BY id") { row in
          try row.value("id", as: AuthorID.self)
        }
      }) {
        try walk.checkLog(of: author, startsLate: packStart(of: author), progress: progress)
      }
      try walk.checkSignatures(KeyRing(database, owner: author), checking)
      try walk.checkDefinitions()
      try walk.checkEvidence()
      // Of a log that is wrong no list can be right.
      let isLogSound = !walk.faults.contains(where: \.isOfTheLog)
      if !isReadOnly, isLogSound, try !projectionsAreCurrent() {
        walk.faults.append(.staleProjections)
      }
      return StoreVerification(
        entries: walk.entries, definitions: walk.definitions, evidence: walk.evidence,
        signatures: walk.signatures, uncheckedSignatures: walk.uncheckedSignatures,
        comparedProjections: !isReadOnly, faults: walk.faults)
    }
  }

  /// Where a pack goes on with a log of which it holds only the end; `nil` in any other file.
  private func packStart(of author: AuthorID) throws -> Pack.Head? {
    let text = try database.first("SELECT value FROM meta WHERE name = 'pack'") { row in
      try row.value("value", as: String.self)
    }
    return text.flatMap { Pack(text: $0) }?.since.first { $0.author == author }
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
