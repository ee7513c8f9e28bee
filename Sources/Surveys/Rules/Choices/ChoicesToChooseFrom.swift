import Diagnostics

/// Reports questions that offer no choice at all.
struct ChoicesToChooseFrom: Rule {
  static let needsWholeSurvey = true

  static let entry = ManualEntry(
    "empty-list", .error,
    Phrase(en: "a choice list without choices", ar: "قائمة خيارات بلا خيارات"),
    bad: .members(
      #"""
      "choices": {"delay": []},
      "survey": [{"type": "select_one delay", "name": "delay", "label": "Which delay?"}]
      """#),
    good: .members(
      #"""
      "choices": {"delay": [
        {"name": "none", "label": {"en": "No delay", "ar": "لا تأخير"}},
        {"name": "some", "label": {"en": "Some delay", "ar": "بعض التأخير"}}]},
      "survey": [{"type": "select_one delay", "name": "delay", "label": "Which delay?"}]
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.choiceLists.filter(\.choices.isEmpty).map { list in
      finding(
        at: list.place,
        Phrase(
          en: "the list '\(list.name)' has no choices", ar: "لا خيارات في القائمة '\(list.name)'"),
        help: Phrase(
          en: "add {\"name\": …, \"label\": …}", ar: "أضف {\"name\": …، \"label\": …}"))
    }
  }
}
