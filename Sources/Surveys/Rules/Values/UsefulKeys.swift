import Diagnostics

/// Reports keys of a row that do nothing there.
struct UsefulKeys: Rule {
  static let entry = ManualEntry(
    "useless-key", .warning,
    Phrase(en: "a key that does nothing in its row", ar: "مفتاح لا أثر له في سطره"),
    Phrase(
      en: "Such as a constraint on a note, a choice_filter on a question without choices, or a "
        + "message for a constraint that is not there: something was forgotten, or is left over.",
      ar:
        "مثل قيد على note، أو choice_filter على سؤال بلا خيارات، أو رسالة لقيد غير موجود: شيء نُسي "
        + "أو بقي من قبل."),
    bad: .rows(
      #"""
      {"type": "integer", "name": "wait", "label": "Minutes",
       "constraint_message": {"en": "At most 480.", "ar": "480 على الأكثر."}}
      """#),
    good: .rows(
      #"""
      {"type": "integer", "name": "wait", "label": "Minutes", "constraint": ". <= 480",
       "constraint_message": {"en": "At most 480.", "ar": "480 على الأكثر."}}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.survey.elements.indices.flatMap { index -> [Diagnostic] in
      let type = context.targets[index]?.type
      let isRepeat = type == nil && context.survey.elements[index].repeatRule != nil
      let row = context.rows[index]
      return (row.members ?? []).compactMap { member in
        guard let reason = reason(member.name.text, type, isRepeat, row) else { return nil }
        return finding(
          at: member.name.place,
          Phrase(
            en: "\"\(member.name.text)\" does nothing here: \(reason.en)",
            ar: "لا أثر للمفتاح \"\(member.name.text)\" هنا: \(reason.ar)"),
          help: Phrase(en: "remove it, or add what it needs", ar: "احذفه، أو أضف ما يحتاج إليه"))
      }
    }
  }

  /// The keys that mean something on a group or repeat.
  private static let groupKeys: Set<String> = [
    "type", "name", "label", "hint", "guidance_hint", "relevant", "appearance", "repeat_count",
    "children", "role", "silence",
  ]
  /// The keys that mean something on a note.
  private static let noteKeys: Set<String> = [
    "type", "name", "label", "hint", "guidance_hint", "relevant", "appearance", "required",
    "required_message", "read_only", "silence", "parameters", "calculation", "default", "trigger",
    "sources", "journey_stage",
  ]

  private func reason(
    _ key: String, _ type: QuestionType?, _ isRepeat: Bool, _ row: JSONNode
  ) -> Phrase? {
    guard let type else {
      if key == "repeat_count", !isRepeat {
        return Phrase(en: "a group occurs once", ar: "المجموعة لا تتكرر")
      }
      return Self.groupKeys.contains(key)
        ? nil : Phrase(en: "a group is not answered", ar: "المجموعة لا يُجاب عنها")
    }
    if type == .note, !Self.noteKeys.contains(key) {
      return Phrase(en: "a note is not answered", ar: "الملاحظة لا يُجاب عنها")
    }
    switch key {
    case "choice_filter" where type.list == nil:
      return Phrase(en: "the question has no choices", ar: "السؤال بلا خيارات")
    case "trigger" where row["calculation"] == nil:
      return Phrase(en: "there is no calculation to run", ar: "لا حساب يُشغَّل")
    case "constraint_message" where row["constraint"] == nil:
      return Phrase(en: "there is no constraint", ar: "لا قيد")
    case "required_message" where row["required"] == nil:
      return Phrase(en: "the question is not required", ar: "السؤال غير مطلوب")
    case "constraint", "hint", "guidance_hint", "allows_na", "allows_not_observed",
      "allows_refused":
      guard type == .calculate || type.isMetadata else { return nil }
      return Phrase(en: "nobody answers it", ar: "لا أحد يجيب عنه")
    default: return nil
    }
  }
}

extension QuestionType {
  /// Whether the tool fills it by itself.
  var isMetadata: Bool {
    if case .metadata = self { true } else { false }
  }
}
