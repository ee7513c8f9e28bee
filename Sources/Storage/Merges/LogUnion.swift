/// Adds entries of others to the log of a store. The key of an entry includes its hash, so both
/// branches of a fork are kept; an entry whose predecessor has not arrived waits for it.
///
/// It runs inside the transaction of the merge, for one author at a time.
final class LogUnion {
  /// What became of an entry.
  enum Verdict: Equatable {
    /// It is in the log now; with a fork, beside another one after the same entry.
    case added(isFork: Bool, isSubmission: Bool)
    /// It waits for its predecessor.
    case waiting(isSubmission: Bool)
    /// It was there before.
    case alreadyHere
    /// It is not believed.
    case refused(QuarantineReason)
  }

  private let database: Database
  private let report: Int
  private let fold: SubmissionFold
  private var check: EntryCheck
  /// Judges what is here already: by whatever limits it was taken.
  private var history = EntryCheck(.generous)
  private var log: AuthorLog
  /// The highest place that is believed of the author at hand; `nil` for no limit.
  var ceiling: Int64?
  /// Whether the store is a device's: then a centre hands it single entries out of its log.
  private let isDevice: Bool
  /// What keeping the projections in step has taken so far.
  private(set) var folding = Duration.zero
  /// Submissions that had more than one head at some moment.
  private var contested: Set<String> = []
  private var namedEvidence: [(author: AuthorID, hash: String)] = []

  init(
    database: Database, report: Int, limits: MergeLimits, author: AuthorID, role: StoreRole
  ) throws {
    self.database = database
    isDevice = role == .device
    self.report = report
    fold = SubmissionFold(database)
    check = EntryCheck(limits)
    log = AuthorLog(author)
    try begin(author)
  }

  /// The evidence that was recorded since this was last asked: whose, and its hash.
  func takeNamedEvidence() -> [(author: AuthorID, hash: String)] {
    defer { namedEvidence = [] }
    return namedEvidence
  }

  /// More about the last refusal; never an answer.
  var detail: String { check.detail }
  /// The author whose entries are taken.
  var author: AuthorID { log.id }

  /// Turns to the entries of an author. What is pending of the one before must have been ended.
  func begin(_ author: AuthorID) throws {
    log = AuthorLog(author)
    ceiling = nil
    let row = try database.first("SELECT number, genesis, role FROM author WHERE id = \(author)") {
      row in
      (
        try row.value("number", as: Int64.self), try row.value("genesis", as: EntryHash?.self),
        try row.value("role", as: StoreRole?.self)
      )
    }
    guard let (number, genesis, role) = row else { return }
    log.number = number
    log.genesis = genesis
    log.isPicked = isDevice && role == .centre
    let tip = try database.first(
      """
      SELECT sequence, hash FROM head WHERE author = \(number)
      ORDER BY sequence DESC, hash DESC LIMIT 1
      """
    ) { row in
      (try row.value("sequence", as: Int64.self), try row.value("hash", as: [UInt8].self))
    }
    log.tip = tip?.1
    log.storedTip = tip?.1
    log.tipSequence = tip?.0 ?? 0
    let waiting = try database.integer(
      "SELECT max(sequence) FROM pending WHERE author = \(number)")
    log.hasWaiting = waiting > 0
    log.highest = max(log.tipSequence, waiting)
  }

  /// The submissions that had more than one head at some moment since this was last asked.
  func takeContested() -> Set<String> {
    defer { contested = [] }
    return contested
  }

  /// The heads of the author in this store, the highest first.
  func heads() throws -> [IncomingStore.Head] {
    guard let number = log.number else { return [] }
    return try database.all(
      """
      SELECT sequence, hash FROM head WHERE author = \(number) ORDER BY sequence DESC, hash DESC
      """
    ) { row in
      IncomingStore.Head(
        author: log.id, sequence: try row.value("sequence"), hash: try row.value("hash"))
    }
  }

  /// Whether an entry of any author is in the log, and with it everything before it.
  func isInLog(_ head: IncomingStore.Head) throws -> Bool { try report(of: head) != nil }

  /// The merge that brought an entry of the log, 0 for an entry of our own; `nil` when it is not in
  /// the log.
  func report(of head: IncomingStore.Head) throws -> Int? {
    let statement = try database.statement(Self.findHead)
    defer { statement.reset() }
    try head.author.bytes.withUnsafeBytes { try statement.bind(1, blobBytes: $0) }
    try statement.bind(2, head.sequence)
    try head.hash.bytes.withUnsafeBytes { try statement.bind(3, blobBytes: $0) }
    return try statement.step() ? Int(clamping: statement.integer(0)) : nil
  }

  /// The latest of the merges that brought entries of the log; `nil` when one of them is not there.
  func latestReport(of heads: [IncomingStore.Head]) throws -> Int? {
    var latest = 0
    for head in heads {
      guard let report = try report(of: head) else { return nil }
      latest = max(latest, report)
    }
    return latest
  }

  private static let findHead = """
    SELECT entry.report FROM author JOIN entry ON entry.author = author.number
    WHERE author.id = ? AND entry.sequence = ? AND entry.hash = ?
    """

