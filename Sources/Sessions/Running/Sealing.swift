import Expressions
import Surveys

/// Checking a session and turning it into a submission.
extension Session {
  /// Something that keeps a session from being sealed.
  package struct Violation: Sendable {
    /// Where it is.
    package let location: Location
    /// What is wrong there.
    package let refusal: Refusal
  }

  /// Everything that keeps the session from being sealed, in document order: required answers that
  /// are missing and constraints that are not met. What is not relevant is not looked at.
  package var violations: [Violation] {
    relevantQuestions.compactMap { location in
      guard let question = question(at: location) else { return nil }
      let cell = state[location]
      if cell.mark != nil { return nil }
      if cell.text.isEmpty {
        return isRequired(location)
          ? Violation(location: location, refusal: .required(question.requiredMessage)) : nil
      }
      return isConstraintMet(cell.text, at: location)
        ? nil : Violation(location: location, refusal: .constraint(question.constraintMessage))
    }
  }

  /// The required questions that have no answer yet, in document order.
  package var missingRequired: [Location] {
    relevantQuestions.filter {
      state[$0].text.isEmpty && state[$0].mark == nil && isRequired($0)
    }
  }

  /// How many relevant questions are asked, and how many of them have an answer or a mark.
  package var progress: (answered: Int, asked: Int) {
    let asked = relevantQuestions.filter { question(at: $0)?.type.isAsked == true }
    let answered = asked.filter { !state[$0].text.isEmpty || state[$0].mark != nil }
    return (answered.count, asked.count)
  }

  /// The finished record: every relevant question, what was entered for irrelevant ones left out.
  ///
  /// - Precondition: ``violations`` is empty.
  package func submission(
    definition: String, sealedAt: Int64, revision: Int = 1, parent: String? = nil,
    reason: String? = nil
  ) -> Submission {
    precondition(violations.isEmpty, "a session with violations is not sealed")
    return Submission(
      id: opening.id, revision: revision, parent: parent, reason: reason,
      formID: survey.settings.formID, version: survey.settings.version, definition: definition,
      language: language, collector: opening.collector, started: opening.at, sealed: sealedAt,
      subject: subject, answers: relevantQuestions.compactMap { recorded($0, sealedAt: sealedAt) },
      paradata: paradata(sealedAt: sealedAt))
  }

  /// What the visit is about, from the answers that carry roles.
  package var subject: Submission.Subject {
    func value(_ role: Role) -> String? {
      guard let element = survey.question(in: role), element.enclosingRepeat == nil else {
        return nil
      }
      let cell = state[Location(instance: 0, element: element.index)]
      return cell.isRelevant && !cell.text.isEmpty ? cell.text : nil
    }
    return Submission.Subject(
      centre: value(.centre), department: value(.department), service: value(.service),
      date: value(.date) ?? day(of: opening.at))
  }

  private func day(of milliseconds: Int64) -> String {
    Instant(milliseconds: milliseconds).day(in: environment.timeZone).text
  }

  /// The answer of one question as it is sealed. Notes hold nothing; `end` is the sealing itself.
  private func recorded(_ location: Location, sealedAt: Int64) -> Answer? {
    guard let question = question(at: location), question.type != .note else { return nil }
    var answer = answer(at: location)
    if question.type == .metadata(.end) {
      answer.value = Instant(milliseconds: sealedAt).text(in: environment.timeZone)
      answer.state = .answered
    }
    if !question.type.isAsked, answer.state == .missing { return nil }
    return answer
  }

  private func paradata(sealedAt: Int64) -> [Paradatum] {
    var known: Set<String> = []
    let happenings = history.map { timed in
      let (kind, path) = timed.event.paradatum(known: &known)
      return Paradatum(kind, path: path, at: timed.at)
    }
    return [Paradatum(.opened, at: opening.at)] + happenings + [Paradatum(.sealed, at: sealedAt)]
  }
}

extension Event {
  /// What this event leaves in the paradata: a second answer to a question is a change.
  fileprivate func paradatum(known: inout Set<String>) -> (Paradatum.Kind, String) {
    switch self {
    case .answered(let path, _, _):
      (known.insert(path).inserted ? .answered : .changed, path)
    case .cleared(let path): (.cleared, path)
    case .marked(let path, _, _): (.stateMarked, path)
    case .commented(let path, _): (.commented, path)
    case .instanceAdded(let path): (.instanceAdded, path)
    case .instanceRemoved(let path): (.instanceRemoved, path)
    case .languageChanged: (.languageChanged, "")
    case .breachDeclined(let path, _): (.breachDeclined, path)
    case .undone: (.undone, "")
    case .resumed: (.resumed, "")
    }
  }
}
