package import Sessions

/// What became of a scored question in a visit.
package enum QuestionState: String, Sendable, CaseIterable {
  /// It has a credit.
  case answered
  /// It does not apply, for a reason: it leaves the denominator.
  case notApplicable = "not_applicable"
  /// It could not be observed: it lowers the coverage, not the score.
  case notObserved = "not_observed"
  /// Nothing was recorded: it lowers the coverage, not the score.
  case missing
  /// The form did not ask it.
  case skipped

  /// The state of a recorded answer; one that was refused is missing.
  package init(_ state: AnswerState) {
    self =
      switch state {
      case .answered: .answered
      case .notApplicable: .notApplicable
      case .notObserved: .notObserved
      case .refused, .missing: .missing
      }
  }

  /// Whether the question belongs to what the visit should have covered.
  package var isExpected: Bool {
    switch self {
    case .answered, .notObserved, .missing: true
    case .notApplicable, .skipped: false
    }
  }
}
