import Diagnostics
import Expressions

/// Reports comparisons with a value that the answer never has.
struct KnownChoices: Rule {
  static let entry = ManualEntry(
    "unknown-choice", .warning,
    Phrase(
      en: "a comparison with a choice or value that the answer never has",
      ar: "مقارنة بخيار أو قيمة لا تكون للإجابة أبداً"),
    Phrase(
      en: "Choices are compared by their name, not by their label. The same holds for calculations "
        + "that choose among constants.",
      ar: "تُقارن الخيارات باسمها لا بنصها المعروض. وكذلك الحسابات التي تختار من بين ثوابت."),
    bad: .rows(
      #"""
      {"type": "select_one yes_no", "name": "served", "label": "Were you served?"},
      {"type": "text", "name": "why", "label": "Why not?", "relevant": "${served} = 'No'"}
      """#),
    good: .rows(
      #"""
      {"type": "select_one yes_no", "name": "served", "label": "Were you served?"},
      {"type": "text", "name": "why", "label": "Why not?", "relevant": "${served} = 'no'"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.formulas.flatMap { judged -> [Diagnostic] in
      var found: [Diagnostic] = []
      judged.outline.forEach { part in
        switch part.kind {
        case .comparison(let comparison, let left, let right) where !comparison.isOrder:
          found += compared(left, right, judged, context) + compared(right, left, judged, context)
        case .call("selected", let arguments) where arguments.count == 2:
          found += selected(arguments[0], arguments[1], judged, context)
        default: break
        }
      }
      return found
    }
  }

  private func compared(
    _ side: Outline, _ other: Outline, _ judged: RuleContext.Judged, _ context: RuleContext
  ) -> [Diagnostic] {
    guard case .text(let text) = other.kind, !text.isEmpty,
      let target = context.target(side, in: judged.carrier)
    else { return [] }
    if case .selectOne = target.type {
      return check(text, other, target, judged, context)
    }
    guard let possible = context.possibleValues[target.index], !possible.contains(text) else {
      return []
    }
    return [finding(text, other, target, Array(possible.dropLast()), judged, context)]
  }

  private func selected(
    _ side: Outline, _ other: Outline, _ judged: RuleContext.Judged, _ context: RuleContext
  ) -> [Diagnostic] {
    guard let target = context.target(side, in: judged.carrier) else { return [] }
    switch other.kind {
    case .text(let text) where !text.isEmpty: return check(text, other, target, judged, context)
    case .number(let number):
      return check(Value.number(number).string(in: .utc), other, target, judged, context)
    default: return []
    }
  }

  /// Reports a name that the choice list of a question does not have.
  private func check(
    _ text: String, _ part: Outline, _ target: RuleContext.Target, _ judged: RuleContext.Judged,
    _ context: RuleContext
  ) -> [Diagnostic] {
    guard let list = target.type.list, let names = context.choiceNames[list],
      !names.contains(text)
    else { return [] }
    let known = context.choiceList(of: target)?.choices.prefix(300).map(\.name) ?? []
    return [finding(text, part, target, known, judged, context)]
  }

  private func finding(
    _ text: String, _ part: Outline, _ element: RuleContext.Target, _ values: [String],
    _ judged: RuleContext.Judged, _ context: RuleContext
  ) -> Diagnostic {
    let labelled = context.choiceList(of: element)?.choices.first { $0.isLabelled(text) }?.name
    let nearest = labelled ?? NearestWord.suggestion(for: text, among: values)
    let shown = Set(values).sorted().prefix(8).map { "'\($0)'" }
    return finding(
      at: judged.place(part),
      context.choiceList(of: element) == nil
        ? Phrase(
          en: "'\(element.name)' is never '\(text)'", ar: "'\(element.name)' لا يكون '\(text)' أبداً"
        )
        : Phrase(
          en: "'\(element.name)' has no choice '\(text)'",
          ar: "ليس في '\(element.name)' خيار باسم '\(text)'"),
      help: nearest.map { Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟") }
        ?? Phrase(
          en: "use one of: \(shown.joined(separator: ", "))",
          ar: "استعمل واحداً من: \(shown.joined(separator: "، "))"))
  }
}

extension ChoiceList.Choice {
  /// Whether people read this text for the choice.
  fileprivate func isLabelled(_ text: String) -> Bool {
    label?.translations.contains { $0.source.text == text } ?? false
  }
}
