/// Takes files into a store, one after the other, inside open transactions of its caller.
final class MergeRun {
  private let store: Store
  let database: Database
  let limits: MergeLimits
  private let folder: QuarantineFolder
  let quarantine: Quarantine
  let union: LogUnion
  let gate: SignatureGate
  /// The status of the store itself, which is not merged into itself.
  let status: FileStatus
  /// Serves the files that are read where they lie, one after the other.
  let buffer = PageBuffer()
  /// When it was begun, by the clock of the store.
  let wall: Int64
  let number: Int
  private(set) var tallies: [FileTally] = []
  /// Whether the file at hand was merged whole before.
  var isKnownArrival = false

  /// Begins; the transaction of the store is open.
  init(_ store: Store, limits: MergeLimits, checking: SignatureChecking) throws {
    self.store = store
    self.limits = limits
    database = store.database
    wall = store.clock.now().wall
    number = Int(try database.integer("SELECT max(number) FROM merge_report")) + 1
    quarantine = Quarantine(database: database, report: number)
    union = try LogUnion(
      database: database, report: number, limits: limits, author: store.author, role: store.role)
    gate = try SignatureGate(database, owner: store.author, checking: checking)
    status = try FileStatus(of: store.path)
    folder = try QuarantineFolder(beside: store.path)
  }

  /// Deletes the copies.
  func close() {
    folder.remove()
  }

  /// Takes a file. What is wrong with it ends up in the tally; only what is wrong with the store
  /// itself is thrown.
  func take(_ path: String, progress: (MergeProgress) -> Void) throws {
    var tally = FileTally(path: path, mostListed: limits.quarantinedRecords)
    isKnownArrival = false
    if try takePlainly(path, &tally, progress) == .doubted {
      var second = FileTally(path: path, mostListed: limits.quarantinedRecords)
      try takeCopy(of: path, &second, progress)
      tally.add(secondReading: second)
    }
    tally.add(conflicts: union.takeContested())
    _ = union.takeNamedEvidence()
    tallies.append(tally)
  }

  private func takeCopy(
    of path: String, _ tally: inout FileTally, _ progress: (MergeProgress) -> Void
  ) throws {
    var copy: IncomingCopy?
    defer { copy?.remove() }
    do {
      let taken = try IncomingCopy(
        of: path, to: folder.place(tallies.count), store: status, mostBytes: limits.fileBytes)
      copy = taken
      tally.bytes = taken.bytes
      let arrival = Arrival(
        size: taken.bytes, modified: taken.modified, start: try taken.firstBytes(100),
        in: database)
      isKnownArrival = try arrival.isKnown
      try take(IncomingStore(taken, limits: limits), &tally, progress)
      if !taken.hasCompanion { try arrival.remember(tally, report: number) }
    } catch let refusal as FileRefusal {
      tally.isRefused = true
      try setAside(copy, refusal, &tally)
    }
  }

  private func take(
    _ file: IncomingStore, _ tally: inout FileTally, _ progress: (MergeProgress) -> Void
  ) throws {
    var damage: String?
    do {
      let summary = try file.summary()
      tally.owner = summary.owner
      let standing = try gate.judge(summary) { try file.key(of: $0) }
      tally.isSettled = summary.signature == nil || standing.verdict == .genuine
      if try !isKnown(file, summary, &tally) {
        damage = try file.structuralDamage()
        if damage == nil {
          try gate.admit(summary, standing) {
            try file.countEntries()
          } heads: {
            try file.heads()
          }
          if summary.definitions > 0 { try takeDefinitions(file, &tally) }
          try takeLogs(file, summary, standing, &tally, progress)
          try checkCompleteness(file, summary, &tally)
        }
      }
      if damage == nil {
        try takeAttachments(file, summary, &tally)
        try checkEvidence(&tally)
        try keepSignatures(file, summary, standing, &tally)
      }
      try see(summary)
    } catch let fault as IncomingFault {
      damage = fault.error.message
      try endAuthor(&tally)
    }
    if let damage {
      var second = FileTally(path: tally.path, mostListed: limits.quarantinedRecords)
      try salvage(file, &second)
      tally.add(secondReading: second)
      let reason: QuarantineReason = file.copy.isCutShort ? .fileCutShort : .fileDamaged
      let detail = intactEntries(of: file, tally).detail(damage)
      try setAside(
        file.copy,
        FileRefusal(reason: reason, detail: detail, claim: claim(of: file), isWorthKeeping: true),
        &tally)
    } else if file.copy.isCutShort {
      let detail = intactEntries(of: file, tally).detail("")
      try setAside(
        file.copy,
        FileRefusal(
          reason: .fileCutShort, detail: detail, claim: claim(of: file), isWorthKeeping: true),
        &tally)
    }
    if file.copy.hadForeignJournal {
      try setAside(file.copy, FileRefusal(reason: .foreignJournal), &tally)
    }
    if file.copy.header?.usesWriteAheadLog == true && !file.copy.hasCompanion {
      try setAside(file.copy, FileRefusal(reason: .newestWorkMissing), &tally)
    }
    if !tally.listsMore {
      try setAside(
        file.copy, FileRefusal(reason: .tooManyFaults, isWorthKeeping: true), &tally)
    }
  }

