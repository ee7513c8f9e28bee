import Expressions
package import Surveys

/// What a person sees of a question, and what may be answered there.
extension Session {
  /// The question at a location.
  package func question(at location: Location) -> Question? {
    survey.elements[location.element].question
  }

  /// The element at a location.
  package func element(at location: Location) -> Element { survey.elements[location.element] }

  /// Whether it and everything around it is relevant.
  package func isRelevant(_ location: Location) -> Bool { state[location].isRelevant }

  /// Whether an answer must be given; false while the question is not relevant.
  package func isRequired(_ location: Location) -> Bool {
    let cell = state[location]
    return cell.isRelevant && cell.isRequired
  }

  /// Whether the value cannot be changed by a person.
  package func isReadOnly(_ location: Location) -> Bool {
    !plan.layout.isQuestion[location.element] || state[location].isReadOnly
  }

  /// What is recorded at a location, whether or not it is relevant.
  package func answer(at location: Location) -> Answer {
    let cell = state[location]
    let answerState = cell.mark ?? (cell.text.isEmpty ? .missing : .answered)
    return Answer(
      path: path(of: location), state: answerState, value: cell.text, reason: cell.reason,
      comment: cell.comment, observed: cell.observed, entered: cell.entered)
  }

  /// A text with the answers it inserts, as seen from a location, in the language of the
  /// conversation. A text of another language that stands in for a missing one says so.
  package func text(
    _ text: Text, at location: Location
  ) -> (string: String, isFallback: Bool) {
    let (parts, isFallback) = text.parts(
      in: language, defaultLanguage: survey.settings.defaultLanguage)
    let string = parts.map { part in
      switch part {
      case .literal(let literal): literal
      case .answer(let name, _): insertedText(name, at: location)
      }
    }.joined()
    return (string, isFallback)
  }

  private func insertedText(_ name: String, at location: Location) -> String {
    let document = FormDocument(state: state)
    guard
      let node = document.nodes(named: Name(name), from: FormDocument.node(location)).first,
      let value = document.value(of: node)
    else { return "" }
    return value.string(in: environment.timeZone)
  }

  /// What the expression that names this visit or interview gives; `nil` without one.
  package var instanceName: String? {
    guard let expression = plan.instanceName else { return nil }
    let document = FormDocument(state: state)
    do throws(EvaluationError) {
      let name = try expression.string(
        in: document, at: document.root, environment: environment)
      return name.isEmpty ? nil : name
    } catch {
      return nil
    }
  }
}
