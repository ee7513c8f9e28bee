/// What a merge knows of one author's log in the store while it takes entries of that author.
struct AuthorLog {
  let id: AuthorID
  let bytes: [UInt8]
  /// The author's number in the tables; `nil` until the first entry is kept.
  var number: Int64?
  /// The first entry of the log, once it has arrived.
  var genesis: EntryHash?
  /// The highest place that is filled, by an entry of the log or by one that waits.
  var highest: Int64 = 0
  /// Whether entries wait for their predecessors.
  var hasWaiting = false
  /// The entry to which the last one was chained, or the highest head: most entries follow it.
  var tip: [UInt8]?
  var tipSequence: Int64 = 0
  /// The head that stands in the table in place of the tip; the same when nothing is to be written.
  var storedTip: [UInt8]?
  /// Whether single entries of this log, without those before them, are all that is to come.
  var isPicked = false
  /// Whether another device uses the same identity: nothing more is taken from this file's log.
  var isImpostor = false

  init(_ id: AuthorID) {
    self.id = id
    bytes = id.bytes
  }
}
