import Diagnostics
import Expressions

/// Reports repeats that never have an instance.
struct FilledRepeats: Rule {
  static let entry = ManualEntry(
    "empty-repeat", .warning,
    Phrase(en: "a repeat that never has an instance", ar: "قسم متكرر لا يقع أبداً"),
    Phrase(
      en:
        "Its repeat_count is no number, or never above 0: what is inside is never asked, and what "
        + "is required inside is never missed.",
      ar: "عدده repeat_count ليس عدداً أو لا يزيد على 0 أبداً: فلا يُسأل ما فيه، ولا يُفتقد المطلوب "
        + "منه."),
    bad: .rows(
      #"""
      {"type": "select_one yes_no", "name": "others", "label": "Others there?"},
      {"type": "repeat", "name": "person", "label": "Person", "repeat_count": "${others}",
       "children": [{"type": "text", "name": "part", "label": "Part", "required": true}]}
      """#),
    good: .rows(
      #"""
      {"type": "integer", "name": "others", "label": "How many others?"},
      {"type": "repeat", "name": "person", "label": "Person", "repeat_count": "${others}",
       "children": [{"type": "text", "name": "part", "label": "Part", "required": true}]}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.formulas(.count).compactMap { judged in
      guard isNever(judged.outline, judged.carrier, context) else {
        return nil
      }
      return finding(
        at: judged.place,
        Phrase(en: "this is never a number above 0", ar: "هذا ليس عدداً أكبر من 0 أبداً"),
        help: Phrase(
          en: "count with an integer question, or with count-selected(…)",
          ar: "عُدّ بسؤال من نوع integer، أو بالدالة count-selected(…)"))
    }
  }

  private func isNever(_ outline: Outline, _ carrier: RuleContext.Carrier, _ context: RuleContext)
    -> Bool
  {
    switch outline.kind {
    case .number(let number): return !(number >= 1)
    case .text(let text): return !(text.numericValue >= 1)
    case .truth(let truth): return !truth
    default: break
    }
    guard let element = context.question(outline, in: carrier) else { return false }
    if let possible = context.possibleValues[element.index] {
      return !possible.contains { $0.numericValue >= 1 }
    }
    switch element.type {
    case .selectMultiple, .rank:
      return context.choiceList(of: element)?.choices.contains { $0.name.isNumeric } == false
    default: return false
    }
  }
}
