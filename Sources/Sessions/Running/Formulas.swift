import Expressions
import Surveys

/// The expressions of one element, bound to the names of the survey.
struct Formulas: Sendable {
  /// An expression and what it is for.
  struct Bound: Sendable {
    let expression: Expression
    let use: FormulaUse.Kind
    /// Whether it draws random numbers.
    let isRandom: Bool

    init(_ formula: Formula, _ use: FormulaUse.Kind, symbols: [String: Int]) {
      expression = formula.expression.bound { symbols[$0] }
      self.use = use
      isRandom = formula.expression.dependencies.contains { $0.kind == .randomness }
    }
  }

  private(set) var relevant: Bound?
  private(set) var calculation: Bound?
  private(set) var required: Bound?
  private(set) var readOnly: Bound?
  private(set) var constraint: Bound?
  private(set) var choiceFilter: Bound?
  private(set) var seed: Bound?
  private(set) var dynamicDefault: Bound?
  private(set) var count: Bound?
  private(set) var breachCondition: Bound?

  init(_ element: Element, symbols: [String: Int]) {
    for use in element.formulas {
      let bound = Bound(use.formula, use.kind, symbols: symbols)
      switch use.kind {
      case .relevant: relevant = bound
      case .required: required = bound
      case .readOnly: readOnly = bound
      case .constraint: constraint = bound
      case .calculation: calculation = bound
      case .defaultValue: dynamicDefault = bound
      case .choiceFilter: choiceFilter = bound
      case .seed: seed = bound
      case .count: count = bound
      case .breach: breachCondition = bound
      case .instanceName: break
      }
    }
  }

  /// The formula of a kind.
  subscript(use: FormulaUse.Kind) -> Bound? {
    switch use {
    case .relevant: relevant
    case .required: required
    case .readOnly: readOnly
    case .constraint: constraint
    case .calculation: calculation
    case .defaultValue: dynamicDefault
    case .choiceFilter: choiceFilter
    case .seed: seed
    case .count: count
    case .breach: breachCondition
    case .instanceName: nil
    }
  }
}