  private func keepSignatures(
    _ file: IncomingStore, _ summary: IncomingSummary, _ standing: SignatureGate.Standing,
    _ tally: inout FileTally
  ) throws {
    try gate.keep(standing)
    guard summary.signatures > 0 else { return }
    guard summary.signatures <= limits.signatures else {
      tally.add(
        Quarantined(
          number: nil, reason: .damagedSignature, author: nil, sequence: nil,
          detail: "\(summary.signatures) > \(limits.signatures)"))
      return
    }
    try gate.takeOthers(file) { text in
      try setAside(Array(text.utf8), .damagedSignature, detail: "", &tally)
    }
  }

  /// Remembers when a file of an author was last seen, and what it said.
  func see(_ summary: IncomingSummary) throws {
    guard let owner = summary.owner else { return }
    try database.run(
      """
      INSERT INTO sighting (author, report, wall, packed, drafts)
      VALUES (\(owner), \(number), \(wall), \(summary.pack?.wall),
        \(summary.pack?.drafts ?? summary.drafts))
      ON CONFLICT (author) DO UPDATE SET report = excluded.report, wall = excluded.wall,
        packed = excluded.packed, drafts = excluded.drafts
      WHERE excluded.packed IS NULL OR packed IS NULL OR excluded.packed >= packed
      """)
  }

  /// Whether every head of the file is in the log: then everything before them is, and nothing else
  /// of the log in the file needs to be read.
  private func isKnown(
    _ file: IncomingStore, _ summary: IncomingSummary, _ tally: inout FileTally
  ) throws -> Bool {
    let heads = try file.heads()
    // No head pins what waits: it is compared entry by entry.
    guard isKnownArrival || summary.waiting == 0 else { return false }
    guard !heads.isEmpty, let latest = try union.latestReport(of: heads),
      let waiting = summary.waiting == 0 ? [] : try file.waitingEntries(atMost: 1000)
    else { return false }
    for entry in waiting where try !union.contains(entry) { return false }
    guard try isUnchanged(file, heads) else { return false }
    tally.countKnown(heads, latest: latest)
    for entry in waiting { tally[entry.author].known += 1 }
    return true
  }

  /// Whether the logs of a file are, entry by entry, what leads to its heads, which are all here. Of a
  /// file that was merged before that is known.
  private func isUnchanged(_ file: IncomingStore, _ heads: [IncomingStore.Head]) throws -> Bool {
    if isKnownArrival { return true }
    var walked = 0
    for (number, author) in try file.authors() {
      let own = heads.filter { $0.author == author }
      guard let head = own.first else { continue }
      guard own.count == 1,
        let entries = try HistoryWalk(file: file).unbrokenEntries(number: number, upTo: head)
      else { return false }
      walked += entries
    }
    return try walked == file.countEntries(in: .entry)
  }

  private func takeLogs(
    _ file: IncomingStore, _ summary: IncomingSummary, _ standing: SignatureGate.Standing,
    _ tally: inout FileTally, _ progress: (MergeProgress) -> Void
  ) throws {
    let authors = try file.authors()
    var read = 0
    for table in IncomingStore.Table.allCases where table == .entry || summary.waiting > 0 {
      for number in try file.authorNumbers(in: table) {
        guard let author = authors[number] else {
          try setAside(
            file.copy,
            FileRefusal(reason: .unknownAuthor, detail: "\(number)", isWorthKeeping: true),
            &tally)
          read += try file.count(by: number, in: table)
          continue
        }
        try union.begin(author)
        union.ceiling = try gate.ceiling(of: author, number: number, in: file, summary, standing)
        let start = table == .entry ? try knownPlace(in: file, number: number, &tally, &read) : 0
        var taken = 0
        try file.forEachEntry(in: table, by: number, after: start) { sequence in
          tally[author].quarantined += 1
          read += 1
          tally.add(
            Quarantined(
              number: nil, reason: .tooLarge, author: author, sequence: sequence,
              detail: "> \(limits.bodyBytes)"))
        } _: { row in
          try take(row, &tally)
          read += 1
          taken += 1
          if taken % 1000 == 0 {
            progress(MergeProgress(file: tallies.count, entries: tally[author].new))
          }
        }
        try endAuthor(&tally)
      }
    }
    // An index that lost its place hides rows, and quick_check does not compare it with its table.
    guard try read == file.countEntries() else {
      throw IncomingFault(
        error: SQLiteError(.corrupt, "an index does not show every entry", sql: "entry"))
    }
  }

