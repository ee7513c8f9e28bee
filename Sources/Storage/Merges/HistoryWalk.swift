/// Compares what a file holds of a log with the chain that ends in an entry of ours.
///
/// A hash pins everything before it only when somebody computes the hashes again: a file whose last
/// entry is ours may still hold earlier ones that were altered. Nothing is ever taken from them, and
/// the person who merges the file is told.
struct HistoryWalk {
  let file: IncomingStore

  /// Whether the entries of an author up to a place are one chain, each with the right hash. Values
  /// that are too large to be read here are passed over.
  func isUnbroken(of author: AuthorID, number: Int64, upTo end: IncomingStore.Head) throws -> Bool {
    var check = EntryCheck(.generous)
    var last: (sequence: Int64, hash: EntryHash)?
    do {
      try file.forEachEntry(in: .entry, by: number, after: 0) { _ in
        last = nil
      } _: { row in
        let sequence = row.integer(EntryCheck.Column.sequence)
        if row.isInteger(EntryCheck.Column.sequence), sequence > end.sequence {
          throw Answer(isUnbroken: true)
        }
        if let fault = check.fault(in: row, author: author.bytes), !fault.keepsEntry {
          throw Answer(isUnbroken: false)
        }
        guard let hash = EntryHash(row.bytes(EntryCheck.Column.hash)),
          let previous = EntryHash(row.bytes(EntryCheck.Column.previous)),
          last.map({ sequence == $0.sequence + 1 && previous == $0.hash }) ?? true,
          sequence < end.sequence || hash == end.hash
        else { throw Answer(isUnbroken: false) }
        last = (sequence, hash)
      }
    } catch let answer as Answer {
      return answer.isUnbroken
    }
    return true
  }

  /// Ends the walk before the end of the log.
  private struct Answer: Error {
    let isUnbroken: Bool
  }
}
