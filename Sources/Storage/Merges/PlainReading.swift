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
    let summary = try file.summary()
    guard summary.waiting + summary.signatures + summary.evidence + summary.draftCopies == 0 else {
      throw PageDoubt()
    }
    tally.owner = summary.owner
    let standing = try gate.judge(summary) { try file.key(of: $0) }
    let authors = try file.authors()
    let heads = try file.heads(of: authors)
    guard !heads.isEmpty else { throw PageDoubt() }
    if try heads.allSatisfy({ try union.isInLog($0) }) {
      for head in heads {
        tally[head.author].known = max(tally[head.author].known, Int(clamping: head.sequence))
      }
    } else {
      try gate.admit(summary, standing) { try file.countEntries() }
      try takeDefinitions(file, &tally)
      try takeLog(file, summary, authors, heads, &tally, progress)
    }
    for head in summary.pack?.heads ?? [] {
      let head = IncomingStore.Head(
        author: head.author, sequence: head.sequence, hash: head.hash)
      guard try union.isInLog(head) else { throw PageDoubt() }
    }
    try gate.keep(standing)
    try see(summary)
  }

  private func takeDefinitions(_ file: PlainStore, _ tally: inout FileTally) throws {
    try file.forEachDefinition { hash, content in
      guard try !hasDefinition(hash) else { return }
      let content = try content()
      guard DefinitionCheck.fault(in: content, hash: hash) == nil else { throw PageDoubt() }
      try keepDefinition(hash, content, &tally)
    }
  }

  /// Takes the entries in the order in which they were added to the file. Afterwards every head
  /// that the file claims must be here, so that nothing in it can have been missed.
  private func takeLog(
    _ file: PlainStore, _ summary: IncomingSummary, _ authors: [Int64: AuthorID],
    _ heads: [IncomingStore.Head], _ tally: inout FileTally,
    _ progress: (MergeProgress) -> Void
  ) throws {
    var known: [Int64: Int64] = [:]
    var start = Int64.max
    for (number, author) in authors where heads.contains(where: { $0.author == author }) {
      guard !gate.limits(author, in: summary) else { throw PageDoubt() }
      let place = try knownPlace(of: author, number: number, heads, in: file)
      known[number] = place?.sequence
      start = min(start, place?.row ?? 0)
    }
    for (number, sequence) in known {
      if let author = authors[number] { tally[author].known += Int(clamping: sequence) }
    }
    var current: Int64?
    var taken = 0
    try file.forEachEntry(after: start) { number, sequence in
      sequence <= known[number] ?? 0
    } _: { row, number in
      if current != number {
        if current != nil { try endAuthor(&tally) }
        guard let author = authors[number] else { throw PageDoubt() }
        try union.begin(author)
        current = number
      }
      let verdict = try union.take(row)
      if case .refused = verdict { throw PageDoubt() }
      tally.count(
        verdict, of: union.author, at: row.integer(EntryCheck.Column.sequence))
      if case .waiting = verdict { throw PageDoubt() }
      taken += 1
      if taken % 1000 == 0 { progress(MergeProgress(file: tallies.count, entries: taken)) }
    }
    try endAuthor(&tally)
    guard try heads.allSatisfy({ try union.isInLog($0) }) else { throw PageDoubt() }
  }

  /// The place and the row up to which the file is known to hold what this store holds: the log is
  /// not forked in it and contains a head of ours, which pins everything before it.
  private func knownPlace(
    of author: AuthorID, number: Int64, _ heads: [IncomingStore.Head], in file: PlainStore
  ) throws -> (sequence: Int64, row: Int64)? {
    guard heads.count(where: { $0.author == author }) == 1 else { return nil }
    try union.begin(author)
    for head in try union.heads() {
      if let row = try file.row(of: head.hash, at: head.sequence, by: number) {
        return (head.sequence, row)
      }
    }
    return nil
  }
}
