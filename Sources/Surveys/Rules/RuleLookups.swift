import Diagnostics
import Expressions

extension RuleContext {
  /// The expressions of a kind, in document order.
  func formulas(_ kind: FormulaUse.Kind) -> [Judged] {
    formulasOfKind[kind, default: []].map { formulas[$0] }
  }

  /// The expression of an element for some use.
  func formula(_ kind: FormulaUse.Kind, of element: Int) -> Judged? {
    formulasOfElement[element].first { formulas[$0].carrier.kind == kind }.map { formulas[$0] }
  }

  /// The one question that a part of an expression is: `${name}`, or `.` where that is the answer
  /// of the carrier. `nil` where it stands for several instances.
  func question(_ part: Outline, in carrier: Carrier) -> Target? {
    guard let target = target(part, in: carrier) else { return nil }
    return isSingle(target.index, from: carrier.element) ? target : nil
  }

  /// The question that a part of an expression is, whether one instance of it or all.
  func target(_ part: Outline, in carrier: Carrier) -> Target? {
    switch part.kind {
    case .own: carrier.kind == .choiceFilter ? nil : carrier.element.flatMap { targets[$0] }
    case .reference(let name): target(named: name)
    default: nil
    }
  }

  /// The only question with a name.
  func target(named name: String) -> Target? {
    guard let indices = survey.named[name], indices.count == 1 else { return nil }
    return targets[indices[0]]
  }

  /// Whether a reference gives one instance: the carrier stands in every repeat around the target.
  func isSingle(_ target: Int, from carrier: Int?) -> Bool {
    guard let innermost = survey.elements[target].enclosingRepeat else { return true }
    guard let carrier else { return false }
    return survey.ancestry(of: carrier).contains(innermost)
  }

  /// The value of a key in the row of an element.
  func value(_ key: String, of element: Element) -> JSONNode? { rows[element.index][key] }

  /// The choice list of an element.
  func choiceList(of element: Element) -> ChoiceList? {
    choiceList(of: targets[element.index])
  }

  /// The choice list of a question.
  func choiceList(of target: Target?) -> ChoiceList? {
    target?.type.list.flatMap { survey.choiceLists[$0] }
  }

  /// The choice lists in the order of their names, those left out that other lists make up.
  var choiceLists: [ChoiceList] {
    survey.choiceLists.keys.sorted().compactMap { survey.choiceLists[$0] }
      .filter { $0.origin != .derived }
  }

  /// The questions that people are asked.
  var asked: [Target] { targets.compactMap { $0 }.filter(\.type.isAsked) }
}

extension RuleContext.Judged {
  /// Where a part of the expression stands.
  func place(_ part: Outline) -> Place { use.formula.place(part.range) }

  /// Where the whole expression stands, without the quotes around it.
  var place: Place { use.formula.place(0..<use.formula.source.text.utf8.count) }

  /// What it claims where it is a condition.
  var claim: Possibility.Claim { Possibility.Claim(outline: outline, carrier: carrier) }
}

extension RuleContext.NameProblem {
  /// The problem as a diagnostic about the definition.
  var diagnostic: Diagnostic { problem.diagnostic(in: judged.use.formula.source) }
}
