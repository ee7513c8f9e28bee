import Diagnostics

/// Reports codes of the question bank that two questions claim.
struct DistinctItems: Rule {
  static let entry = ManualEntry(
    "duplicate-item", .warning,
    Phrase(
      en: "two questions with one code of the question bank", ar: "سؤالان برمز واحد من بنك الأسئلة"),
    Phrase(
      en: "A code is one series over the years; two answers in one visit make it unusable.",
      ar: "الرمز سلسلة واحدة عبر السنين، وإجابتان في زيارة واحدة تفسدانها."),
    bad: .rows(
      #"""
      {"type": "integer", "name": "wait", "item": "Q-QU-04", "label": "Minutes waited?"},
      {"type": "integer", "name": "counter", "item": "Q-QU-04", "label": "Minutes served?"}
      """#),
    good: .rows(
      #"""
      {"type": "integer", "name": "wait", "item": "Q-QU-04", "label": "Minutes waited?"},
      {"type": "integer", "name": "counter", "item": "Q-OU-01", "label": "Minutes served?"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    var seen: [String: String] = [:]
    return context.coded.compactMap { element in
      guard let item = element.question?.item else { return nil }
      guard let other = seen[item] else {
        seen[item] = element.name
        return nil
      }
      return finding(
        at: context.value("item", of: element)?.place ?? element.namePlace,
        Phrase(
          en: "'\(other)' has the code '\(item)' already",
          ar: "للسؤال '\(other)' الرمز '\(item)' من قبل"),
        help: Phrase(en: "give each question a code of its own", ar: "أعطِ كل سؤال رمزاً خاصاً به"))
    }
  }
}
