import Diagnostics

/// Reports a breach follow-up that lacks what every case needs.
struct CompleteBreachFollowUp: Rule {
  static let needsWholeSurvey = true

  static let entry = ManualEntry(
    "incomplete-breach-follow-up", .error,
    Phrase(
      en: "a breach follow-up that lacks what every case needs",
      ar: "متابعة مخالفات ينقصها ما تحتاج إليه كل حالة"),
    bad: .rows(
      #"""
      {"type": "repeat", "name": "breach", "role": "breach", "label": "Event", "children": [
        {"type": "text", "name": "breach_words", "label": "What was said?"}]}
      """#),
    good: .rows(#"{"include": "reference/breach-followup.json"}"#))

  private static let needed = [
    "breach_clause", "breach_item", "breach_words", "breach_evidence", "breach_severity",
    "breach_certainty",
  ]

  func check(_ context: RuleContext) -> [Diagnostic] {
    guard let followUp = context.survey.breachRepeat else { return [] }
    let names = Set(followUp.children.map { context.survey.elements[$0].name })
    return Self.needed.filter { !names.contains($0) }.map { name in
      finding(
        at: followUp.namePlace,
        Phrase(
          en: "the breach follow-up lacks the question '\(name)'",
          ar: "ينقص متابعة المخالفات السؤال '\(name)'"),
        help: Phrase(
          en: "reference/breach-followup.json shows all of them",
          ar: "تجدها كلها في reference/breach-followup.json"))
    }
  }
}
