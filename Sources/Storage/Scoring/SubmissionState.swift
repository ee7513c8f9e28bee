/// One submission as scoring needs it: the revision that counts, where it stands, and what was decided
/// about its allegations.
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
  /// The text of the submission.
  package let body: String
}

/// One step in the case of an allegation of a visit.
///
/// ```
/// allegation⇥its place in the visit, from 1
/// move⇥confirm
/// reviewer⇥…
/// reason⇥…
/// ```
package struct AllegationMove: Sendable, Hashable {
  /// Its place among the allegations of the visit, from 1.
  package let allegation: Int
  /// The word of the step.
  package let move: String
  /// The pseudonymous code of who took it.
  package let reviewer: String
  /// Why; empty when there is nothing to add.
  package let reason: String

  /// A step from all its parts.
  package init(allegation: Int, move: String, reviewer: String, reason: String) {
    self.allegation = allegation
    self.move = move
    self.reviewer = reviewer
    self.reason = reason
  }
}
