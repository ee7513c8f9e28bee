import Diagnostics
import Expressions

/// Reports constraints that no answer satisfies.
struct SatisfiableConstraints: Rule {
  static let entry = ManualEntry(
    "impossible-constraint", .warning,
    Phrase(en: "a constraint that no answer satisfies", ar: "قيد لا تحققه أي إجابة"),
    Phrase(
      en: "Whoever meets the question cannot answer it; if it is required, the visit cannot be "
        + "sealed.",
      ar: "لا يستطيع من يلقى السؤال أن يجيب عنه، وإن كان مطلوباً تعذر ختم الزيارة."),
    bad: .rows(
      #"""
      {"type": "integer", "name": "wait", "label": "Minutes", "constraint": ". < 0 and . > 480"}
      """#),
    good: .rows(
      #"""
      {"type": "integer", "name": "wait", "label": "Minutes", "constraint": ". >= 0 and . <= 480"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.formulas(.constraint).compactMap { judged in
      guard judged.use.formula.expression.problems.isEmpty else { return nil }
      if Possibility.canHold([judged.claim], given: judged.carrier.answer, in: context) {
        return nil
      }
      return finding(
        at: judged.place,
        Phrase(en: "no answer satisfies this constraint", ar: "لا إجابة تحقق هذا القيد"),
        help: Phrase(
          en: "to allow values below a or above b write: . < a or . > b",
          ar: "للسماح بما هو أقل من a أو أكبر من b اكتب: . < a or . > b"))
    }
  }
}
