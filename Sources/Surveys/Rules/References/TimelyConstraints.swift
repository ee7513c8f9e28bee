import Diagnostics
import Expressions

/// Reports constraints and choice filters that read an answer which cannot be there yet.
struct TimelyConstraints: Rule {
  static let entry = ManualEntry(
    "late-answer", .warning,
    Phrase(
      en: "a constraint or choice filter that reads a question asked later",
      ar: "قيد أو ترشيح خيارات يقرأ سؤالاً يُسأل لاحقاً"),
    Phrase(
      en: "An unanswered question makes every comparison of size false, so that no answer is "
        + "accepted, and leaves a filter without choices. Put the constraint on the later of the two.",
      ar: "السؤال غير المُجاب يجعل كل مقارنة حجم خاطئة فلا تُقبل أي إجابة، ويترك الترشيح بلا "
        + "خيارات. ضع القيد على اللاحق من السؤالين."),
    bad: .rows(
      #"""
      {"type": "integer", "name": "open", "label": "Open windows", "constraint": ". <= ${all}"},
      {"type": "integer", "name": "all", "label": "All windows"}
      """#),
    good: .rows(
      #"""
      {"type": "integer", "name": "open", "label": "Open windows"},
      {"type": "integer", "name": "all", "label": "All windows", "constraint": ". >= ${open}"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.formulas.flatMap { judged -> [Diagnostic] in
      guard let carrier = judged.use.element else { return [] }
      let parts: [Outline]
      switch judged.use.kind {
      case .constraint: parts = judged.outline.demands.filter { $0.isOrderComparison }
      case .choiceFilter: parts = judged.outline.demands.filter { $0.isComparison }
      default: return []
      }
      return parts.flatMap(\.parts).compactMap { part in
        guard case .reference(let name) = part.kind, let target = context.survey[name],
          target.index > carrier, target.question?.type.isAsked == true
        else { return nil }
        return finding(
          at: judged.place(part),
          Phrase(
            en: "'\(name)' is asked later and is empty when this is judged",
            ar: "'\(name)' يُسأل لاحقاً وهو فارغ حين يُنظر في هذا"),
          help: Phrase(
            en: "ask '\(name)' first, or let an empty one pass: ${\(name)} = '' or …",
            ar: "اسأل '\(name)' أولاً، أو اقبل الفارغ: ${\(name)} = '' or …"))
      }
    }
  }
}

extension Outline {
  /// What must be true for this to be true: itself, or the parts that `and` joins.
  var demands: [Outline] {
    if case .all(let parts) = kind { parts.flatMap(\.demands) } else { [self] }
  }

  var isComparison: Bool {
    if case .comparison = kind { true } else { false }
  }

  /// Whether this compares sizes.
  var isOrderComparison: Bool {
    if case .comparison(let comparison, _, _) = kind { comparison.isOrder } else { false }
  }
}
