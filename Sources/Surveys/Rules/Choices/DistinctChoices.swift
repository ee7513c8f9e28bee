import Diagnostics

/// Reports choices of one list that share a name.
struct DistinctChoices: Rule {
  static let entry = ManualEntry(
    "duplicate-choice", .error,
    Phrase(en: "two choices of a list with one name", ar: "خياران في قائمة واحدة بالاسم نفسه"),
    bad: .members(
      #"""
      "choices": {"delay": [
        {"name": "none", "label": {"en": "No delay", "ar": "لا تأخير"}},
        {"name": "none", "label": {"en": "No reason given", "ar": "دون سبب"}}]}
      """#),
    good: .members(
      #"""
      "choices": {"delay": [
        {"name": "none", "label": {"en": "No delay", "ar": "لا تأخير"}},
        {"name": "unexplained", "label": {"en": "No reason given", "ar": "دون سبب"}}]}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    if context.survey.settings.allowsChoiceDuplicates { return [] }
    return context.choiceLists.flatMap { list -> [Diagnostic] in
      var seen: Set<String> = []
      return list.choices.compactMap { choice in
        guard !seen.insert(choice.name).inserted else { return nil }
        return finding(
          at: choice.place,
          Phrase(
            en: "'\(choice.name)' occurs twice in the list '\(list.name)'",
            ar: "تكرر '\(choice.name)' في القائمة '\(list.name)'"),
          help: Phrase(en: "rename or remove one of them", ar: "غيّر اسم أحدهما أو احذفه"))
      }
    }
  }
}
