package import Diagnostics

/// A question: what is asked, what may be answered, and what the answer is for.
package struct Question: Sendable {
  /// What kind of answer it takes.
  package var type: QuestionType
  /// Whether an answer must be given.
  package var required: Condition = .never
  /// What is said when a required answer is missing.
  package var requiredMessage: Text?
  /// What an answer must satisfy; `.` is the answer.
  package var constraint: Formula?
  /// What is said when the constraint is not met.
  package var constraintMessage: Text?
  /// The expression that computes the value.
  package var calculation: Formula?
  /// The questions whose change runs the calculation; empty: whatever the calculation reads.
  package var trigger: [String] = []
  /// Where ``trigger`` is written.
  package var triggerPlace: Place?
  /// The value before anybody answers.
  package var defaultValue: DefaultValue?
  /// Whether a person may change the value.
  package var readOnly: Condition = .never
  /// Which rows of the choice list are offered.
  package var choiceFilter: Formula?
  /// The order in which the choices are offered.
  package var choiceOrder = ChoiceOrder.asListed
  /// The numbers that a range takes.
  package var range = NumberRange.standard
  /// Further parameters by name, which say how a device should take the answer: `max-pixels`, `rows`.
  package var parameters: [String: String] = [:]
  /// Where the type is written.
  package var typePlace: Place?
  /// Whether it may be marked not applicable, with a reason.
  package var allowsNotApplicable = false
  /// Whether it may be marked not observed.
  package var allowsNotObserved = false
  /// Whether the person asked may decline.
  package var allowsRefused = false
  /// The code in the question bank: `Q-EN-01`.
  package var item: String?
  /// The commitments it checks: `EC-03`, `BL-4.b7`.
  package var sources: [String] = []
  /// The stage of the recipient's journey.
  package var journeyStage: JourneyStage?
  /// The principle of the 2025 bylaw it serves.
  package var principle: String?
  /// Whether the answer is personal data.
  package var isPersonal = false
  /// What the answer means to the programme.
  package var role: Role?
  /// How the answer counts in the score of a visit.
  package var score: ScoreRule?
  /// The breach an answer may point to.
  package var breach: BreachPrompt?
  /// How the answer enters the satisfaction figures.
  package var indicator: Indicator?

  /// A question of a type, with nothing else said about it.
  package init(type: QuestionType) {
    self.type = type
  }
}

/// A value before anybody answers.
package enum DefaultValue: Sendable {
  case literal(JSONText)
  case expression(Formula)
}

/// The stages of a service recipient's journey, in order.
package enum JourneyStage: String, Sendable, CaseIterable {
  case before
  case arrival
  case queue
  case counter
  case outcome
  case after
}
