import Diagnostics

/// Reports rows of the type `calculate` that compute nothing.
struct CompleteCalculations: Rule {
  static let entry = ManualEntry(
    "missing-calculation", .error,
    Phrase(en: "a calculate without a calculation", ar: "سطر calculate بلا calculation"),
    bad: .rows(#"{"type": "calculate", "name": "total"}"#),
    good: .rows(#"{"type": "calculate", "name": "total", "calculation": "1 + 1"}"#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.calculates.compactMap { element in
      guard element.question?.type == .calculate, context.value("calculation", of: element) == nil,
        element.question?.defaultValue == nil
      else { return nil }
      return finding(
        at: element.namePlace,
        Phrase(
          en: "'\(element.name)' has no calculation", ar: "ليس في '\(element.name)' حساب"),
        help: Phrase(
          en: "add \"calculation\", or use the type hidden for a value that the tool fills",
          ar: "أضف \"calculation\"، أو استعمل النوع hidden لقيمة يملؤها البرنامج"))
    }
  }
}
