import Expressions
import Surveys

/// What a survey needs to be run: its expressions bound to its names, what must be evaluated again
/// when something changes, and in which order. Computed once for a survey.
struct Plan: Sendable {
  /// The expressions of one element, bound to the names of the survey.
  struct Formulas: Sendable {
    var relevant: Expression?
    var calculation: Expression?
    var required: Expression?
    var readOnly: Expression?
    var constraint: Expression?
    var choiceFilter: Expression?
    var dynamicDefault: Expression?
    var count: Expression?
    var breachCondition: Expression?
  }

  /// An element to evaluate again, in every instance under one instance of the anchor scope.
  struct Dependent: Sendable, Hashable {
    let element: Int
    let anchor: Int
    /// Whether a change runs its calculation even if nothing that it reads has changed.
    let isTrigger: Bool
  }

  let survey: Survey
  let layout: Layout
  let formulas: [Formulas]
  /// For each element: what depends on its value, its relevance or the number of its instances.
  let dependents: [[Dependent]]
  /// For each element: its place in the order of evaluation.
  let rank: [Int]
  /// The elements in the order of evaluation.
  let order: [Int]
  /// The elements that read labels in the active language.
  let languageDependents: [Int]
  /// For each name of the survey: the number that bound expressions know it by.
  let symbols: [String: Int]
  /// For each of those numbers: the elements of that name.
  let symbolElements: [[Int]]
  /// For each element: the number of its name.
  let symbol: [Int]

  init(_ survey: Survey) {
    self.survey = survey
    layout = Layout(survey)
    let names = survey.named.keys.sorted()
    let symbols = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    self.symbols = symbols
    symbolElements = names.map { survey.named[$0] ?? [] }
    symbol = survey.elements.map { symbols[$0.name] ?? -1 }
    func bound(_ formula: Formula?) -> Expression? {
      formula.map { $0.expression.bound { symbols[$0] } }
    }
    formulas = survey.elements.map { element in
      let question = element.question
      var dynamicDefault: Expression?
      if case .expression(let formula) = question?.defaultValue {
        dynamicDefault = bound(formula)
      }
      return Formulas(
        relevant: bound(element.relevant.formula), calculation: bound(question?.calculation),
        required: bound(question?.required.formula), readOnly: bound(question?.readOnly.formula),
        constraint: bound(question?.constraint), choiceFilter: bound(question?.choiceFilter),
        dynamicDefault: dynamicDefault, count: bound(element.repeatRule?.count),
        breachCondition: bound(question?.breach?.condition))
    }
    let graph = DependencyGraph(survey)
    var dependents = [[Dependent]](repeating: [], count: survey.elements.count)
    for edge in graph.edges where edge.kind.isEager {
      let dependent = Dependent(
        element: edge.reader, anchor: layout.scopeIndex(ofRepeat: edge.anchor),
        isTrigger: edge.kind == .trigger)
      if !dependents[edge.read].contains(dependent) { dependents[edge.read].append(dependent) }
    }
    self.dependents = dependents
    order = graph.order
    var rank = [Int](repeating: 0, count: survey.elements.count)
    for (position, element) in graph.order.enumerated() { rank[element] = position }
    self.rank = rank
    languageDependents = survey.elements.indices.filter { index in
      let element = survey.elements[index]
      return [element.relevant.formula, element.question?.calculation].contains { formula in
        formula?.expression.dependencies.contains { dependency in
          switch dependency.kind {
          case .language, .choiceLabel: true
          default: false
          }
        } ?? false
      }
    }
  }
}

extension Layout {
  /// The scope of a repeat's instances; the form itself for `nil`.
  func scopeIndex(ofRepeat element: Int?) -> Int {
    element.flatMap { inner[$0] } ?? 0
  }
}
