import Diagnostics

/// Reports names of choices that cannot be stored in a row with others.
struct UnbrokenChoiceNames: Rule {
  static let entry = ManualEntry(
    "blank-in-choice", .error,
    Phrase(
      en: "a blank in the name of a choice of which several can be chosen",
      ar: "فراغ في اسم خيار يمكن اختيار غيره معه"),
    Phrase(
      en: "Several choices are stored with blanks between them.",
      ar: "تُخزن الخيارات المتعددة وبينها فراغات."),
    bad: .members(
      #"""
      "choices": {"channels": [
        {"name": "text message", "label": {"en": "Text message", "ar": "رسالة نصية"}},
        {"name": "call", "label": {"en": "Call", "ar": "مكالمة"}}]},
      "survey": [{"type": "select_multiple channels", "name": "told_by", "label": "Told by"}]
      """#),
    good: .members(
      #"""
      "choices": {"channels": [
        {"name": "text_message", "label": {"en": "Text message", "ar": "رسالة نصية"}},
        {"name": "call", "label": {"en": "Call", "ar": "مكالمة"}}]},
      "survey": [{"type": "select_multiple channels", "name": "told_by", "label": "Told by"}]
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.choiceLists.flatMap { list -> [Diagnostic] in
      guard context.users[list.name, default: []].contains(where: \.takesSeveralChoices) else {
        return []
      }
      return list.choices.filter { $0.name.contains(where: \.isWhitespace) }.map { choice in
        finding(
          at: choice.place,
          Phrase(
            en: "'\(choice.name)' has a blank, but several choices are stored with blanks between",
            ar: "في '\(choice.name)' فراغ، والخيارات المتعددة تُخزن مفصولة بفراغات"),
          help: Phrase(en: "use '_' instead", ar: "استعمل '_' بدلاً منه"))
      }
    }
  }
}

extension RuleContext.Target {
  /// Whether several names of choices are stored together.
  var takesSeveralChoices: Bool {
    switch type {
    case .selectMultiple, .rank: true
    default: false
    }
  }
}
