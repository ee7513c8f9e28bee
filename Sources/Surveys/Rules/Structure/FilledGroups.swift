import Diagnostics

/// Reports groups and repeats with nothing inside.
struct FilledGroups: Rule {
  static let needsWholeSurvey = true

  static let entry = ManualEntry(
    "empty-group", .warning,
    Phrase(en: "a group or repeat with nothing inside", ar: "مجموعة أو قسم متكرر فارغ"),
    bad: .rows(#"{"type": "group", "name": "counter", "label": "Counter", "children": []}"#),
    good: .rows(
      #"""
      {"type": "group", "name": "counter", "label": "Counter", "children": [
        {"type": "text", "name": "window", "label": "Window"}]}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.groups.compactMap { element in
      guard element.question == nil, element.children.isEmpty else { return nil }
      return finding(
        at: element.namePlace,
        Phrase(en: "nothing is inside '\(element.name)'", ar: "لا شيء داخل '\(element.name)'"),
        help: Phrase(
          en: "add rows to \"children\", or remove it", ar: "أضف أسطراً إلى \"children\" أو احذفها"))
    }
  }
}
