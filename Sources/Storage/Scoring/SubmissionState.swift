/// One submission as scoring needs it besides its answers: the revision that counts, where it stands, and
/// what was decided about its allegations. Its text goes beside it.
package struct SubmissionState: Sendable, Hashable {
  /// The identity of the visit or interview.
  package let id: String
  /// The entry of the revision that counts.
  package let entry: EntryHash
  /// The hash of the definition it answered.
  package let definition: String
  /// The quarter it counts for, `2026-Q3`.
  package let quarter: String
  /// Where it stands with the editors.
  package let review: ReviewState
  /// The word of the reason, when it was rejected.
  package let rejection: String?
  /// The steps taken in its allegations, in order.
  package let moves: [AllegationMove]
}
