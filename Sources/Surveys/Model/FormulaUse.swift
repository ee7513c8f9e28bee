/// An expression of a survey and what it is for.
package struct FormulaUse: Sendable {
  /// What an expression is for.
  package enum Kind: Sendable, Hashable, CaseIterable {
    case relevant
    case required
    case readOnly
    case constraint
    case calculation
    case defaultValue
    case choiceFilter
    /// The seed of shuffled choices.
    case seed
    case count
    case breach
    case instanceName
  }

  /// The element that carries it; `nil` for the settings.
  package let element: Int?
  /// What it is for.
  package let kind: Kind
  /// The expression.
  package let formula: Formula
}

extension Element {
  /// The expressions of this element.
  package var formulas: [FormulaUse] {
    var defaultFormula: Formula?
    if case .expression(let formula) = question?.defaultValue { defaultFormula = formula }
    let all: [(FormulaUse.Kind, Formula?)] = [
      (.relevant, relevant.formula), (.required, question?.required.formula),
      (.readOnly, question?.readOnly.formula), (.constraint, question?.constraint),
      (.calculation, question?.calculation), (.defaultValue, defaultFormula),
      (.choiceFilter, question?.choiceFilter), (.seed, question?.choiceOrder.seed),
      (.count, repeatRule?.count),
      (.breach, question?.breach?.condition),
    ]
    return all.compactMap { kind, formula in
      formula.map { FormulaUse(element: index, kind: kind, formula: $0) }
    }
  }
}

extension Survey {
  /// Every expression of the survey.
  package var formulas: [FormulaUse] {
    elements.flatMap(\.formulas)
      + (settings.instanceName.map {
        [FormulaUse(element: nil, kind: .instanceName, formula: $0)]
      } ?? [])
  }
}
