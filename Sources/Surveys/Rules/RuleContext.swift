import Diagnostics
import Expressions

/// A survey with what its rules look up, gathered once for all of them.
struct RuleContext {
  /// An expression of the survey, taken apart.
  struct Judged {
    let use: FormulaUse
    let outline: Outline
    let dependencies: [Dependency]

    /// Where a part of the expression stands.
    func place(_ part: Outline) -> Place { use.formula.place(part.range) }

    /// Where the whole expression stands, without the quotes around it.
    var place: Place { use.formula.place(0..<use.formula.source.text.utf8.count) }
  }

  /// Something wrong with a name in an expression.
  struct NameProblem {
    let judged: Judged
    let problem: ExpressionProblem

    var diagnostic: Diagnostic { problem.diagnostic(in: judged.use.formula.source) }
  }

  let survey: Survey
  /// Whether everything of the definition could be read.
  let isWhole: Bool
  /// Every expression, in the order of the elements.
  let formulas: [Judged]
  /// What is wrong with the names in expressions.
  let nameProblems: [NameProblem]
  /// Every text that people read, with what it is.
  let texts: [TextUse]
  /// The labels of what people are asked, taken apart into words.
  let labels: [ReadLabel]
  /// Who reads whom.
  let graph: DependencyGraph
  /// The names that some expression, text or trigger reads.
  let readNames: Set<String>
  /// The questions that use each choice list, in document order.
  let users: [String: [Element]]
  /// Everything that the answer to each element can be, the empty text included; `nil` where that
  /// is not a short list.
  let possibleValues: [[String]?]
  /// Where each table is named.
  let tablePlaces: [String: Place]
  private let rows: [JSONNode]
  private let byElement: [Int: [FormulaUse.Kind: Int]]
  private let walker: ReferenceWalker

  /// Gathers what the rules need; `rows` are the rows of the elements.
  init(_ survey: Survey, rows: [JSONNode], tablePlaces: [String: Place], isWhole: Bool) {
    self.survey = survey
    self.tablePlaces = tablePlaces
    self.rows = rows
    self.isWhole = isWhole
    walker = ReferenceWalker(survey)
    let formulas = survey.formulas.map { use in
      Judged(
        use: use, outline: use.formula.expression.outline,
        dependencies: use.formula.expression.dependencies)
    }
    self.formulas = formulas
    nameProblems = formulas.flatMap { judged in
      let lookup = SurveyNames(
        survey: survey, element: judged.use.element, use: judged.use.kind)
      return judged.use.formula.expression.check(against: lookup).map {
        NameProblem(judged: judged, problem: $0)
      }
    }
    texts = survey.textUses
    labels = survey.elements.filter { $0.question?.type.isAsked == true }.flatMap { element in
      (element.label?.translations ?? []).map {
        ReadLabel(element: element, translation: $0, read: ReadWords($0.source.text))
      }
    }
    graph = DependencyGraph(survey)
    var byElement: [Int: [FormulaUse.Kind: Int]] = [:]
    for (index, judged) in formulas.enumerated() {
      if let element = judged.use.element {
        byElement[element, default: [:]][judged.use.kind] = index
      }
    }
    self.byElement = byElement
    readNames = Self.readNames(survey, formulas, texts)
    users = Dictionary(
      grouping: survey.elements.filter { $0.question?.type.list != nil },
      by: { $0.question?.type.choices?.writtenName ?? "" })
    possibleValues = survey.elements.map { element in
      let calculation = byElement[element.index]?[.calculation].map { formulas[$0].outline }
      return PossibleValues.of(element, calculation: calculation, in: survey)
    }
  }

  private static func readNames(
    _ survey: Survey, _ formulas: [Judged], _ texts: [TextUse]
  ) -> Set<String> {
    var names: Set<String> = []
    for judged in formulas {
      for dependency in judged.dependencies {
        switch dependency.kind {
        case .nodes(let location), .position(let location):
          switch location.origin {
          case .reference(let name), .everyInstance(let name): names.insert(name)
          default: break
          }
          for case .child(let name) in location.steps { names.insert(name) }
        case .choiceLabel(let name), .lastSaved(let name): names.insert(name)
        case .clock, .randomness, .language, .formVersion: break
        }
      }
    }
    for use in texts { names.formUnion(use.text.insertedNames.map(\.name)) }
    for element in survey.elements { names.formUnion(element.question?.trigger ?? []) }
    return names
  }
}

extension RuleContext {
  /// The expression of an element for some use.
  func formula(_ kind: FormulaUse.Kind, of element: Int) -> Judged? {
    byElement[element]?[kind].map { formulas[$0] }
  }

  /// The one question that a part of an expression is: `${name}`, or `.` where that is the answer
  /// of the carrier. `nil` where it stands for several instances.
  func question(_ part: Outline, in use: FormulaUse) -> Element? {
    switch part.kind {
    case .own:
      guard let carrier = use.element, use.kind != .choiceFilter else { return nil }
      return survey.elements[carrier].question == nil ? nil : survey.elements[carrier]
    case .reference(let name):
      guard let target = survey[name], target.question != nil else { return nil }
      return isSingle(target.index, from: use.element) ? target : nil
    default: return nil
    }
  }

  /// Whether a reference gives one instance: the carrier stands in every repeat around the target.
  func isSingle(_ target: Int, from carrier: Int?) -> Bool {
    guard let innermost = survey.elements[target].enclosingRepeat else { return true }
    guard let carrier else { return false }
    return carrier == innermost || walker.repeats(around: carrier).contains(innermost)
  }

  /// The value of a key in the row of an element.
  func value(_ key: String, of element: Element) -> JSONNode? { rows[element.index][key] }

  /// The members of the row of an element.
  func members(of element: Element) -> [JSONNode.Member] { rows[element.index].members ?? [] }

  /// The choice list of an element.
  func choiceList(of element: Element) -> ChoiceList? {
    element.question?.type.list.flatMap { survey.choiceLists[$0] }
  }

  /// The choice lists in the order of their names, those left out that other lists make up.
  var choiceLists: [ChoiceList] {
    survey.choiceLists.keys.sorted().compactMap { survey.choiceLists[$0] }
      .filter { $0.origin != .derived }
  }

  /// The elements that people are asked.
  var asked: [Element] { survey.elements.filter { $0.question?.type.isAsked == true } }
}
