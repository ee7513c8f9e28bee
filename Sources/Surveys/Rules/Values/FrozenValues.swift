import Diagnostics
import Expressions

/// Reports random values and moments that change whenever they are computed again.
struct FrozenValues: Rule {
  static let entry = ManualEntry(
    "unfrozen-value", .warning,
    Phrase(
      en: "random(), uuid() or now() in a calculation without once()",
      ar: "random() أو uuid() أو now() في حساب دون once()"),
    Phrase(
      en: "A calculation runs again when a draft is opened and when anything it reads changes; the "
        + "value would be another one. once(…) keeps the first.",
      ar: "يُعاد الحساب عند فتح المسودة وعند تغير ما يقرؤه، فتكون القيمة غير الأولى. وتحفظ once(…) "
        + "القيمة الأولى."),
    bad: .rows(
      #"""
      {"type": "calculate", "name": "draw", "calculation": "random()"},
      {"type": "note", "name": "chosen", "label": "Chosen!", "relevant": "${draw} < 0.2"}
      """#),
    good: .rows(
      #"""
      {"type": "calculate", "name": "draw", "calculation": "once(random())"},
      {"type": "note", "name": "chosen", "label": "Chosen!", "relevant": "${draw} < 0.2"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.formulas(.calculation).flatMap { judged -> [Diagnostic] in
      guard let carrier = judged.use.element,
        context.survey.elements[carrier].question?.trigger.isEmpty == true
      else { return [] }
      return judged.outline.unfrozenCalls.map { call in
        finding(
          at: judged.place(call),
          Phrase(
            en: "this gives another value every time it is computed",
            ar: "يعطي هذا قيمة أخرى كلما حُسب"),
          help: Phrase(en: "write once(…)", ar: "اكتب once(…)"))
      }
    }
  }
}

extension Outline {
  /// The calls that give another value every time, those inside `once()` left out.
  fileprivate var unfrozenCalls: [Outline] {
    if case .call(let name, let arguments) = kind {
      switch name {
      case "once": return []
      case "random", "uuid", "now": return [self]
      case "randomize" where arguments.count == 1: return [self]
      default: break
      }
    }
    return parts.flatMap(\.unfrozenCalls)
  }
}
