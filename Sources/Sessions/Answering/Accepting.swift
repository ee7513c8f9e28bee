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
      now: environment.now, timeZone: environment.timeZone, unit: AnswerUnit(element(at: location)))
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

  /// The stored text of a time of today that was typed, where no question asks for it.
  package func time(_ typed: String) throws(Refusal) -> String {
    let parser = AnswerParser(
      question: Question(type: .time), choices: [], now: environment.now,
      timeZone: environment.timeZone)
    let text = try parser.parse(typed)
    if text.isEmpty { throw .notATime }
    return text
  }

  /// What the clock shows at a moment in the zone of the session: `09:05`.
  package func clockText(of milliseconds: Int64) -> String {
    let text = Instant(milliseconds: milliseconds).text(in: environment.timeZone)
    return String(text.drop { $0 != "T" }.dropFirst().prefix(5))
  }

  /// The civil day of a moment in the zone of the session: `2026-07-12`.
  package func dayText(of milliseconds: Int64) -> String {
    Instant(milliseconds: milliseconds).day(in: environment.timeZone).text
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
