import Diagnostics

/// Reports critical items that can be escaped by marking them not applicable.
struct CriticalItemsAreObservable: Rule {
  static let code = "critical-allows-na"

  func check(_ survey: Survey) -> [Diagnostic] {
    survey.elements.compactMap { element in
      guard let question = element.question, question.score?.critical != nil,
        question.allowsNotApplicable
      else { return nil }
      return Diagnostic(
        .warning, Self.code, at: element.namePlace,
        Phrase(
          en: "the critical item '\(element.name)' may be marked not applicable",
          ar: "البند الحاسم '\(element.name)' يمكن وسمه بأنه لا ينطبق"),
        help: Phrase(
          en: "remove \"allows_na\", or silence this with a reason",
          ar: "احذف \"allows_na\"، أو أسكت هذا التحذير مع ذكر السبب"))
    }
  }
}
