import Diagnostics

/// Reports sections that are named twice.
struct DistinctSections: Rule {
  static let entry = ManualEntry(
    "duplicate-section", .error,
    Phrase(en: "two sections with one name", ar: "محوران بالاسم نفسه"),
    bad: .members(
      #"""
      "sections": [{"name": "queue", "label": "Queue", "weight": 60},
                   {"name": "queue", "label": "Staff", "weight": 40}]
      """#),
    good: .members(
      #"""
      "sections": [{"name": "queue", "label": "Queue", "weight": 60},
                   {"name": "staff", "label": "Staff", "weight": 40}]
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    var seen: Set<String> = []
    return context.survey.sections.compactMap { section in
      guard !seen.insert(section.name).inserted else { return nil }
      return finding(
        at: section.place,
        Phrase(
          en: "the section '\(section.name)' is named twice",
          ar: "المحور '\(section.name)' مذكور مرتين"),
        help: Phrase(en: "rename or remove one of them", ar: "غيّر اسم أحدهما أو احذفه"))
    }
  }
}
