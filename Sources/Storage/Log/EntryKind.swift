/// What an entry records. The list is open: a kind that this program does not know is kept and
/// passed on like any other.
package struct EntryKind: RawRepresentable, Sendable, Hashable {
  /// The word that is stored.
  package let rawValue: String

  /// The kind with a word of lower-case letters, digits and `-`.
  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The first entry of every log: who writes it.
  package static let genesis = EntryKind(rawValue: "genesis")
  /// A finished visit or interview.
  package static let submission = EntryKind(rawValue: "submission")
  /// That a definition was taken into the store; its content is kept by its hash.
  package static let definition = EntryKind(rawValue: "definition")
  /// What an editor decided about a submission.
  package static let review = EntryKind(rawValue: "review")
  /// A version of the registry of departments, centres and services.
  package static let registry = EntryKind(rawValue: "registry")
  /// A version of the scoring policy.
  package static let policy = EntryKind(rawValue: "policy")
  /// A version of the working calendar.
  package static let calendar = EntryKind(rawValue: "calendar")
}
