/// The part of a log in a file that is here already, followed entry by entry.
///
/// A hash pins everything before it only when somebody computes the hashes again: a file whose last
/// entry is ours may still hold earlier ones that were altered.
struct KnownHistory {
  private let author: [UInt8]
  private let end: IncomingStore.Head
  private var check = EntryCheck(.generous)
  private var last: (sequence: Int64, hash: EntryHash)?

  /// - Parameter end: the entry of ours up to which the file is to hold what is here.
  init(upTo end: IncomingStore.Head) {
    self.end = end
    author = end.author.bytes
  }

  /// What an entry is to the known part.
  enum Step {
    /// It belongs to it and follows the one before.
    case follows
    /// It comes after it.
    case beyond
    /// It is altered, or the chain is broken before it.
    case differs
  }

  /// Whether the whole of it was met.
  var isComplete: Bool { last?.hash == end.hash }

  /// Looks at the next entry of the author, in order.
  mutating func step(_ row: some EntryColumns) -> Step {
    let sequence = row.integer(EntryCheck.Column.sequence)
    if row.isInteger(EntryCheck.Column.sequence), sequence > end.sequence { return .beyond }
    if let fault = check.fault(in: row, author: author), !fault.keepsEntry { return .differs }
    guard let hash = EntryHash(row.bytes(EntryCheck.Column.hash)),
      let previous = EntryHash(row.bytes(EntryCheck.Column.previous)),
      last.map({ sequence == $0.sequence + 1 && previous == $0.hash }) ?? true,
      sequence < end.sequence || hash == end.hash
    else { return .differs }
    last = (sequence, hash)
    return .follows
  }

  /// Passes over an entry that cannot be read here.
  mutating func skip() {
    last = nil
  }
}
