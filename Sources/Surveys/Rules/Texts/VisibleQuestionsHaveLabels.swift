import Diagnostics

/// Reports questions that people are asked without a word.
struct VisibleQuestionsHaveLabels: Rule {
  static let entry = ManualEntry(
    "missing-label", .error,
    Phrase(
      en: "a question or note that people see without a text", ar: "سؤال أو ملاحظة تُعرض بلا نص"),
    bad: .rows(#"{"type": "text", "name": "window"}"#),
    good: .rows(
      #"{"type": "text", "name": "window", "label": {"en": "Which window?", "ar": "أي شباك؟"}}"#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.survey.elements.compactMap { element in
      guard let question = element.question, element.label == nil, element.hint == nil,
        question.type.isAsked || question.type == .note,
        // A label that could not be read was reported.
        context.value("label", of: element) == nil
      else { return nil }
      return finding(
        at: element.namePlace,
        Phrase(
          en: "'\(element.name)' is asked without a label", ar: "'\(element.name)' يُسأل دون نص"),
        help: Phrase(
          en: "add \"label\": {\"ar\": …, \"en\": …}", ar: "أضف \"label\": {\"ar\": …، \"en\": …}"))
    }
  }
}
