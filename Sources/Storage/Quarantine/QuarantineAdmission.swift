/// Letting something in that was set aside because of a revoked key.
extension Store {
  /// Writes down that a person vouches for something in quarantine, and merges it; `nil` when no such
  /// number is kept, or when it was set aside for another reason than a revoked key.
  package func admitQuarantined(
    _ number: Int, reason: String, person: String, limits: MergeLimits = MergeLimits(),
    checking: SignatureChecking = .none
  ) throws(StoreError) -> MergeReport? {
    guard let record = try quarantine().first(where: { $0.number == number }),
      record.item.reason == .revokedKey || record.item.reason == .notCovered,
      let raw = try quarantinedBytes(number)
    else { return nil }
    let heads = try perform { try self.heads(of: record, raw, limits) }
    guard let first = heads.first else { return nil }
    let admission = Admission(heads: heads, reason: reason, person: person)
    try append(.admission, subject: first.author.text, body: admission.body)
    return try retryQuarantined(number, limits: limits, checking: checking)
  }

  /// The last entries of what is kept.
  private func heads(
    of record: QuarantinedRecord, _ raw: [UInt8], _ limits: MergeLimits
  ) throws -> [Pack.Head] {
    if record.item.reason == .notCovered {
      guard let author = record.item.author, let sequence = record.item.sequence,
        case .blob(let bytes)? = QuarantinedRow(raw).map({ $0["hash"] }),
        let hash = EntryHash(bytes)
      else { return [] }
      return [Pack.Head(author: author, sequence: sequence, hash: hash)]
    }
    return try withTemporaryFile { path in
      try FileSystem.write(raw, to: path)
      do {
        let copy = try IncomingCopy(of: path, to: path + "-copy", store: FileStatus(of: self.path))
        defer { copy.remove() }
        return try IncomingStore(copy, limits: limits).heads().map {
          Pack.Head(author: $0.author, sequence: $0.sequence, hash: $0.hash)
        }
      } catch is FileRefusal {
        return []
      } catch is IncomingFault {
        return []
      }
    }
  }
}
