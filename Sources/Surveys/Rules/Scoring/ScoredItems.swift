import Diagnostics

/// Reports questions that look like scored items and have no score.
struct ScoredItems: Rule {
  static let entry = ManualEntry(
    "unscored-item", .warning,
    Phrase(
      en: "a question that looks like a scored item and has no score",
      ar: "سؤال يشبه بنداً محتسباً ولا درجة له"),
    Phrase(
      en:
        "It stands in the group of a scored section, has a code of the question bank and is answered "
        + "by yes and no; its \"score\" was probably forgotten.",
      ar:
        "يقع في مجموعة محور محتسب، وله رمز في بنك الأسئلة، ويُجاب عنه بنعم ولا؛ فلعل \"score\" نُسي."),
    bad: .members(
      #"""
      "sections": [{"name": "queue", "label": "Queue", "weight": 100}],
      "survey": [{"type": "group", "name": "queue", "label": "Queue", "children": [
        {"type": "select_one yes_no", "name": "q_qu_01", "item": "Q-QU-01", "label": "A ticket?"}]}]
      """#),
    good: .members(
      #"""
      "sections": [{"name": "queue", "label": "Queue", "weight": 100}],
      "survey": [{"type": "group", "name": "queue", "label": "Queue", "children": [
        {"type": "select_one yes_no", "name": "q_qu_01", "item": "Q-QU-01", "label": "A ticket?",
         "score": {"credit": {"type": "yes_no"}}}]}]
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    let sections = Set(context.survey.sections.map(\.name))
    guard !sections.isEmpty else { return [] }
    return context.coded.compactMap { element in
      guard let question = element.question, question.item != nil,
        // A score that could not be read was reported.
        context.value("score", of: element) == nil,
        context.targets[element.index].map(context.asksYesOrNo) == true,
        let section = context.survey.ancestry(of: element.index).dropFirst().map({
          context.survey.elements[$0].name
        }).first(where: sections.contains)
      else { return nil }
      return finding(
        at: element.namePlace,
        Phrase(
          en: "'\(element.name)' stands in the section '\(section)' and has no score",
          ar: "يقع '\(element.name)' في المحور '\(section)' ولا درجة له"),
        help: Phrase(
          en: "add \"score\", or silence this and say why it does not count",
          ar: "أضف \"score\"، أو أسكت هذا التحذير واذكر لماذا لا يُحتسب"))
    }
  }
}
