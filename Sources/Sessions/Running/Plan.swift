import Expressions
import Surveys

/// What a survey needs to be run: its expressions bound to its names, what must be evaluated again
/// when something changes, and in which order. Computed once for a survey.
struct Plan: Sendable {
  /// Parts of an element to evaluate again, in the instances under one instance of the anchor scope
  /// that see what has changed.
  struct Reader: Sendable {
    let element: Int
    let anchor: Int
    let reach: Reach
    var parts: Parts
  }

  /// What the steps of a session ask about an element again and again.
  struct Trait: Sendable {
    let kind: AnswerKind
    let isAsked: Bool
    /// Whether a person comes across it: asked or told.
    let isShown: Bool
  }

  let survey: Survey
  let layout: Layout
  let formulas: [Formulas]
  let traits: [Trait]
  /// For each element: what of it can be evaluated.
  let parts: [Parts]
  /// For each element: what reads its value, whether it is relevant, or which instances it has.
  let readers: [[Reader]]
  /// For each repeat: what reads the place of the own instance.
  let placeReaders: [Int: [Reader]]
  /// For each element: its place in the order of evaluation.
  let rank: [Int]
  /// For each element: whether it reads itself in earlier instances, so that instances must be
  /// evaluated in their order.
  let runsInInstanceOrder: [Bool]
  /// What reads labels or names in the active language.
  let languageReaders: [(element: Int, parts: Parts)]
  /// For each element: whether its answer can point to a breach that the survey can take up.
  let pointsToBreach: [Bool]
  /// The questions of type `end`.
  let ends: [Int]
  /// What names a visit or interview.
  let instanceName: Expression?
  /// For each scope: its cells before anything happened.
  let blanks: [[Cell]]
  /// For each name of the survey: the number that bound expressions know it by.
  let symbols: [String: Int]
  /// For each of those numbers: the only element of that name, if it is the only one.
  let symbolElement: [Int?]
  /// For each element: the number of its name.
  let symbol: [Int]

  init(_ survey: Survey) {
    self.survey = survey
    let names = survey.named.keys.sorted()
    let symbols = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    self.symbols = symbols
    symbolElement = names.map { name in
      survey.named[name].flatMap { $0.count == 1 ? $0[0] : nil }
    }
    symbol = survey.elements.map { symbols[$0.name] ?? -1 }
    let layout = Layout(survey, symbols: symbol)
    self.layout = layout
    let formulas = survey.elements.map { Formulas($0, symbols: symbols) }
    self.formulas = formulas
    traits = survey.elements.map(Trait.init)
    parts = survey.elements.map { Self.parts(of: $0, formulas[$0.index]) }
    let graph = DependencyGraph(survey)
    (readers, placeReaders) = Self.readers(graph, layout)
    var rank = [Int](repeating: 0, count: survey.elements.count)
    for (position, element) in graph.order.enumerated() { rank[element] = position }
    self.rank = rank
    var runsInInstanceOrder = [Bool](repeating: false, count: survey.elements.count)
    for edge in graph.edges where edge.read == edge.reader && edge.reach.isStrictlyEarlier {
      runsInInstanceOrder[edge.read] = true
    }
    self.runsInInstanceOrder = runsInInstanceOrder
    languageReaders = survey.elements.compactMap { element in
      let parts = Self.partsReadingLanguage(of: element)
      return parts.isEmpty ? nil : (element.index, parts)
    }
    let hasBreaches = survey.breachRepeat != nil
    pointsToBreach = survey.elements.map { hasBreaches && $0.question?.breach != nil }
    ends = survey.elements.filter { $0.question?.type == .metadata(.end) }.map(\.index)
    instanceName = survey.settings.instanceName.map { $0.expression.bound { symbols[$0] } }
    blanks = layout.scopes.map { scope in
      scope.elements.map { Cell(survey.elements[$0]) }
    }
  }

  /// The edges of the graph by what is read; those between the same two elements are joined.
  private static func readers(
    _ graph: DependencyGraph, _ layout: Layout
  ) -> (values: [[Reader]], places: [Int: [Reader]]) {
    struct Key: Hashable {
      let read: Int
      let reader: Int
      let anchor: Int
      let reach: Reach
    }
    var values = [[Reader]](repeating: [], count: layout.scope.count)
    var places: [Int: [Reader]] = [:]
    var known: [Key: Int] = [:]
    for edge in graph.edges where edge.kind.isEager {
      let anchor = layout.scopeIndex(ofRepeat: edge.anchor)
      let key = Key(read: edge.read, reader: edge.reader, anchor: anchor, reach: edge.reach)
      let reader = Reader(
        element: edge.reader, anchor: anchor, reach: edge.reach, parts: Parts(edge.kind))
      if edge.reach == .place {
        places[edge.read, default: []].append(reader)
      } else if let place = known[key] {
        values[edge.read][place].parts.formUnion(reader.parts)
      } else {
        known[key] = values[edge.read].count
        values[edge.read].append(reader)
      }
    }
    return (values, places)
  }
}

extension Plan.Trait {
  fileprivate init(_ element: Element) {
    let type = element.question?.type
    kind = type?.answerKind ?? .text
    isAsked = type?.isAsked ?? false
    isShown = isAsked || type == .note
  }
}

extension Parts {
  /// What an edge asks to evaluate.
  fileprivate init(_ kind: DependencyGraph.Kind) {
    self =
      switch kind {
      case .relevant: .relevant
      case .calculation: .calculation
      case .required: .required
      case .readOnly: .readOnly
      case .count: .count
      case .choices, .seed: .choices
      case .trigger: .trigger
      case .triggered: []
      }
  }

  /// What an expression is part of.
  fileprivate init(_ use: FormulaUse.Kind) {
    self =
      switch use {
      case .relevant: .relevant
      case .calculation: .calculation
      case .required: .required
      case .readOnly: .readOnly
      case .count: .count
      case .choiceFilter, .seed: .choices
      case .constraint, .defaultValue, .breach, .instanceName: []
      }
  }
}

extension Plan {
  /// What of an element can be evaluated.
  private static func parts(of element: Element, _ formulas: Formulas) -> Parts {
    var parts: Parts = []
    if formulas.relevant != nil { parts.insert(.relevant) }
    if formulas.required != nil { parts.insert(.required) }
    if formulas.readOnly != nil { parts.insert(.readOnly) }
    if formulas.count != nil { parts.insert(.count) }
    guard let question = element.question else { return parts }
    if !question.trigger.isEmpty {
      parts.insert(.trigger)
    } else if formulas.calculation != nil {
      parts.insert(.calculation)
    }
    guard let source = question.type.choices else { return parts }
    switch (source, question.choiceOrder) {
    case (.list, .asListed), (.file, .asListed):
      if formulas.choiceFilter != nil { parts.insert(.choices) }
    case (.answers, _), (_, .shuffled): parts.insert(.choices)
    }
    return parts
  }

  /// The parts of an element that read the active language.
  private static func partsReadingLanguage(of element: Element) -> Parts {
    element.formulas.reduce(into: []) { parts, use in
      let reads = use.formula.expression.dependencies.contains { dependency in
        switch dependency.kind {
        case .language, .choiceLabel: true
        default: false
        }
      }
      if reads { parts.formUnion(Parts(use.kind)) }
    }
  }
}
