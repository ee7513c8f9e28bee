import Diagnostics

/// Reports questions with a single choice.
struct SeveralChoices: Rule {
  static let needsWholeSurvey = true

  static let entry = ManualEntry(
    "single-choice", .warning,
    Phrase(
      en: "a select_one or rank with a single choice", ar: "سؤال select_one أو rank بخيار واحد"),
    Phrase(
      en: "There is nothing to choose. A confirmation is of the type acknowledge.",
      ar: "لا شيء يُختار منه. أما الإقرار فنوعه acknowledge."),
    bad: .members(
      #"""
      "choices": {"agree": [{"name": "yes", "label": {"en": "I agree", "ar": "أوافق"}}]},
      "survey": [{"type": "select_one agree", "name": "agreed", "label": "Do you agree?"}]
      """#),
    good: .rows(#"{"type": "acknowledge", "name": "agreed", "label": "I read the rules."}"#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.selects.compactMap { element in
      guard let list = context.choiceList(of: element), list.choices.count == 1 else { return nil }
      if case .selectMultiple = element.question?.type { return nil }
      return finding(
        at: context.value("type", of: element)?.place ?? element.namePlace,
        Phrase(
          en: "'\(element.name)' has a single choice, '\(list.choices[0].name)'",
          ar: "ليس في '\(element.name)' إلا خيار واحد هو '\(list.choices[0].name)'"),
        help: Phrase(
          en: "add a choice, or use the type acknowledge",
          ar: "أضف خياراً، أو استعمل النوع acknowledge"))
    }
  }
}
