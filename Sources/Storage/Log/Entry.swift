/// One entry of a log: written once, chained to the one before, never changed.
package struct Entry: Sendable, Hashable {
  /// Whose log it is in.
  package let author: AuthorID
  /// Its place in that log: 1, 2, 3 …
  package let sequence: Int64
  /// The hash over everything else here.
  package let hash: EntryHash
  /// The hash of the entry before it; for the first, a digest of the author and a random number.
  package let previous: EntryHash
  /// What it records.
  package let kind: EntryKind
  /// What it is about: the id of a submission, the hash of a definition, a name.
  package let subject: String
  /// The entries about the same subject that its author knew and replaces with it, sorted.
  package let base: [EntryHash]
  /// When it was written, as its device saw it.
  package let moment: Moment
  /// What it says, text.
  package let body: String
}
