import Expressions
import Surveys

/// Judging what a person typed before it becomes an event (expressions 7.3): the type, then the
/// constraint. A refused answer changes nothing.
extension Session {
  /// The stored text for what was typed. Choices are given by name, several separated by blanks.
  package func accept(_ typed: String, at location: Location) throws(Refusal) -> String {
    let text = try read(typed, at: location)
    let question = question(at: location)
    if text.isEmpty {
      if isRequired(location) { throw .required(question?.requiredMessage) }
      return text
    }
    guard isConstraintMet(text, at: location) else {
      throw .constraint(question?.constraintMessage)
    }
    return text
  }

  /// The stored text for what was typed, judged by the type alone.
  package func read(_ typed: String, at location: Location) throws(Refusal) -> String {
    guard let question = question(at: location) else { throw .readOnly }
    if isReadOnly(location) { throw .readOnly }
    let parser = AnswerParser(
      question: question, choices: listedChoices(at: location).map(\.name),
      now: environment.now, timeZone: environment.timeZone)
    return try parser.parse(typed)
  }

  /// Whether a mark may stand instead of an answer.
  package func accept(
    mark: AnswerState, reason: String?, at location: Location
  ) throws(Refusal) {
    guard let question = question(at: location) else { throw .readOnly }
    if isReadOnly(location) { throw .readOnly }
    switch mark {
    case .notApplicable:
      guard question.allowsNotApplicable else { throw .notApplicableNotAllowed }
      guard let reason, !reason.isEmpty else { throw .reasonMissing }
    case .notObserved:
      guard question.allowsNotObserved else { throw .notObservedNotAllowed }
    case .refused:
      guard question.allowsRefused else { throw .refusedNotAllowed }
    case .answered, .missing: throw .readOnly
    }
  }

  /// Whether a stored text satisfies the constraint of its question.
  func isConstraintMet(_ text: String, at location: Location) -> Bool {
    guard let constraint = plan.formulas[location.element].constraint else { return true }
    let value = plan.traits[location.element].kind.value(
      ofStored: text, in: environment.timeZone)
    return boolean(constraint, at: location, ifFailed: true, candidate: value)
  }

  /// The moment that expressions see as now, for judging what is typed.
  package func moveClock(to milliseconds: Int64) {
    environment.now = Instant(milliseconds: milliseconds)
  }
}
