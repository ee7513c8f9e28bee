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
      let cell = state[location]
      if cell.mark != nil { return nil }
      if cell.text.isEmpty {
        guard cell.isRequired else { return nil }
        let message = question(at: location)?.requiredMessage
        return Violation(location: location, refusal: .required(message))
      }
      if isConstraintMet(cell.text, at: location) { return nil }
      let message = question(at: location)?.constraintMessage
      return Violation(location: location, refusal: .constraint(message))
    }
  }

  /// The required questions that have no answer yet, in document order.
  package var missingRequired: [Location] {
    if state.tally.missing == 0 { return [] }
    return relevantQuestions.filter { state[$0].isRequired && state[$0].isOpen }
  }

  /// How many relevant questions are asked, and how many of them have an answer or a mark.
  package var progress: (answered: Int, asked: Int) { (state.tally.answered, state.tally.asked) }

  /// The finished record: every relevant question, what was entered for irrelevant ones left out.
  /// The moment of sealing is the answer to questions of type `end`.
  ///
  /// - Precondition: ``violations`` is empty.
  package func submission(
    definition: String, sealedAt: Int64, revision: Int = 1, parent: String? = nil,
    reason: String? = nil
  ) -> Submission {
    precondition(violations.isEmpty, "a session with violations is not sealed")
    end(at: sealedAt)
    return Submission(
      id: opening.id, revision: revision, parent: parent, reason: reason,
      formID: survey.settings.formID, version: survey.settings.version, definition: definition,
      language: language, collector: opening.collector, started: opening.at, sealed: sealedAt,
      subject: subject, answers: relevantQuestions.compactMap { recorded($0) },
      paradata: paradata(sealedAt: sealedAt))
  }

  /// Sets the questions of type `end`, and evaluates what reads them.
  private func end(at moment: Int64) {
    guard !plan.ends.isEmpty else { return }
    let instant = Instant(milliseconds: moment)
    environment.now = instant
    for element in plan.ends {
      state.forEachInstance(of: plan.layout.scope[element], under: 0) { instance in
        store(
          instant.text(in: environment.timeZone),
          at: Location(instance: instance, element: element))
      }
    }
    propagate()
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

  /// The answer of one question as it is sealed. Notes hold nothing.
  private func recorded(_ location: Location) -> Answer? {
    guard question(at: location)?.type != .note else { return nil }
    let answer = answer(at: location)
    if !plan.traits[location.element].isAsked, answer.state == .missing { return nil }
    return answer
  }

  /// What happened, in order; what happened by itself follows the event that it came from.
  private func paradata(sealedAt: Int64) -> [Paradatum] {
    var known: Set<String> = []
    var result = [Paradatum(.opened, at: opening.at)]
    var incidents = incidents[...]
    func takeIncidents(upTo event: Int) {
      while let incident = incidents.first, incident.event <= event {
        result.append(incident.paradatum)
        incidents.removeFirst()
      }
    }
    takeIncidents(upTo: -1)
    for (index, timed) in history.enumerated() {
      let (kind, path) = timed.event.paradatum(known: &known)
      result.append(Paradatum(kind, path: path, at: timed.at))
      takeIncidents(upTo: index)
    }
    takeIncidents(upTo: .max)
    return result + [Paradatum(.sealed, at: sealedAt)]
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
