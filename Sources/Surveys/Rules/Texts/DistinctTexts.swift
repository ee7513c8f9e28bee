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
    let language: String?
    let text: String
  }

  func check(_ context: RuleContext) -> [Diagnostic] {
    var seen: [Key: [Element]] = [:]
    var found: [Diagnostic] = []
    for element in context.asked {
      for translation in element.label?.translations ?? [] {
        let key = Key(
          parent: element.parent, language: translation.language,
          text: translation.source.text.foldedForReading)
        let twin = seen[key]?.prefix(8).first { !exclude($0, element, context) }
        seen[key, default: []].append(element)
        guard let twin else { continue }
        found.append(
          finding(
            at: translation.source.place,
            Phrase(
              en: "'\(twin.name)' is asked in the same words",
              ar: "'\(twin.name)' يُسأل بالكلمات نفسها"),
            help: Phrase(
              en: "say what distinguishes this question", ar: "اذكر ما يميز هذا السؤال")))
      }
    }
    return found
  }

  /// Whether two questions can never be asked in one visit.
  private func exclude(_ left: Element, _ right: Element, _ context: RuleContext) -> Bool {
    guard left.relevant.formula != nil, right.relevant.formula != nil else { return false }
    var possibility = Possibility(context, followsAnswers: false)
    let claims = [left.index, right.index].compactMap { context.claim(.relevant, of: $0) }
    return !possibility.canHold(claims)
  }
}
