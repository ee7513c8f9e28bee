import Diagnostics
import Expressions

/// Reports questions that repeat the relevance of a group around them.
struct RepeatedConditions: Rule {
  static let entry = ManualEntry(
    "repeated-condition", .note,
    Phrase(
      en: "a relevance that a group around the question states already",
      ar: "شرط ظهور تذكره مجموعة محيطة بالسؤال من قبل"),
    Phrase(
      en: "The relevance of a group holds for all inside it. Said twice, one of them will be "
        + "forgotten when it changes.",
      ar: "شرط ظهور المجموعة يسري على كل ما فيها. وإذا قيل مرتين نُسي أحدهما عند التعديل."),
    bad: .rows(
      #"""
      {"type": "select_one yes_no", "name": "served", "label": "Were you served?"},
      {"type": "group", "name": "counter", "label": "Counter", "relevant": "${served} = 'yes'",
       "children": [
        {"type": "text", "name": "window", "label": "Window", "relevant": "${served} = 'yes'"}]}
      """#),
    good: .rows(
      #"""
      {"type": "select_one yes_no", "name": "served", "label": "Were you served?"},
      {"type": "group", "name": "counter", "label": "Counter", "relevant": "${served} = 'yes'",
       "children": [
        {"type": "text", "name": "window", "label": "Window"}]}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.formulas(.relevant).flatMap { own -> [Diagnostic] in
      guard let parent = own.carrier.element.flatMap({ context.survey.elements[$0].parent }) else {
        return []
      }
      let outer = context.survey.ancestry(of: parent).flatMap { group in
        (context.formula(.relevant, of: group)?.outline.demands ?? []).map { (group, $0) }
      }
      return own.outline.demands.compactMap { demand in
        guard !demand.isConstant, let (group, _) = outer.first(where: { $0.1.says(demand) })
        else { return nil }
        let name = context.survey.elements[group].name
        return finding(
          at: own.place(demand),
          Phrase(
            en: "the group '\(name)' demands this already",
            ar: "المجموعة '\(name)' تشترط هذا من قبل"),
          help: Phrase(en: "take it away here", ar: "احذفه هنا"))
      }
    }
  }
}
