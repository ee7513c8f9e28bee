import Diagnostics
import Expressions

/// Reports literal defaults that are no answer to their question.
struct ValidDefaults: Rule {
  static let entry = ManualEntry(
    "bad-default", .error,
    Phrase(
      en: "a default that is no possible answer", ar: "قيمة ابتدائية لا تصلح إجابة للسؤال"),
    Phrase(
      en: "A default is written as it is stored: the name of a choice, 12.5, 2026-07-01, "
        + "09:30:00.000. What is to be computed is written {\"expression\": …}.",
      ar: "تُكتب القيمة الابتدائية كما تُخزن: اسم خيار، أو 12.5، أو 2026-07-01، أو 09:30:00.000. "
        + "وما يُحسب يُكتب {\"expression\": …}."),
    bad: .rows(
      #"""
      {"type": "date", "name": "day", "label": "Day of the visit", "default": "today()"}
      """#),
    good: .rows(
      #"""
      {"type": "date", "name": "day", "label": "Day of the visit",
       "default": {"expression": "today()"}}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.withDefault.compactMap { element in
      guard case .literal(let value) = element.question?.defaultValue,
        let expected = mistake(value.text, element, context)
      else { return nil }
      let isExpression = value.text.contains("(") || value.text.contains("${")
      return finding(
        at: value.place,
        Phrase(
          en: "'\(value.text)' is no answer here; expected \(expected.en)",
          ar: "'\(value.text)' لا تصلح إجابة هنا؛ المتوقع \(expected.ar)"),
        help: isExpression
          ? Phrase(
            en: "for an expression write {\"expression\": \"\(value.text)\"}",
            ar: "للتعبير اكتب {\"expression\": \"\(value.text)\"}")
          : nil)
    }
  }

  /// What was expected instead, when a text is no answer.
  private func mistake(
    _ text: String, _ element: Element, _ context: RuleContext
  ) -> Phrase? {
    guard let question = element.question else { return nil }
    switch question.type {
    case .integer:
      return text.numericValue.rounded() == text.numericValue && !text.isDateLike
        ? nil : Phrase(en: "a whole number", ar: "عدد صحيح")
    case .decimal, .range:
      return text.isNumeric && !text.isDateLike ? nil : Phrase(en: "a number", ar: "عدد")
    case .date:
      return isStored(text, .date)
        ? nil : Phrase(en: "a day such as 2026-07-01", ar: "يوم مثل 2026-07-01")
    case .time:
      return isStored(text, .time)
        ? nil : Phrase(en: "a time such as 09:30:00.000", ar: "وقت مثل 09:30:00.000")
    case .dateTime:
      return isStored(text, .dateTime)
        ? nil
        : Phrase(
          en: "a moment such as 2026-07-01T09:30:00.000", ar: "لحظة مثل 2026-07-01T09:30:00.000")
    case .acknowledge: return text == "OK" ? nil : Phrase(en: "OK", ar: "OK")
    case .selectOne:
      return choices([text], of: question.type, context)
    case .selectMultiple, .rank:
      return choices(text.split(separator: " ").map(String.init), of: question.type, context)
    default: return nil
    }
  }

  private func isStored(_ text: String, _ kind: AnswerKind) -> Bool {
    if case .string = kind.value(ofStored: text, in: .utc) { false } else { true }
  }

  private func choices(
    _ names: [String], of type: QuestionType, _ context: RuleContext
  ) -> Phrase? {
    guard let choices = type.list.flatMap({ context.survey.choiceLists[$0] }) else { return nil }
    let known = choices.choices.map(\.name)
    if names.allSatisfy(known.contains) { return nil }
    let shown = known.prefix(8).map { "'\($0)'" }
    return Phrase(
      en: "names of choices: \(shown.joined(separator: ", "))",
      ar: "أسماء خيارات: \(shown.joined(separator: "، "))")
  }
}

extension String {
  /// Whether the text counts days only because it has the shape of a date.
  fileprivate var isDateLike: Bool { dropFirst().contains("-") }
}
