import Diagnostics

/// Reports credits that the answers of their question can never earn.
struct CreditsFitAnswers: Rule {
  static let entry = ManualEntry(
    "credit-mismatch", .error,
    Phrase(
      en: "a credit that does not fit the answers of its question",
      ar: "درجة لا تناسب إجابات سؤالها"),
    Phrase(
      en: "yes_no, yes_partial_no and choice need a select_one with those choices, checklist a "
        + "select_multiple, scale numbers from min to max, measure a number.",
      ar: "تحتاج yes_no وyes_partial_no وchoice إلى select_one فيه تلك الخيارات، وchecklist إلى "
        + "select_multiple، وscale إلى أعداد من min إلى max، وmeasure إلى عدد."),
    bad: .rows(
      #"""
      {"type": "select_multiple papers", "name": "papers", "label": "Which papers?",
       "score": {"section": "service", "credit": {"type": "yes_no"}}}
      """#),
    good: .rows(
      #"""
      {"type": "select_multiple papers", "name": "papers", "label": "Which papers?",
       "score": {"section": "service", "credit": {"type": "checklist", "none": "none"}}}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.scored.compactMap { element in
      guard let question = element.question, let score = question.score else { return nil }
      let written = context.value("score", of: element)?["credit"]
      guard
        let needed = need(
          score.credit, question.type, context.choiceList(of: element),
          isPositiveWritten: written?["positive"] != nil)
      else { return nil }
      return finding(
        at: written?.place ?? score.place,
        Phrase(
          en: "this credit does not fit the answers of '\(element.name)': it needs \(needed.en)",
          ar: "لا تناسب هذه الدرجة إجابات '\(element.name)': تحتاج إلى \(needed.ar)"),
        help: Phrase(
          en: "change the type of the credit or of the question", ar: "غيّر نوع الدرجة أو نوع السؤال"
        ))
    }
  }

  /// What a credit needs and does not have. Names of choices that the credit itself mentions were
  /// looked up while it was read.
  private func need(
    _ credit: Credit, _ type: QuestionType, _ list: ChoiceList?, isPositiveWritten: Bool
  ) -> Phrase? {
    // What is computed or filled by the tool is not judged.
    if type == .calculate || type == .hidden { return nil }
    switch credit {
    case .yesNo(let positive):
      if type == .acknowledge, positive == "OK" { return nil }
      return needChoices(isPositiveWritten ? [] : [positive], type, list)
    case .yesPartialNo: return needChoices(["yes", "partial", "no"], type, list)
    case .choice: return needChoices([], type, list)
    case .checklist:
      if case .selectMultiple = type { return nil }
      return Phrase(en: "a select_multiple", ar: "سؤال من نوع select_multiple")
    case .measure: return type.isNumber ? nil : Phrase(en: "a number", ar: "عدد")
    case .scale(let low, let high, _):
      if type.isNumber { return nil }
      let names = (list?.choices ?? []).map(\.name.numericValue).filter { !$0.isNaN }
      if case .selectOne = type, !names.isEmpty, names.allSatisfy({ (low...high).contains($0) }) {
        return nil
      }
      let (from, to) = (JSONNumber(low).text, JSONNumber(high).text)
      return Phrase(
        en: "choices or numbers from \(from) to \(to)", ar: "خيارات أو أعداد من \(from) إلى \(to)")
    }
  }

  private func needChoices(
    _ names: [String], _ type: QuestionType, _ list: ChoiceList?
  ) -> Phrase? {
    let shown = names.map { "'\($0)'" }
    if case .selectOne = type, let list, names.allSatisfy({ list[$0] != nil }) { return nil }
    if names.isEmpty { return Phrase(en: "a select_one", ar: "سؤال من نوع select_one") }
    return Phrase(
      en: "a select_one with \(shown.joined(separator: ", "))",
      ar: "سؤال من نوع select_one فيه \(shown.joined(separator: "، "))")
  }
}

extension QuestionType {
  /// Whether the answer is a number that a person enters.
  var isNumber: Bool { self == .integer || self == .decimal || self == .range }
}
