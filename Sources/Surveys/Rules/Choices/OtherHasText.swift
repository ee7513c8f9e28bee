import Diagnostics

/// Reports a choice *other* that nobody asks about.
struct OtherHasText: Rule {
  static let entry = ManualEntry(
    "other-without-text", .note,
    Phrase(
      en: "a choice 'other' without a text that says what", ar: "خيار «غير ذلك» بلا نص يبيّن المقصود"
    ),
    Phrase(
      en: "An answer 'other' says nothing later. A text question with a relevance that reads this "
        + "question, or one that directly follows it, is enough.",
      ar: "الإجابة «غير ذلك» لا تفيد شيئاً لاحقاً. يكفي سؤال نصي يقرأ شرط ظهوره هذا السؤال، أو "
        + "سؤال نصي يتلوه مباشرة."),
    bad: .members(
      #"""
      "choices": {"channels": [
        {"name": "call", "label": {"en": "Call", "ar": "مكالمة"}},
        {"name": "other", "label": {"en": "Other", "ar": "غير ذلك"}}]},
      "survey": [
        {"type": "select_one channels", "name": "told_by", "label": "How were you told?"}]
      """#),
    good: .members(
      #"""
      "choices": {"channels": [
        {"name": "call", "label": {"en": "Call", "ar": "مكالمة"}},
        {"name": "other", "label": {"en": "Other", "ar": "غير ذلك"}}]},
      "survey": [
        {"type": "select_one channels", "name": "told_by", "label": "How were you told?"},
        {"type": "text", "name": "told_how", "label": "How?", "relevant": "${told_by} = 'other'"}]
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    var answered = context.questionsWithFollowUp
    return context.selects.compactMap { element in
      guard let list = context.choiceList(of: element),
        let other = list.choices.first(where: { Self.isOther($0) }),
        answered.insert(element.index).inserted, !context.isFollowedByText(element)
      else { return nil }
      return finding(
        at: element.namePlace,
        Phrase(
          en: "nobody asks what '\(other.name)' means in '\(element.name)'",
          ar: "لا أحد يسأل عن معنى '\(other.name)' في '\(element.name)'"),
        help: Phrase(
          en: "add a text question with the relevance ${\(element.name)} = '\(other.name)'",
          ar: "أضف سؤالاً نصياً شرط ظهوره ${\(element.name)} = '\(other.name)'"))
    }
  }

  private static func isOther(_ choice: ChoiceList.Choice) -> Bool {
    let name = choice.name.lowercased()
    return name == "other" || name == "others" || name == "99_other" || name.hasPrefix("other_")
  }
}

extension RuleContext {
  /// The questions that the relevance of something else reads.
  fileprivate var questionsWithFollowUp: Set<Int> {
    Set(graph.edges.filter { $0.kind == .relevant || $0.kind == .calculation }.map(\.read))
  }

  /// Whether the next row is a text question.
  fileprivate func isFollowedByText(_ element: Element) -> Bool {
    let siblings = element.parent.map { survey.elements[$0].children } ?? survey.roots
    guard let place = siblings.firstIndex(of: element.index), place + 1 < siblings.count else {
      return false
    }
    return survey.elements[siblings[place + 1]].question?.type == .text
  }
}
