/// Compares what the copy of a file holds of a log with the chain that ends in an entry of ours. Nothing
/// is ever taken from what differs, and the person who merges the file is told.
struct HistoryWalk {
  let file: IncomingStore

  /// The number of entries of an author up to a place; `nil` unless they are one chain, each with the
  /// right hash. Values that are too large to be read here are passed over.
  func unbrokenEntries(
    number: Int64, upTo end: IncomingStore.Head
  ) throws -> Int? {
    var history = KnownHistory(upTo: end)
    var count = 0
    do {
      try file.forEachEntry(in: .entry, by: number, after: 0) { _ in
        history.skip()
        count += 1
      } _: { row in
        switch history.step(row) {
        case .follows: count += 1
        case .beyond: throw Answer(isUnbroken: true)
        case .differs: throw Answer(isUnbroken: false)
        }
      }
    } catch let answer as Answer {
      return answer.isUnbroken ? count : nil
    }
    return count
  }

  /// Ends the walk before the end of the log.
  private struct Answer: Error {
    let isUnbroken: Bool
  }
}
