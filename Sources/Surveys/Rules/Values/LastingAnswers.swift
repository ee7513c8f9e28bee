import Diagnostics
import Expressions

/// Reports calculations that overwrite what a person enters.
struct LastingAnswers: Rule {
  static let entry = ManualEntry(
    "overwritten-answer", .warning,
    Phrase(
      en: "a calculation on a question that people answer", ar: "حساب على سؤال يجيب عنه الناس"),
    Phrase(
      en:
        "What was entered is lost as soon as anything the calculation reads changes. Use a default "
        + "for a first value, trigger to say when it is computed, or read_only to forbid entry.",
      ar: "يضيع ما أُدخل حالما يتغير شيء يقرؤه الحساب. استعمل default لقيمة أولى، أو trigger لتحديد "
        + "وقت الحساب، أو read_only لمنع الإدخال."),
    bad: .rows(
      #"""
      {"type": "integer", "name": "asked", "label": "Fee asked"},
      {"type": "integer", "name": "paid", "label": "Fee paid", "calculation": "${asked}"}
      """#),
    good: .rows(
      #"""
      {"type": "integer", "name": "asked", "label": "Fee asked"},
      {"type": "integer", "name": "paid", "label": "Fee paid", "calculation": "${asked}",
       "trigger": "${asked}"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.formulas(.calculation).compactMap { judged in
      guard let carrier = judged.use.element,
        let question = context.survey.elements[carrier].question, question.type.isAsked,
        question.trigger.isEmpty, case .never = question.readOnly,
        !judged.dependencies.contains(where: { $0.keepsAnswer })
      else { return nil }
      return finding(
        at: judged.place,
        Phrase(
          en: "this overwrites what people answer to '\(context.survey.elements[carrier].name)'",
          ar: "هذا يمحو ما يُجاب به عن '\(context.survey.elements[carrier].name)'"),
        help: Phrase(
          en: "use \"default\", \"trigger\", \"read_only\" or once(…)",
          ar: "استعمل \"default\" أو \"trigger\" أو \"read_only\" أو once(…)"))
    }
  }
}

extension Dependency {
  /// Whether this is what `once()` reads: the answer that is there already.
  fileprivate var keepsAnswer: Bool {
    if case .nodes(let location) = kind { location.origin == .carrier } else { false }
  }
}
