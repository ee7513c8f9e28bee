/// How a file is taken that is exactly as this program writes it: where it lies, without a copy and
/// without SQLite.
extension MergeRun {
  /// What became of reading a file in this way.
  enum PlainOutcome {
    /// Everything in it is here now, or was here before.
    case taken
    /// A copy must be looked at; what was taken so far is believed all the same.
    case doubted
  }

  /// Takes a file when nothing about it is in doubt.
  func takePlainly(
    _ path: String, _ tally: inout FileTally, _ progress: (MergeProgress) -> Void
  ) throws -> PlainOutcome {
    do {
      guard let before = Self.aloneStatus(of: path) else { return .doubted }
      let file = try PlainStore(path, buffer: buffer, store: status, limits: limits)
      guard file.status == before else { return .doubted }
      tally.bytes = before.size
      try take(file, &tally, progress)
      return Self.aloneStatus(of: path) == before ? .taken : .doubted
    } catch is PageDoubt {
      try endAuthor(&tally)
      return .doubted
    } catch is FileRefusal {
      return .doubted
    }
  }

  /// The status of a file beside which no unfinished changes lie.
  private static func aloneStatus(of path: String) -> FileStatus? {
    guard !FileStatus.isSymbolicLink(path) else { return nil }
    for suffix in IncomingCopy.companions where FileSystem.exists(path + suffix) { return nil }
    return try? FileStatus(of: path)
  }

  private func take(
    _ file: PlainStore, _ tally: inout FileTally, _ progress: (MergeProgress) -> Void
  ) throws {
    let arrival = Arrival(
      size: file.status.size, modified: file.status.modified, start: file.start, in: database)
    isKnownArrival = try arrival.isKnown
    let summary = try file.summary()
    tally.owner = summary.owner
    let standing = try gate.judge(summary) { try file.key(of: $0) }
    let authors = try file.authors()
    let heads = try file.heads(of: authors)
    guard !heads.isEmpty, summary.waiting == 0 else { throw PageDoubt() }
    let latest = try union.latestReport(of: heads)
    if isKnownArrival, let latest {
      tally.countKnown(heads, latest: latest)
      return try see(summary)
    }
    guard summary.signatures + summary.evidence + summary.draftCopies == 0 else {
      throw PageDoubt()
    }
    try gate.admit(summary, standing) {
      try file.countEntries()
    } heads: {
      heads
    }
    try takeDefinitions(file, &tally)
    try takeLog(file, authors, heads, &tally, progress)
    if let latest { tally.countKnown(heads, latest: latest) }
    for head in summary.pack?.heads ?? [] {
      let head = IncomingStore.Head(
        author: head.author, sequence: head.sequence, hash: head.hash)
      guard try union.isInLog(head) else { throw PageDoubt() }
    }
    try checkEvidence(&tally)
    try gate.keep(standing)
    try see(summary)
    tally.isSettled = summary.signature == nil || standing.verdict == .genuine
    try arrival.remember(tally, report: number)
  }

  private func takeDefinitions(_ file: PlainStore, _ tally: inout FileTally) throws {
    try file.forEachDefinition { hash, content in
      guard try !hasDefinition(hash) else { return }
      let content = try content()
      guard DefinitionCheck.fault(in: content, hash: hash) == nil else { throw PageDoubt() }
      try keepDefinition(hash, content, &tally)
    }
  }

  /// Takes the entries in the order in which they were added to the file. Those that are here must be
  /// the very chain that leads to what is here; and afterwards every head that the file claims must
  /// be here, so that nothing in it can have been missed.
  private func takeLog(
    _ file: PlainStore, _ authors: [Int64: AuthorID], _ heads: [IncomingStore.Head],
    _ tally: inout FileTally, _ progress: (MergeProgress) -> Void
  ) throws {
    var histories: [Int64: KnownHistory] = [:]
    for (number, author) in authors where heads.contains(where: { $0.author == author }) {
      guard !gate.limits(author) else { throw PageDoubt() }
      histories[number] = try knownPlace(of: author, number: number, heads, in: file)
        .map { KnownHistory(upTo: $0) }
    }
    var current: Int64?
    var read = 0
    try file.forEachEntry { row, number in
      guard let author = authors[number] else { throw PageDoubt() }
      switch histories[number]?.step(row) ?? .beyond {
      case .differs: throw PageDoubt()
      case .follows: tally[author].known += 1
      case .beyond:
        if current != number {
          if current != nil { try endAuthor(&tally) }
          try union.begin(author)
          current = number
        }
        let verdict = try union.take(row)
        if case .refused = verdict { throw PageDoubt() }
        tally.count(verdict, of: author, at: row.integer(EntryCheck.Column.sequence))
        if case .waiting = verdict { throw PageDoubt() }
      }
      read += 1
      if read % 1000 == 0 { progress(MergeProgress(file: tallies.count, entries: read)) }
    }
    try endAuthor(&tally)
    guard histories.values.allSatisfy(\.isComplete),
      try heads.allSatisfy({ try union.isInLog($0) })
    else { throw PageDoubt() }
  }

  /// The head of ours up to which the file is to hold what this store holds: the log is not forked in
  /// it and contains that head.
  private func knownPlace(
    of author: AuthorID, number: Int64, _ heads: [IncomingStore.Head], in file: PlainStore
  ) throws -> IncomingStore.Head? {
    let own = heads.filter { $0.author == author }
    guard own.count == 1, let head = own.first else { return nil }
    if try union.isInLog(head) { return head }
    try union.begin(author)
    return try union.heads().first {
      try file.contains($0.hash, at: $0.sequence, by: number)
    }
  }
}
