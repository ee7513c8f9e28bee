/// What was recorded for one relevant question of a submission.
package struct Answer: Sendable, Hashable {
  /// Where the question stands: names from the root joined by `/`, an instance of a repeat by its
  /// 1-based place: `access/q_en_01`, `breach[2]/breach_words`.
  package var path: String
  /// Whether and how it was answered.
  package var state: AnswerState
  /// The stored text; empty unless the state is ``AnswerState/answered``.
  package var value: String
  /// Why it was not applicable, not observed or refused.
  package var reason: String?
  /// The collector's remark.
  package var comment: String?
  /// When the fact was observed, milliseconds since 1970 UTC; 0 when it was never recorded.
  package var observed: Int64
  /// When the answer was entered, milliseconds since 1970 UTC; 0 when it was never entered.
  package var entered: Int64

  /// An answer from all its parts.
  package init(
    path: String, state: AnswerState, value: String = "", reason: String? = nil,
    comment: String? = nil, observed: Int64 = 0, entered: Int64 = 0
  ) {
    self.path = path
    self.state = state
    self.value = value
    self.reason = reason
    self.comment = comment
    self.observed = observed
    self.entered = entered
  }

  /// The name of the question: the last part of its path.
  package var name: Substring {
    path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
  }
}

/// Whether and how a relevant question was answered (domain model 3.1). A question that is not in
/// the submission at all was skipped by the form's logic.
package enum AnswerState: String, Sendable, CaseIterable {
  /// There is a value.
  case answered
  /// The question does not apply to this visit; a reason is given. Leaves the denominator.
  case notApplicable = "not_applicable"
  /// It could not be observed. Lowers the coverage.
  case notObserved = "not_observed"
  /// The person asked declined to answer.
  case refused
  /// Nothing was recorded.
  case missing
}
