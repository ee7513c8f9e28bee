import Expressions
import Surveys

/// Evaluating what waits of one cell: each expression once (expressions 7.1 to 7.5).
extension Session {
  func evaluate(_ parts: Parts, at location: Location) {
    let formulas = plan.formulas[location.element]
    if parts.contains(.relevant), let relevant = formulas.relevant {
      let isOwnRelevant = boolean(relevant, at: location, ifFailed: true)
      state.update(location) { $0.isOwnRelevant = isOwnRelevant }
      settleRelevance(at: location, isParentRelevant: state.isParentRelevant(location))
    }
    if parts.contains(.required), let required = formulas.required {
      let isRequired = boolean(required, at: location, ifFailed: false)
      state.update(location) { $0.isRequired = isRequired }
    }
    if parts.contains(.readOnly), let readOnly = formulas.readOnly {
      let isReadOnly = boolean(readOnly, at: location, ifFailed: false)
      state.update(location) { $0.isReadOnly = isReadOnly }
    }
    if parts.contains(.calculation), let calculation = formulas.calculation {
      calculate(calculation, at: location)
    }
    if parts.contains(.trigger) { trigger(formulas.calculation, at: location) }
    if parts.contains(.count), let count = formulas.count { fillRepeat(location, count) }
    if parts.contains(.choices) { reconsiderChoices(at: location) }
  }

  /// Makes a cell and everything in it as relevant as its own condition and what is around it allow.
  /// The conditions inside are not evaluated again for that.
  private func settleRelevance(at location: Location, isParentRelevant: Bool) {
    let isRelevant = isParentRelevant && state[location].isOwnRelevant
    guard isRelevant != state[location].isRelevant else { return }
    state.update(location) { $0.isRelevant = isRelevant }
    enqueueReaders(of: location, after: .relevance)
    // What is hidden keeps its choices and its instances as they are.
    if isRelevant { enqueue([.choices, .count], at: location) }
    let instances =
      plan.layout.inner[location.element] == nil
      ? [location.instance] : state.list(of: location)
    for instance in instances {
      for child in plan.layout.children[location.element] {
        settleRelevance(
          at: Location(instance: instance, element: child), isParentRelevant: isRelevant)
      }
    }
  }

  /// Runs a calculation because a trigger changed, once for all that happens in one step; without a
  /// calculation the answer is cleared.
  private func trigger(_ calculation: Formulas.Bound?, at location: Location) {
    guard triggered.insert(location).inserted else { return }
    if let calculation {
      calculate(calculation, at: location)
    } else {
      store("", at: location)
    }
  }

  /// Runs a calculation, of what is not relevant too: it is invisible there. One that fails leaves
  /// nothing.
  private func calculate(_ calculation: Formulas.Bound, at location: Location) {
    begin(calculation, at: location)
    do throws(EvaluationError) {
      let text = try calculation.expression.stored(
        as: plan.traits[location.element].kind, in: FormDocument(state: state),
        at: FormDocument.node(location), environment: environment,
        candidate: state[location].value)
      store(text, at: location)
    } catch {
      record(error, of: calculation.use, at: location)
      store("", at: location)
    }
  }

  /// Stores a text that no person entered.
  func store(_ text: String, at location: Location) {
    guard !state[location].text.isSpelled(text) else { return }
    write(at: location) { $0.text = text }
  }

  /// Changes the text of a cell and lets everything know that reads it.
  func write(at location: Location, _ change: (inout Cell) -> Void) {
    let kind = plan.traits[location.element].kind
    let zone = environment.timeZone
    state.update(location) { cell in
      change(&cell)
      cell.value = kind.value(ofStored: cell.text, in: zone)
    }
    // What is not relevant reads as empty before and after.
    if state[location].isRelevant { enqueueReaders(of: location, after: .text) }
  }

  /// Evaluates a condition; one that fails has the value that lets the interview go on (D22).
  func boolean(
    _ formula: Formulas.Bound, at location: Location, ifFailed: Bool, candidate: Value? = nil,
    row: NodeID? = nil, judged: Int? = nil
  ) -> Bool {
    begin(formula, at: location)
    do throws(EvaluationError) {
      return try formula.expression.boolean(
        in: FormDocument(state: state, judged: judged), at: FormDocument.node(location),
        environment: environment, candidate: candidate, row: row)
    } catch {
      record(error, of: formula.use, at: location)
      return ifFailed
    }
  }

  /// Every evaluation begins here. What draws random numbers draws the same ones whenever the same
  /// events are replayed, whatever else is evaluated before.
  func begin(_ formula: Formulas.Bound, at location: Location) {
    evaluationCount += 1
    onEvaluation?(formula.use, location)
    guard formula.isRandom else { return }
    let draw = draws[location, default: 0]
    draws[location] = draw + 1
    random.restart("\(opening.id) \(path(of: location)) \(formula.use) \(draw)")
  }
}

extension String {
  /// Whether both are the same, scalar by scalar: Swift finds two spellings of one letter equal.
  func isSpelled(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
