import Diagnostics
import Expressions

/// A survey with what its rules look up, gathered once for all of them.
struct RuleContext {
  /// What carries an expression, and what the expression is for.
  struct Carrier {
    /// `nil` for the settings.
    let element: Int?
    let kind: FormulaUse.Kind
  }

  /// An expression of the survey, taken apart.
  struct Judged {
    let carrier: Carrier
    let use: FormulaUse
    let outline: Outline
    let dependencies: [Dependency]
  }

  /// Something wrong with a name in an expression.
  struct NameProblem {
    let judged: Judged
    let problem: ExpressionProblem
  }

  /// A question that an expression means.
  struct Target {
    let index: Int
    let name: String
    let type: QuestionType
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
  let users: [String: [Target]]
  /// The names of the choices of each list.
  let choiceNames: [String: Set<String>]
  /// The choice lists with the choices `yes` and `no`.
  let yesNoLists: Set<String>
  /// Everything that the answer to each element can be, the empty text included; `nil` where that
  /// is not a short list.
  let possibleValues: [[String]?]
  /// Where each table is named.
  let tablePlaces: [String: Place]
  /// For each element what it is as a question; `nil` for groups and repeats.
  let targets: [Target?]
  /// Elements by what is said about them.
  let kinds: ElementKinds
  /// The rows of the elements.
  let rows: [JSONNode]
  /// For each element its expressions, as indices.
  let formulasOfElement: [[Int]]
  /// The expressions of each kind, as indices.
  let formulasOfKind: [FormulaUse.Kind: [Int]]

  /// Gathers what the rules need; `rows` are the rows of the elements.
  init(_ survey: Survey, rows: [JSONNode], tablePlaces: [String: Place], isWhole: Bool) {
    self.survey = survey
    self.tablePlaces = tablePlaces
    self.rows = rows
    self.isWhole = isWhole
    kinds = ElementKinds(survey)
    let choiceNames = survey.choiceLists.mapValues { Set($0.choices.map(\.name)) }
    self.choiceNames = choiceNames
    yesNoLists = Set(choiceNames.filter { $0.value.isSuperset(of: ["yes", "no"]) }.keys)
    let targets = survey.elements.map { element in
      element.question.map { Target(index: element.index, name: element.name, type: $0.type) }
    }
    self.targets = targets
    let formulas = survey.formulas.map { use in
      Judged(
        carrier: Carrier(element: use.element, kind: use.kind), use: use,
        outline: use.formula.expression.outline,
        dependencies: use.formula.expression.dependencies)
    }
    self.formulas = formulas
    nameProblems = Self.nameProblems(survey, formulas)
    texts = survey.textUses
    labels = texts.flatMap { use -> [ReadLabel] in
      guard use.kind == .label, let element = use.element, let target = targets[element],
        target.type.isAsked
      else { return [] }
      return use.text.translations.map {
        ReadLabel(target: target, translation: $0, read: ReadWords($0.source.text))
      }
    }
    graph = DependencyGraph(survey)
    var ofElement = [[Int]](repeating: [], count: survey.elements.count)
    var ofKind: [FormulaUse.Kind: [Int]] = [:]
    for index in formulas.indices {
      let carrier = formulas[index].carrier
      if let element = carrier.element { ofElement[element].append(index) }
      ofKind[carrier.kind, default: []].append(index)
    }
    formulasOfElement = ofElement
    formulasOfKind = ofKind
    readNames = Self.readNames(survey, formulas, texts)
    users = Dictionary(grouping: targets.compactMap { $0 }.filter { $0.type.list != nil }) {
      $0.type.choices?.writtenName ?? ""
    }
    possibleValues = targets.map { target in
      guard let target else { return nil }
      let calculation = ofElement[target.index].first { formulas[$0].carrier.kind == .calculation }
      return PossibleValues.of(
        target.type, hasDefault: survey.elements[target.index].question?.defaultValue != nil,
        calculation: calculation.map { formulas[$0].outline }, in: survey)
    }
  }

  /// How many mistakes in names are answered with what was probably meant.
  static let mostSuggestions = 100

  private static func nameProblems(_ survey: Survey, _ formulas: [Judged]) -> [NameProblem] {
    var problems: [NameProblem] = []
    for judged in formulas {
      let lookup = SurveyNames(
        survey: survey, element: judged.carrier.element, use: judged.carrier.kind,
        suggestsNames: problems.count < mostSuggestions)
      problems += judged.use.formula.expression.check(against: lookup).map {
        NameProblem(judged: judged, problem: $0)
      }
    }
    return problems
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
