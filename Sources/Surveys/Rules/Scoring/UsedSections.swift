import Diagnostics

/// Reports sections in which nothing counts.
struct UsedSections: Rule {
  static let needsWholeSurvey = true

  static let entry = ManualEntry(
    "unused-section", .warning,
    Phrase(en: "a section in which no question counts", ar: "محور لا يُحتسب فيه أي سؤال"),
    bad: .members(
      #"""
      "sections": [{"name": "queue", "label": "Queue", "weight": 100}],
      "survey": [{"type": "select_one yes_no", "name": "kept", "label": "Were turns kept?"}]
      """#),
    good: .members(
      #"""
      "sections": [{"name": "queue", "label": "Queue", "weight": 100}],
      "survey": [{"type": "select_one yes_no", "name": "kept", "label": "Were turns kept?",
        "score": {"section": "queue", "credit": {"type": "yes_no"}}}]
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    let used = context.scoredSections
    return context.survey.sections.filter { !used.contains($0.name) }.map { section in
      finding(
        at: section.place,
        Phrase(
          en: "no question counts in the section '\(section.name)'",
          ar: "لا سؤال يُحتسب في المحور '\(section.name)'"),
        help: Phrase(
          en: "give questions a \"score\" in it, or remove it",
          ar: "أعطِ أسئلةً فيه \"score\"، أو احذفه"))
    }
  }
}

extension RuleContext {
  /// The sections in which some question counts.
  var scoredSections: Set<String> {
    Set(scored.compactMap { $0.question?.score?.section })
  }
}
