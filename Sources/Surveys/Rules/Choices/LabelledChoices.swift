import Diagnostics

/// Reports choices that people cannot read.
struct LabelledChoices: Rule {
  static let entry = ManualEntry(
    "unlabelled-choice", .warning,
    Phrase(en: "a choice without a label", ar: "خيار بلا نص"),
    Phrase(en: "People are shown its name instead.", ar: "يُعرض اسمه بدلاً من النص."),
    bad: .members(
      #"""
      "choices": {"delay": [
        {"name": "none", "label": {"en": "No delay", "ar": "لا تأخير"}},
        {"name": "some"}]}
      """#),
    good: .members(
      #"""
      "choices": {"delay": [
        {"name": "none", "label": {"en": "No delay", "ar": "لا تأخير"}},
        {"name": "some", "label": {"en": "Some delay", "ar": "بعض التأخير"}}]}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.choiceLists.flatMap(\.choices).filter { $0.label == nil }.map { choice in
      finding(
        at: choice.place,
        Phrase(
          en: "the choice '\(choice.name)' has no label", ar: "لا نص للخيار '\(choice.name)'"),
        help: Phrase(
          en: "add \"label\": {\"ar\": …, \"en\": …}", ar: "أضف \"label\": {\"ar\": …، \"en\": …}"))
    }
  }
}
