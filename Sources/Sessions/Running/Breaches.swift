import Expressions
package import Surveys

/// Breach allegations: instances of the survey's breach repeat, opened by answers.
extension Session {
  /// The names of the questions of the breach repeat that the session fills in by itself.
  package enum BreachQuestion {
    /// The letter of the clause of Article 6.
    package static let clause = "breach_clause"
    /// The question whose answer prompted the allegation.
    package static let item = "breach_item"
    /// How grave it is.
    package static let severity = "breach_severity"
  }

  /// The breach that the answer at a location points to; `nil` when it points to none, or when the
  /// allegation exists already, or when the auditor saw none.
  package func breachPrompt(at location: Location) -> BreachPrompt? {
    guard plan.pointsToBreach[location.element], let question = question(at: location),
      let prompt = question.breach
    else { return nil }
    let cell = state[location]
    guard cell.isRelevant, cell.mark == nil, !cell.text.isEmpty, cell.breachDeclined == nil,
      !hasAllegation(promptedBy: path(of: location))
    else { return nil }
    if let condition = plan.formulas[location.element].breachCondition {
      return boolean(condition, at: location, ifFailed: false, candidate: cell.value)
        ? prompt : nil
    }
    return question.score?.credit.value(of: cell.text) == 0 ? prompt : nil
  }

  /// The events that open an allegation about an answer: the instance, its clause, the question and
  /// the severity proposed.
  package func eventsOpeningBreach(
    clause: String, severity: BreachPrompt.Severity, promptedBy path: String?
  ) -> [Event] {
    guard let home = breachRepeat else { return [] }
    let instance = "\(self.path(of: home))[\(state.list(of: home).count + 1)]"
    var events: [Event] = [
      .instanceAdded(repeat: self.path(of: home)),
      .answered(path: "\(instance)/\(BreachQuestion.clause)", value: clause, observed: nil),
    ]
    if let path {
      events.append(
        .answered(path: "\(instance)/\(BreachQuestion.item)", value: path, observed: nil))
    }
    events.append(
      .answered(
        path: "\(instance)/\(BreachQuestion.severity)", value: severity.rawValue, observed: nil))
    return events
  }

  private func hasAllegation(promptedBy path: String) -> Bool {
    guard let home = breachRepeat,
      let item = plan.layout.children[home.element].first(where: {
        survey.elements[$0].name == BreachQuestion.item
      })
    else { return false }
    return state.list(of: home).contains {
      state[Location(instance: $0, element: item)].text == path
    }
  }
}
