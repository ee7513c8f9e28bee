import Diagnostics

/// Reports scored questions that count for nothing.
struct WeightedItems: Rule {
  static let entry = ManualEntry(
    "weightless-item", .warning,
    Phrase(en: "a scored question with the weight 0", ar: "سؤال محتسب وزنه 0"),
    bad: .rows(
      #"""
      {"type": "select_one yes_no", "name": "kept", "label": "Were turns kept?",
       "score": {"section": "service", "weight": 0, "credit": {"type": "yes_no"}}}
      """#),
    good: .rows(
      #"""
      {"type": "select_one yes_no", "name": "kept", "label": "Were turns kept?",
       "score": {"section": "service", "weight": 1, "credit": {"type": "yes_no"}}}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.scored.compactMap { element in
      guard let score = element.question?.score, score.weight == 0, score.critical == nil else {
        return nil
      }
      return finding(
        at: context.value("score", of: element)?["weight"]?.place ?? score.place,
        Phrase(
          en: "'\(element.name)' is scored with the weight 0",
          ar: "يُحتسب '\(element.name)' بالوزن 0"),
        help: Phrase(
          en: "give it a weight, or remove \"score\"", ar: "أعطه وزناً، أو احذف \"score\""))
    }
  }
}
