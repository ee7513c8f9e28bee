package import Expressions
package import Surveys

extension Session {
  /// One expression of a question, or of a group around it, with the value of every part in the state
  /// of the session: the answer to "why?".
  package struct Account: Sendable {
    /// The path of what carries the expression.
    package let path: String
    /// What it is for.
    package let use: FormulaUse.Kind
    /// The expression as written.
    package let text: String
    /// The choice that a filter judges.
    package let choice: String?
    /// Its value with the value of every part.
    package let explanation: Explanation
    /// What follows from it: a condition that fails has the value that lets the interview go on.
    package let holds: Bool
  }

  /// The conditions of relevance around a question and its own, outermost first.
  package func accountsOfRelevance(at location: Location) -> [Account] {
    var accounts: [Account] = []
    var next: Location? = location
    while let current = next {
      if let account = account(of: .relevant, at: current, ifFailed: true) {
        accounts.append(account)
      }
      next = state.parent(of: current)
    }
    return accounts.reversed()
  }

  /// How a question comes to be required, read-only, or to have its value; `nil` where no expression
  /// decides that. A constraint is judged with the answer that is there.
  package func account(of use: FormulaUse.Kind, at location: Location) -> Account? {
    account(of: use, at: location, ifFailed: use == .constraint)
  }

  /// What the filter of a question says to every choice of its list; none without a filter.
  package func accountsOfChoices(at location: Location) -> [Account] {
    guard let list = question(at: location)?.type.list.flatMap({ survey.choiceLists[$0] }),
      let table = FormDocument(state: state).tableIndex(named: list.name)
    else { return [] }
    return list.choices.enumerated().compactMap { row, choice in
      account(
        of: .choiceFilter, at: location, ifFailed: false, row: .row(row, ofTable: table),
        choice: choice.name)
    }
  }

  private func account(
    of use: FormulaUse.Kind, at location: Location, ifFailed: Bool, row: NodeID? = nil,
    choice: String? = nil
  ) -> Account? {
    guard let formula = plan.formulas[location.element][use] else { return nil }
    if formula.isRandom { random.restart("\(opening.id) \(path(of: location)) \(use)") }
    // A constraint and a calculation see what is stored, relevant or not.
    let candidate =
      [.constraint, .calculation].contains(use) ? state[location].value : nil
    let document = FormDocument(state: state)
    let node = FormDocument.node(location)
    let explanation = formula.expression.explained(
      in: document, at: node, environment: environment, candidate: candidate, row: row)
    let value: Result<Bool, EvaluationError> = Result { () throws(EvaluationError) in
      try formula.expression.boolean(
        in: document, at: node, environment: environment, candidate: candidate, row: row)
    }
    let holds =
      switch value {
      case .success(let holds): holds
      case .failure: ifFailed
      }
    return Account(
      path: path(of: location), use: use, text: formula.expression.text, choice: choice,
      explanation: explanation, holds: holds)
  }
}
