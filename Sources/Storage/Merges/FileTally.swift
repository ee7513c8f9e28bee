/// Counts what becomes of one file while it is merged.
struct FileTally {
  let path: String
  var bytes: Int64 = 0
  var isRefused = false
  /// Whose store the file is, or was made from.
  var owner: AuthorID?
  /// The merge that brought the last of what the file holds, when all of it is here.
  var earlierReport: Int?
  /// Whether nothing about the file could turn out differently another time.
  var isSettled = false
  var newDefinitions = 0
  var newEvidence = 0
  var draftCopies = 0
  private(set) var conflicts: Set<String> = []
  private(set) var quarantined: [Quarantined] = []
  private(set) var quarantinedCount = 0
  private var authors: [AuthorID: AuthorTally] = [:]
  private let mostListed: Int

  /// Counts what becomes of one author's entries.
  struct AuthorTally {
    var new = 0
    var newSubmissions = 0
    var known = 0
    var waiting = 0
    var healed = 0
    var forks: Set<Int64> = []
    var quarantined = 0
  }

  init(path: String, mostListed: Int) {
    self.path = path
    self.mostListed = mostListed
  }

  subscript(author: AuthorID) -> AuthorTally {
    get { authors[author] ?? AuthorTally() }
    set { authors[author] = newValue }
  }

  /// The authors of what is in the file.
  var authorIDs: [AuthorID] { Array(authors.keys) }

  /// Counts an entry of an author.
  mutating func count(_ verdict: LogUnion.Verdict, of author: AuthorID, at sequence: Int64) {
    switch verdict {
    case .added(let isFork, let isSubmission):
      self[author].new += 1
      if isSubmission { self[author].newSubmissions += 1 }
      if isFork { self[author].forks.insert(sequence) }
    case .waiting(let isSubmission):
      self[author].waiting += 1
      if isSubmission { self[author].newSubmissions += 1 }
    case .alreadyHere: self[author].known += 1
    case .refused: self[author].quarantined += 1
    }
  }

  /// Counts logs of which everything is here already.
  /// - Parameter latest: the merge that brought the last of it, 0 when none did.
  mutating func countKnown(_ heads: [IncomingStore.Head], latest: Int) {
    for head in heads {
      self[head.author].known = max(self[head.author].known, Int(clamping: head.sequence))
    }
    earlierReport = latest > 0 ? latest : nil
  }

  /// Whether one more record is listed and kept by itself.
  var listsMore: Bool { quarantined.count < mostListed }

  mutating func add(_ item: Quarantined) {
    quarantinedCount += 1
    if listsMore { quarantined.append(item) }
  }

  /// Counts a record that is not listed.
  mutating func addUnlisted() {
    quarantinedCount += 1
  }

  mutating func add(conflicts ids: Set<String>) {
    conflicts.formUnion(ids)
  }

  /// Counts entries that waited and can follow now: those that this file brought itself are new,
  /// the others are healed.
  mutating func count(healed: Int, forks: [Int64], of author: AuthorID) {
    guard healed > 0 else { return }
    let own = min(healed, self[author].waiting)
    self[author].waiting -= own
    self[author].new += own
    self[author].healed += healed - own
    self[author].forks.formUnion(forks)
  }

  /// Whether the store holds more than before, or knows of more.
  var isNew: Bool {
    newDefinitions + newEvidence > 0
      || authors.values.contains { $0.new + $0.waiting + $0.healed + $0.quarantined > 0 }
  }

  /// Adds what a second reading found that went over everything once more.
  mutating func add(secondReading second: FileTally) {
    for (author, tally) in second.authors {
      let first = self[author]
      self[author].new += tally.new
      self[author].newSubmissions += tally.newSubmissions
      self[author].waiting += tally.waiting
      self[author].healed += tally.healed
      self[author].forks.formUnion(tally.forks)
      self[author].known = max(first.known, tally.known - first.new - first.waiting)
      self[author].quarantined = tally.quarantined
    }
    owner = second.owner ?? owner
    earlierReport = second.earlierReport
    bytes = max(bytes, second.bytes)
    isRefused = isRefused || second.isRefused
    newDefinitions += second.newDefinitions
    newEvidence += second.newEvidence
    draftCopies += second.draftCopies
    quarantined = second.quarantined
    quarantinedCount = second.quarantinedCount
  }

  /// The finished part of the report, with what only the end of the merge can tell.
  func finished(
    labels: [AuthorID: String], gaps: [AuthorID: [ClosedRange<Int64>]],
    reached: [AuthorID: Int64], stillInConflict: Set<String>,
    moment: (AuthorID, Int64) throws -> Int64?
  ) throws -> MergedFile {
    let authors = try self.authors.sorted { $0.key < $1.key }.map { author, tally in
      MergedAuthor(
        author: author, label: labels[author], new: tally.new,
        newSubmissions: tally.newSubmissions, known: tally.known, waiting: tally.waiting,
        healed: tally.healed, reached: reached[author] ?? 0, gaps: gaps[author] ?? [],
        forks: tally.forks.sorted(),
        forkedAt: try tally.forks.min().flatMap { try moment(author, $0) },
        quarantined: tally.quarantined)
    }
    return MergedFile(
      path: path, bytes: bytes, outcome: isRefused ? .refused : isNew ? .merged : .nothingNew,
      owner: owner, earlierReport: earlierReport, authors: authors, newDefinitions: newDefinitions,
      newEvidence: newEvidence,
      draftCopies: draftCopies,
      conflicts: conflicts.intersection(stillInConflict).sorted(), quarantined: quarantined,
      quarantinedCount: quarantinedCount)
  }
}
