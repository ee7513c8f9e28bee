/// How records and files that are not believed are kept.
extension MergeRun {
  /// How much of a damaged file was intact, and how much the file says there was.
  func intactEntries(of file: IncomingStore, _ tally: FileTally) -> IntactEntries {
    let intact = tally.authorIDs.reduce(0) { sum, author in
      sum + tally[author].new + tally[author].known + tally[author].waiting
    }
    let claimed = (try? file.summary().pack?.entries) ?? nil
    let heads = (try? file.heads()) ?? []
    let reached = Dictionary(heads.map { ($0.author, $0.sequence) }, uniquingKeysWith: max)
    let all =
      claimed
      ?? reached.values.reduce(0) { Int(clamping: $1).addingReportingOverflow($0).partialValue }
    return IntactEntries(intact, of: max(all, 0))
  }

  /// Sets a row aside.
  func setAside(
    _ row: Statement, _ reason: QuarantineReason, author: AuthorID?, _ tally: inout FileTally
  ) throws {
    guard tally.listsMore else {
      tally.addUnlisted()
      return
    }
    let isPlaced = row.isInteger(EntryCheck.Column.sequence)
    let sequence = isPlaced ? row.integer(EntryCheck.Column.sequence) : nil
    let number = try quarantine.keep(
      Quarantine.bytes(of: row, columns: EntryCheck.Column.names), reason, detail: union.detail,
      file: FileSystem.name(of: tally.path), author: author, sequence: sequence)
    tally.add(
      Quarantined(
        number: number, reason: reason, author: author, sequence: sequence,
        detail: union.detail))
  }

  func setAside(
    _ bytes: [UInt8], _ reason: QuarantineReason, detail: String, _ tally: inout FileTally
  ) throws {
    guard tally.listsMore else {
      tally.addUnlisted()
      return
    }
    let number = try quarantine.keep(
      bytes, reason, detail: detail, file: FileSystem.name(of: tally.path))
    tally.add(
      Quarantined(number: number, reason: reason, author: nil, sequence: nil, detail: detail))
  }

  /// Sets a whole file aside; its bytes are kept when it looks like one of ours and is not too
  /// large.
  func setAside(
    _ copy: IncomingCopy?, _ refusal: FileRefusal, _ tally: inout FileTally
  ) throws {
    var number: Int?
    if let copy, refusal.isWorthKeeping, copy.bytes <= limits.quarantinedFileBytes {
      number = try quarantine.keep(
        try copy.content(), refusal.reason, detail: refusal.detail,
        file: FileSystem.name(of: tally.path))
    }
    tally.add(
      Quarantined(
        number: number, reason: refusal.reason, author: nil, sequence: nil,
        detail: refusal.detail))
  }
}
