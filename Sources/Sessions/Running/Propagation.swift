import Expressions
import Surveys

/// Evaluating again what a change touches, and only that: each expression once, after everything it
/// reads (expressions 7.5).
extension Session {
  /// One cell to evaluate, in the order of evaluation.
  struct Task: Comparable, Hashable {
    let rank: Int
    let instance: Int
    let element: Int

    static func < (left: Task, right: Task) -> Bool {
      (left.rank, left.instance) < (right.rank, right.instance)
    }
  }

  /// Puts a cell in line.
  func enqueue(_ location: Location) {
    let task = Task(
      rank: plan.rank[location.element], instance: location.instance, element: location.element)
    if queued.insert(task).inserted { queue.insert(task) }
  }

  /// Puts all cells of an element in line.
  func enqueueEverywhere(_ element: Int) {
    for instance in state.instances(of: plan.layout.scope[element], under: 0) {
      enqueue(Location(instance: instance, element: element))
    }
  }

  /// Puts everything in line that reads a cell, or the number of instances of a repeat.
  func enqueueDependents(of location: Location) {
    for dependent in plan.dependents[location.element] {
      guard let anchor = state.ancestor(of: location.instance, in: dependent.anchor) else {
        continue
      }
      let scope = plan.layout.scope[dependent.element]
      for instance in state.instances(of: scope, under: anchor) {
        let reader = Location(instance: instance, element: dependent.element)
        if dependent.isTrigger { triggered.insert(reader) }
        enqueue(reader)
      }
    }
  }

  /// Evaluates what is in line until nothing changes.
  func propagate() {
    while let task = queue.popFirst() {
      queued.remove(task)
      guard state.instances[task.instance].isAlive else { continue }
      evaluate(Location(instance: task.instance, element: task.element))
    }
  }

  private func evaluate(_ location: Location) {
    let element = survey.elements[location.element]
    let formulas = plan.formulas[location.element]
    let wasRelevant = state[location].isRelevant
    let isRelevant =
      state.isParentRelevant(location)
      && (formulas.relevant.map { boolean($0, at: location, ifFailed: true) } ?? true)
    var hasChanged = wasRelevant != isRelevant
    if hasChanged {
      state[location].isRelevant = isRelevant
      enqueueChildren(of: element, at: location)
    }
    let isTriggered = triggered.remove(location) != nil
    if isRelevant, let question = element.question {
      if isTriggered || question.trigger.isEmpty, let calculation = formulas.calculation {
        hasChanged = calculate(calculation, question, at: location) || hasChanged
      } else if isTriggered, formulas.calculation == nil {
        hasChanged = store("", question, at: location) || hasChanged
      }
      if formulas.choiceFilter != nil {
        hasChanged = dropVanishedChoices(question, at: location) || hasChanged
      }
    }
    if isRelevant, let count = formulas.count { fillRepeat(location, count) }
    if hasChanged { enqueueDependents(of: location) }
  }

  private func enqueueChildren(of element: Element, at location: Location) {
    let instances =
      element.repeatRule == nil ? [location.instance] : state.list(of: location)
    for instance in instances {
      for child in element.children { enqueue(Location(instance: instance, element: child)) }
    }
  }

  /// Runs a calculation; true when the stored text has changed.
  private func calculate(
    _ calculation: Expression, _ question: Question, at location: Location
  ) -> Bool {
    do throws(EvaluationError) {
      let text = try calculation.stored(
        as: question.type.answerKind, in: FormDocument(state: state),
        at: FormDocument.node(location), environment: environment,
        candidate: state[location].value)
      return store(text, question, at: location)
    } catch {
      record(error, at: location)
      return store("", question, at: location)
    }
  }

  /// Stores a text that no person entered; true when it differs from what was there.
  @discardableResult
  func store(_ text: String, _ question: Question, at location: Location) -> Bool {
    guard state[location].text != text else { return false }
    state[location].text = text
    state[location].value = value(text, of: question)
    return true
  }

  /// Clears what the choice filter no longer offers (D27).
  private func dropVanishedChoices(_ question: Question, at location: Location) -> Bool {
    let text = state[location].text
    guard !text.isEmpty else { return false }
    let offered = Set(choices(at: location).map(\.name))
    switch question.type {
    case .selectOne: return offered.contains(text) ? false : store("", question, at: location)
    case .selectMultiple, .rank:
      let kept = text.split(separator: " ").filter { offered.contains(String($0)) }
      return store(kept.joined(separator: " "), question, at: location)
    default: return false
    }
  }

  /// Evaluates a condition; one that fails has the value that lets the interview go on (D22).
  func boolean(
    _ expression: Expression, at location: Location, ifFailed: Bool, candidate: Value? = nil,
    row: NodeID? = nil
  ) -> Bool {
    do throws(EvaluationError) {
      return try expression.boolean(
        in: FormDocument(state: state), at: FormDocument.node(location), environment: environment,
        candidate: candidate, row: row)
    } catch {
      record(error, at: location)
      return ifFailed
    }
  }

  func record(_ error: EvaluationError, at location: Location) {
    let failure = Failure(path: path(of: location), error: error)
    if !failures.contains(failure) { failures.append(failure) }
  }
}