  /// Whether an entry is in the log or waits.
  func contains(_ head: IncomingStore.Head) throws -> Bool {
    if log.id != head.author { try begin(head.author) }
    return try head.hash.bytes.withUnsafeBytes { try contains($0, at: head.sequence) }
  }

  private func contains(_ hash: UnsafeRawBufferPointer, at sequence: Int64) throws -> Bool {
    guard let number = log.number else { return false }
    if try isInLog(hash, at: sequence, by: number) { return true }
    return try log.hasWaiting && isFound(Self.findPending, hash, at: sequence, by: number)
  }

  /// Takes an entry of the author from the current row of an incoming file. What is not believed,
  /// and cannot be set aside as it came, is not taken at all.
  func take(_ row: some EntryColumns) throws -> Verdict {
    if log.isImpostor { return .refused(.identityInUse) }
    let sequence = row.integer(EntryCheck.Column.sequence)
    if sequence <= log.highest, try contains(row.bytes(EntryCheck.Column.hash), at: sequence) {
      let fault = history.fault(in: row, author: log.bytes)
      return fault?.keepsEntry ?? true ? .alreadyHere : .refused(.historyDiffers)
    }
    if let ceiling, sequence > ceiling { return .refused(.notCovered) }
    let fault = check.fault(in: row, author: log.bytes)
    if let fault, !fault.keepsEntry || !type(of: row).canBeSetAside { return .refused(fault) }
    if sequence == 1, let genesis = log.genesis,
      !genesis.bytes.elementsEqual(row.bytes(EntryCheck.Column.hash))
    {
      log.isImpostor = true
      return .refused(.identityInUse)
    }
    let previous = row.bytes(EntryCheck.Column.previous)
    let number = try number()
    let followsTip = log.tip.map { $0.elementsEqual(previous) } ?? false
    log.highest = max(log.highest, sequence)
    guard try followsTip || sequence == 1 || isInLog(previous, at: sequence - 1, by: number) else {
      try insert(row, Self.insertPending, by: number)
      log.hasWaiting = true
      if log.isPicked {
        return fault.map { .refused($0) } ?? .added(isFork: false, isSubmission: false)
      }
      return fault.map { .refused($0) } ?? .waiting(isSubmission: check.submission != nil)
    }
    try insert(row, Self.insertEntry, by: number)
    let place = database.lastRow
    let isFork = try moveHead(
      to: [UInt8](row.bytes(EntryCheck.Column.hash)), sequence: sequence,
      from: followsTip ? nil : [UInt8](previous), by: number)
    try project(row, at: place)
    return fault.map { .refused($0) }
      ?? .added(isFork: isFork, isSubmission: check.submission != nil)
  }

  /// Ends the entries of the author: what waited and can follow now does. Returns the places of
  /// the entries that were healed and of the forks found on the way.
  func end() throws -> (healed: Int, forks: [Int64]) {
    guard let number = log.number else { return (0, []) }
    let result = log.hasWaiting ? try heal(number) : (0, [])
    try storeTip(number)
    return log.isPicked ? (0, []) : result
  }

  // MARK: Steps

  private func number() throws -> Int64 {
    if let number = log.number { return number }
    try database.run("INSERT INTO author (id) VALUES (\(log.id))")
    let number = try database.integer("SELECT number FROM author WHERE id = \(log.id)")
    log.number = number
    return number
  }

  private func isInLog(
    _ hash: UnsafeRawBufferPointer, at sequence: Int64, by number: Int64
  ) throws -> Bool {
    try isFound(Self.findEntry, hash, at: sequence, by: number)
  }

  private func isFound(
    _ sql: String, _ hash: UnsafeRawBufferPointer, at sequence: Int64, by number: Int64
  ) throws -> Bool {
    let statement = try database.statement(sql)
    defer { statement.reset() }
    try statement.bind(1, number)
    try statement.bind(2, sequence)
    try statement.bind(3, blobBytes: hash)
    return try statement.step()
  }

  private static let findEntry =
    "SELECT 1 FROM entry WHERE author = ? AND sequence = ? AND hash = ?"
  private static let findPending =
    "SELECT 1 FROM pending WHERE author = ? AND sequence = ? AND hash = ?"
  private static let values =
    "(author, report, \(EntryCheck.Column.names)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
  private static let insertEntry = "INSERT INTO entry \(values)"
  private static let insertPending = "INSERT INTO pending \(values)"

  private func insert(_ row: some EntryColumns, _ sql: String, by number: Int64) throws {
    let statement = try database.statement(sql)
    defer { statement.reset() }
    try statement.bind(1, number)
    try statement.bind(2, Int64(report))
    for column in 0..<EntryCheck.Column.count {
      switch column {
      case EntryCheck.Column.sequence, EntryCheck.Column.wall, EntryCheck.Column.monotonic:
        try statement.bind(3 + column, row.integer(column))
      case EntryCheck.Column.hash, EntryCheck.Column.previous, EntryCheck.Column.base:
        try statement.bind(3 + column, lentBlob: row.bytes(column))
      default: try statement.bind(3 + column, lentText: row.textBytes(column))
      }
    }
    while try statement.step() {}
  }

