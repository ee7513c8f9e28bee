import Diagnostics

/// Reports questions that people are asked without a word.
struct VisibleQuestionsHaveLabels: Rule {
  static let code = "missing-label"

  func check(_ survey: Survey) -> [Diagnostic] {
    survey.elements.compactMap { element in
      guard let question = element.question, element.label == nil, element.hint == nil,
        question.type.isAsked || question.type == .note
      else { return nil }
      return Diagnostic(
        .error, Self.code, at: element.namePlace,
        Phrase(
          en: "'\(element.name)' is asked without a label", ar: "'\(element.name)' يُسأل دون نص"),
        help: Phrase(
          en: "add \"label\": {\"ar\": …, \"en\": …}", ar: "أضف \"label\": {\"ar\": …, \"en\": …}"))
    }
  }
}