  /// Reports a file that names heads which were not in it.
  private func checkCompleteness(
    _ file: IncomingStore, _ summary: IncomingSummary, _ tally: inout FileTally
  ) throws {
    let named = (summary.pack?.heads ?? []).map {
      IncomingStore.Head(author: $0.author, sequence: $0.sequence, hash: $0.hash)
    }
    for head in Set(try file.heads() + named).sorted(by: { $0.sequence < $1.sequence }) {
      let isSetAside = tally.quarantined.contains {
        $0.author == head.author && $0.sequence == head.sequence
      }
      // Beyond the faults that are listed, the rest of the file is set aside as a whole.
      guard !isSetAside, tally.listsMore, try !union.contains(head) else { continue }
      tally.add(
        Quarantined(
          number: nil, reason: .packIncomplete, author: head.author, sequence: head.sequence,
          detail: ""))
    }
  }

  /// The place up to which the file is known to hold what this store holds: its log is not forked
  /// and contains a head of ours, which pins everything before it.
  private func knownPlace(
    in file: IncomingStore, number: Int64, _ tally: inout FileTally, _ read: inout Int
  ) throws -> Int64 {
    let author = union.author
    guard try file.heads().count(where: { $0.author == author }) == 1 else { return 0 }
    for head in try union.heads() {
      if try file.contains(head.hash, at: head.sequence, by: number),
        let entries = try HistoryWalk(file: file).unbrokenEntries(number: number, upTo: head)
      {
        read += entries
        tally[author].known += Int(clamping: head.sequence)
        return head.sequence
      }
    }
    return 0
  }

  /// Takes what can still be read of a damaged file.
  private func salvage(_ file: IncomingStore, _ tally: inout FileTally) throws {
    var authors: [Int64: AuthorID] = [:]
    do throws(IncomingFault) { authors = try file.authors() } catch {
      // The first entry of each log also says whose it is.
    }
    do { try takeDefinitions(file, &tally) } catch is IncomingFault {
      // Submissions whose definition is missing are among the findings of the store.
    }
    for table in IncomingStore.Table.allCases {
      var current: Int64?
      try file.forEachReadableEntry(in: table) { row in
        let number = row.integer(EntryCheck.Column.count)
        if authors[number] == nil, row.integer(EntryCheck.Column.sequence) == 1 {
          authors[number] = AuthorID(row.text(EntryCheck.Column.subject))
        }
        guard let author = authors[number] else {
          try setAside(row, .unknownAuthor, author: nil, &tally)
          return
        }
        if current != number {
          if current != nil { try endAuthor(&tally) }
          try union.begin(author)
          current = number
        }
        try take(row, &tally)
      }
      if current != nil { try endAuthor(&tally) }
    }
  }

  private func take(_ row: Statement, _ tally: inout FileTally) throws {
    let verdict = try union.take(row)
    tally.count(
      verdict, of: union.author, at: row.integer(EntryCheck.Column.sequence))
    if case .refused(let reason) = verdict {
      try setAside(row, reason, author: union.author, &tally)
    }
  }

  func endAuthor(_ tally: inout FileTally) throws {
    let (healed, forks) = try union.end()
    tally.count(healed: healed, forks: forks, of: union.author)
  }

  /// The report about every file that was taken, or about the last ones.
  /// - Parameter planned: the number of files that were to be taken.
  func report(planned: Int, last: Int = .max) throws -> MergeReport {
    let findings = try Findings(database)
    let tallies = tallies.suffix(last)
    let conflicts = try findings.conflicts(among: tallies.flatMap(\.conflicts))
    var labels: [AuthorID: String] = [:]
    var gaps: [AuthorID: [ClosedRange<Int64>]] = [:]
    var reached: [AuthorID: Int64] = [:]
    for author in Set(tallies.flatMap(\.authorIDs)) {
      labels[author] = try findings.label(of: author)
      gaps[author] = try findings.gaps(of: author)
      reached[author] = try findings.reached(by: author)
    }
    return MergeReport(
      number: number, wall: wall, planned: planned,
      files: try tallies.map {
        try $0.finished(
          labels: labels, gaps: gaps, reached: reached, stillInConflict: conflicts,
          moment: findings.moment(of:at:))
      })
  }
}

@available(*, unavailable) extension MergeRun: Sendable {}
