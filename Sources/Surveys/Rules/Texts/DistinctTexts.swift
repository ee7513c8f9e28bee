import Diagnostics

/// Reports neighbouring questions that are asked in the same words.
struct DistinctTexts: Rule {
  static let entry = ManualEntry(
    "duplicate-text", .warning,
    Phrase(
      en: "two questions of a group in the same words", ar: "سؤالان في مجموعة واحدة بالكلمات نفسها"),
    Phrase(
      en: "Often a row that was copied and not rewritten. Questions that exclude each other by "
        + "relevance may share their words.",
      ar: "كثيراً ما يكون سطراً نُسخ ولم تُعد صياغته. ويجوز لسؤالين لا يجتمعان بشرط الظهور أن يشتركا "
        + "في الكلمات."),
    bad: .rows(
      #"""
      {"type": "integer", "name": "wait", "label": "How many minutes did you wait?"},
      {"type": "integer", "name": "service", "label": "How many minutes did you wait?"}
      """#),
    good: .rows(
      #"""
      {"type": "integer", "name": "wait", "label": "How many minutes did you wait?"},
      {"type": "integer", "name": "service", "label": "How many minutes did the service take?"}
      """#))

  private struct Key: Hashable {
    let parent: Int?
    let text: UInt64
  }

  func check(_ context: RuleContext) -> [Diagnostic] {
    var seen: [Key: [RuleContext.Target]] = [:]
    return context.labels.compactMap { label in
      let target = label.target
      let text = label.translation.source.text
      let key = Key(parent: context.survey.elements[target.index].parent, text: text.readingHash)
      let twin = seen[key]?.prefix(8).first {
        $0.index != target.index && !exclude($0.index, target.index, context)
      }
      seen[key, default: []].append(target)
      guard let twin else { return nil }
      return finding(
        at: label.translation.source.place,
        Phrase(
          en: "'\(twin.name)' is asked in the same words", ar: "'\(twin.name)' يُسأل بالكلمات نفسها"),
        help: Phrase(en: "say what distinguishes this question", ar: "اذكر ما يميز هذا السؤال"))
    }
  }

  /// Whether two questions can never be asked in one visit.
  private func exclude(_ left: Int, _ right: Int, _ context: RuleContext) -> Bool {
    let claims = [left, right].compactMap { context.claim(.relevant, of: $0) }
    guard claims.count == 2 else { return false }
    return !Possibility.canHold(claims, in: context)
  }
}
