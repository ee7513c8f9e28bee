import Expressions

/// What the names in one expression of a survey mean.
struct SurveyNames: NameLookup {
  let survey: Survey
  /// The element that carries the expression; `nil` for the settings.
  let element: Int?
  let use: FormulaUse.Kind
  /// Whether names like one that is unknown are looked for: among thousands that takes its time.
  let suggestsNames: Bool
  private let walker: ReferenceWalker

  init(survey: Survey, element: Int?, use: FormulaUse.Kind, suggestsNames: Bool = true) {
    self.suggestsNames = suggestsNames
    self.survey = survey
    self.element = element
    self.use = use
    walker = ReferenceWalker(survey)
  }

  func meaning(of name: String) -> NameMeaning {
    guard let indices = survey.named[name] else { return .unknown }
    guard indices.count == 1 else { return .ambiguous }
    let target = survey.elements[indices[0]]
    if target.repeatRule != nil { return .repeated }
    let isRepeated = !isShared(walker.repeats(around: target.index).last)
    guard let question = target.question else { return .group(isRepeated: isRepeated) }
    return .question(question.type.answerKind, isRepeated: isRepeated)
  }

  /// Whether the carrier stands in the same instance of a repeat.
  private func isShared(_ innermost: Int?) -> Bool {
    guard let innermost else { return true }
    guard let element else { return false }
    if element == innermost || walker.repeats(around: element).contains(innermost) { return true }
    // In a filter of answers every instance is looked at by itself.
    return answersRepeat.map { $0 == innermost || walker.repeats(around: $0).contains(innermost) }
      ?? false
  }

  /// The repeat whose instances a choice filter judges, if the choices are answers.
  private var answersRepeat: Int? {
    guard use == .choiceFilter, let element,
      case .answers(let name) = survey.elements[element].question?.type.choices
    else { return nil }
    return survey[name]?.enclosingRepeat
  }

  var names: [String] { suggestsNames ? survey.elements.map(\.name) : [] }

  var bareNames: [String]? {
    guard let element else { return survey.roots.map { survey.elements[$0].name } }
    if let home = answersRepeat {
      return survey.elements[home].children.map { survey.elements[$0].name }
    }
    if use == .choiceFilter, let list = survey.elements[element].question?.type.list {
      let columns = survey.choiceLists[list]?.choices.flatMap(\.columns.keys) ?? []
      return ["name", "label"] + Set(columns).sorted()
    }
    return survey.elements[element].children.map { survey.elements[$0].name }
  }

  var pathRoot: String? { survey.settings.rootName }

  func isPathName(_ name: String) -> Bool { survey.named[name] != nil }

  func columns(ofTable name: String) -> [String]? {
    if let list = survey.choiceLists[name] {
      return ["name", "label"] + Set(list.choices.flatMap(\.columns.keys)).sorted()
    }
    return survey.tables[name]?.columns.map(\.name)
  }

  var tables: [String] { survey.choiceLists.keys.sorted() + survey.tables.keys.sorted() }
}
