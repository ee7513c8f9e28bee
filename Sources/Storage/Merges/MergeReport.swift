/// What a merge does or did: the plan before it is applied, the permanent report afterwards.
package struct MergeReport: Sendable, Hashable {
  /// The number under which the report is kept.
  package let number: Int
  /// When the merge was begun, milliseconds since 1970 UTC by the clock of the store.
  package let wall: Int64
  /// The number of files that were to be merged; greater than the number of parts only while the
  /// merge runs, or when it was interrupted.
  package let planned: Int
  /// One part for each file, in the order in which they were given.
  package let files: [MergedFile]

  /// Whether every file was merged whole.
  package var isClean: Bool {
    files.allSatisfy { $0.outcome != .refused && $0.quarantinedCount == 0 }
  }

  /// The number of entries that are new.
  package var newEntries: Int { files.reduce(0) { $0 + $1.newEntries } }
  /// The number of entries that were here before.
  package var knownEntries: Int { files.reduce(0) { $0 + $1.knownEntries } }
  /// The number of submissions, counting every revision, that are new.
  package var newSubmissions: Int { files.reduce(0) { $0 + $1.newSubmissions } }
  /// The number of files and records that were set aside.
  package var quarantined: Int { files.reduce(0) { $0 + $1.quarantinedCount } }
  /// The submissions whose current revision a person must choose, sorted.
  package var conflicts: [String] { Set(files.flatMap(\.conflicts)).sorted() }
}

/// What a merge does with one file.
package struct MergedFile: Sendable, Hashable {
  /// The path as it was given.
  package let path: String
  /// The size in bytes; 0 when the file could not be read.
  package let bytes: Int64
  /// What became of it as a whole.
  package let outcome: Outcome
  /// Whose store it is, or was made from; `nil` when it does not say.
  package let owner: AuthorID?
  /// The merge that brought the last of what it holds, when all of it was here; `nil` otherwise.
  package let earlierReport: Int?
  /// One part for each author whose entries are in it, sorted by author.
  package let authors: [MergedAuthor]
  /// The number of survey definitions that are new.
  package let newDefinitions: Int
  /// The number of pieces of evidence that are new.
  package let newEvidence: Int
  /// The number of copies of drafts in it.
  package let draftCopies: Int
  /// The submissions that came into conflict, sorted.
  package let conflicts: [String]
  /// What was set aside: the file itself, or records of it; the first thousand.
  package let quarantined: [Quarantined]
  /// The number of what was set aside.
  package let quarantinedCount: Int

  /// What can become of a file.
  package enum Outcome: String, Sendable, CaseIterable {
    /// Something of it is new.
    case merged
    /// Everything that it holds is here already.
    case nothingNew = "nothing_new"
    /// Nothing was taken from it.
    case refused
  }

  /// The last part of its path.
  package var name: String { FileSystem.name(of: path) }

  /// Whether more of its owner's log is here than it holds: a copy of an earlier day.
  package var isOlderCopy: Bool {
    outcome == .nothingNew
      && authors.contains { $0.author == owner && Int64($0.known) < $0.reached }
  }

  /// The number of entries that are new.
  package var newEntries: Int { authors.reduce(0) { $0 + $1.new } }
  /// The number of entries that were here before.
  package var knownEntries: Int { authors.reduce(0) { $0 + $1.known } }
  /// The number of submissions, counting every revision, that are new.
  package var newSubmissions: Int { authors.reduce(0) { $0 + $1.newSubmissions } }
}

/// What a merge does with the entries of one author in one file.
package struct MergedAuthor: Sendable, Hashable {
  /// The author.
  package let author: AuthorID
  /// What people call the author's store; `nil` until the first entry of its log arrives.
  package let label: String?
  /// The number of entries that are new.
  package let new: Int
  /// The number of those that are submissions, counting every revision.
  package let newSubmissions: Int
  /// The number of entries that were here before.
  package let known: Int
  /// The number of entries that wait for others before them.
  package let waiting: Int
  /// The number of entries that waited, and no longer do.
  package let healed: Int
  /// The highest place that the log has reached here without a gap.
  package let reached: Int64
  /// The places of the log that are missing, though later ones are here.
  package let gaps: [ClosedRange<Int64>]
  /// The places at which the log divides into branches that this file brought: two devices have
  /// worked under one identity. All branches are kept.
  package let forks: [Int64]
  /// When the first entry at the first of them was written, milliseconds since 1970 UTC by the author's
  /// clock.
  package let forkedAt: Int64?
  /// The number of entries that were set aside.
  package let quarantined: Int
}

/// A file or a record that was set aside.
package struct Quarantined: Sendable, Hashable {
  /// The number under which its bytes are kept; `nil` when they are not.
  package let number: Int?
  /// Why.
  package let reason: QuarantineReason
  /// The author of the entry, as far as it is known.
  package let author: AuthorID?
  /// The place of the entry in the log, as far as it is known.
  package let sequence: Int64?
  /// More about it: the program's own words or numbers, never an answer.
  package let detail: String
}
