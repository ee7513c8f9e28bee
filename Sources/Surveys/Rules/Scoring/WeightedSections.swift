import Diagnostics

/// Reports sections with questions that count for nothing.
struct WeightedSections: Rule {
  static let entry = ManualEntry(
    "weightless-section", .warning,
    Phrase(
      en: "a section with scored questions and the weight 0", ar: "محور له أسئلة محتسبة ووزنه 0"),
    Phrase(
      en: "Whatever is answered there, the score of the visit stays the same.",
      ar: "مهما كانت الإجابات فيه تبقى درجة الزيارة كما هي."),
    bad: .members(
      #"""
      "sections": [{"name": "queue", "label": "Queue", "weight": 0}],
      "survey": [{"type": "select_one yes_no", "name": "kept", "label": "Were turns kept?",
        "score": {"section": "queue", "credit": {"type": "yes_no"}}}]
      """#),
    good: .members(
      #"""
      "sections": [{"name": "queue", "label": "Queue", "weight": 100}],
      "survey": [{"type": "select_one yes_no", "name": "kept", "label": "Were turns kept?",
        "score": {"section": "queue", "credit": {"type": "yes_no"}}}]
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    let used = context.scoredSections
    return context.survey.sections.filter { $0.weight == 0 && used.contains($0.name) }.map {
      section in
      finding(
        at: section.place,
        Phrase(
          en: "the section '\(section.name)' has scored questions but the weight 0",
          ar: "للمحور '\(section.name)' أسئلة محتسبة ووزنه 0"),
        help: Phrase(en: "give it a weight", ar: "أعطه وزناً"))
    }
  }
}