  /// Makes an entry the head in place of its predecessor. Returns whether the predecessor already
  /// had a successor: a fork.
  private func moveHead(
    to hash: [UInt8], sequence: Int64, from previous: [UInt8]?, by number: Int64
  ) throws -> Bool {
    var isFork = false
    if let previous {
      try storeTip(number)
      let replaced = try database.run(
        "DELETE FROM head WHERE author = \(number) AND hash = \(previous)")
      isFork = replaced == 0 && sequence > 1
      log.storedTip = nil
    }
    log.tip = hash
    log.tipSequence = sequence
    return isFork
  }

  private func storeTip(_ number: Int64) throws {
    guard let tip = log.tip, tip != log.storedTip else { return }
    if let stored = log.storedTip {
      try database.run("DELETE FROM head WHERE author = \(number) AND hash = \(stored)")
    }
    try database.run(
      """
      INSERT INTO head (author, hash, sequence) VALUES (\(number), \(tip), \(log.tipSequence))
      """)
    log.storedTip = tip
  }

  /// Brings the projections up to date with the current row, which was just added.
  private func project(_ row: some EntryColumns, at place: Int64) throws {
    let began = ContinuousClock.now
    defer { folding += ContinuousClock.now - began }
    if let header = check.submission {
      let isFirst = try fold.insertFirst(
        header, number: place, entry: row.bytes(EntryCheck.Column.hash), author: log.bytes,
        sequence: row.integer(EntryCheck.Column.sequence))
      if !isFirst { try refold(header.id) }
      return
    }
    switch EntryKind(rawValue: row.text(EntryCheck.Column.kind)) {
    case .genesis: try name(Genesis(body: row.text(EntryCheck.Column.body)), row)
    case .review: try refold(row.text(EntryCheck.Column.subject))
    case .evidence: namedEvidence.append((log.id, row.text(EntryCheck.Column.subject)))
    default: break
    }
  }

  private func name(_ genesis: Genesis?, _ row: some EntryColumns) throws {
    guard let genesis, let hash = EntryHash(row.bytes(EntryCheck.Column.hash)) else { return }
    log.genesis = hash
    log.isPicked = isDevice && genesis.role == .centre
    try database.run(
      """
      UPDATE author SET genesis = \(hash), role = \(genesis.role), label = \(genesis.label)
      WHERE id = \(log.id)
      """)
  }

  private func refold(_ id: String) throws {
    let outcome = try fold.fold(id)
    if let outcome, outcome.heads > 1 { contested.insert(id) }
  }

  // MARK: Healing

  private struct Waiting {
    let id: Int64
    let sequence: Int64
    let hash: [UInt8]
    let previous: [UInt8]
    let kind: EntryKind
    let subject: String
  }

  /// Moves entries that wait and whose predecessor is in the log into the log. One pass in order
  /// suffices: what one of them makes possible comes after it.
  private func heal(_ number: Int64) throws -> (healed: Int, forks: [Int64]) {
    try storeTip(number)
    var healed = 0
    var forks: [Int64] = []
    var place: (sequence: Int64, hash: [UInt8]) = (0, [])
    while true {
      let batch = try waiting(after: place, by: number)
      guard let last = batch.last else { return (healed, forks) }
      place = (last.sequence, last.hash)
      for entry in batch {
        let follows = try entry.previous.withUnsafeBytes {
          try isInLog($0, at: entry.sequence - 1, by: number)
        }
        guard follows else { continue }
        if try move(entry, by: number) { forks.append(entry.sequence) }
        healed += 1
      }
    }
  }

  private func waiting(
    after place: (sequence: Int64, hash: [UInt8]), by number: Int64
  ) throws -> [Waiting] {
    try database.all(
      """
      SELECT id, sequence, hash, previous, kind, subject FROM pending
      WHERE author = \(number) AND (sequence, hash) > (\(place.sequence), \(place.hash))
      ORDER BY sequence, hash LIMIT 500
      """
    ) { row in
      Waiting(
        id: try row.value("id"), sequence: try row.value("sequence"),
        hash: try row.value("hash"), previous: try row.value("previous"),
        kind: EntryKind(rawValue: try row.value("kind")), subject: try row.value("subject"))
    }
  }

  private func move(_ entry: Waiting, by number: Int64) throws -> Bool {
    try database.run(
      """
      INSERT INTO entry (author, sequence, hash, previous, kind, subject, base, wall, monotonic,
        boot, report, body)
      SELECT author, sequence, hash, previous, kind, subject, base, wall, monotonic, boot, report,
        body FROM pending WHERE id = \(entry.id)
      """)
    try database.run("DELETE FROM pending WHERE id = \(entry.id)")
    let isFork = try moveHead(
      to: entry.hash, sequence: entry.sequence, from: entry.previous, by: number)
    try storeTip(number)
    if entry.kind == .submission || entry.kind == .review { try refold(entry.subject) }
    return isFork
  }
}

@available(*, unavailable) extension LogUnion: Sendable {}
