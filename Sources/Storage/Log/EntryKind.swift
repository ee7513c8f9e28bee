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
  /// What one author should do: which centre, when, with which scenario.
  package static let assignment = EntryKind(rawValue: "assignment")
  /// A photograph or document that was kept under its hash, with what it shows.
  package static let evidence = EntryKind(rawValue: "evidence")
  /// That a person confirmed an author's key.
  package static let trust = EntryKind(rawValue: "trust")
  /// That an author's key counts no longer from a date.
  package static let revocation = EntryKind(rawValue: "revocation")
  /// That a person vouches for entries of an author whose key was revoked.
  package static let admission = EntryKind(rawValue: "admission")
  /// What has arrived from an author.
  package static let receipt = EntryKind(rawValue: "receipt")
  /// How a person settled a conflict.
  package static let resolution = EntryKind(rawValue: "resolution")

  /// Whether a centre hands entries of this kind to its devices, out of the rest of its log.
  var travelsToDevices: Bool {
    [.assignment, .definition, .registry, .policy, .calendar, .trust, .revocation, .receipt]
      .contains(self)
  }
}
