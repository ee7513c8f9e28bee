import Diagnostics
import Expressions

/// Reports comparisons and calculations between kinds of values that never agree.
struct ComparableTypes: Rule {
  static let entry = ManualEntry(
    "type-mismatch", .warning,
    Phrase(
      en: "a comparison or calculation between kinds of values that never agree",
      ar: "مقارنة أو حساب بين أنواع من القيم لا تتفق أبداً"),
    Phrase(
      en:
        "Signs of order and arithmetic make numbers of both sides; what spells no number makes the "
        + "result false or empty. A date is compared with a date in quotes, a time by "
        + "decimal-time(), texts are joined by concat().",
      ar: "علامات الترتيب والحساب تحوّل الطرفين إلى أعداد، وما ليس عدداً يجعل النتيجة خاطئة أو "
        + "فارغة. يُقارن التاريخ بتاريخ بين علامتي اقتباس، والوقت بالدالة decimal-time()، وتُضم "
        + "النصوص بالدالة concat()."),
    bad: .rows(
      #"""
      {"type": "date", "name": "day", "label": "Day", "constraint": ". >= 2026"}
      """#),
    good: .rows(
      #"""
      {"type": "date", "name": "day", "label": "Day", "constraint": ". >= '2026-01-01'"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.formulas.flatMap { judged -> [Diagnostic] in
      var found: [Diagnostic] = []
      judged.outline.forEach { part in
        switch part.kind {
        case .comparison(let comparison, let left, let right):
          let message =
            Self.mistake(comparison, left, right, judged.carrier, context)
            ?? Self.mistake(comparison, right, left, judged.carrier, context)
          if let message {
            found.append(finding(at: judged.place(part), message.text, help: message.help))
          }
        case .arithmetic(let operands):
          for operand in operands {
            guard let message = Self.arithmeticMistake(operand, judged.carrier, context) else {
              continue
            }
            found.append(finding(at: judged.place(operand), message.text, help: message.help))
          }
        default: break
        }
      }
      return found
    }
  }

  /// What is wrong with the first side, given the other.
  private static func mistake(
    _ comparison: Outline.Comparison, _ side: Outline, _ other: Outline,
    _ carrier: RuleContext.Carrier, _ context: RuleContext
  ) -> Mismatch? {
    comparison.isOrder
      ? orderMistake(side, other, carrier, context) : equalityMistake(side, other, carrier, context)
  }

  // MARK: Order

  private static func orderMistake(
    _ side: Outline, _ other: Outline, _ carrier: RuleContext.Carrier, _ context: RuleContext
  ) -> Mismatch? {
    switch side.kind {
    case .comparison(let inner, _, _) where inner.isOrder: return .chained
    case .text(let text) where !text.isNumeric: return .textInOrder(text)
    default: break
    }
    guard let element = context.question(side, in: carrier) else { return nil }
    switch element.type {
    case .time: return .time(element.name)
    case .selectOne, .selectMultiple, .rank:
      let list = context.choiceList(of: element)?.choices ?? []
      return list.isEmpty || list.contains { $0.name.isNumeric }
        ? nil : .choicesInOrder(element.name)
    case .date, .dateTime, .metadata(.today):
      if case .number = other.kind { return .dateAndNumber(element.name) }
      return nil
    default: return nil
    }
  }

  // MARK: Equality

  private static func equalityMistake(
    _ side: Outline, _ other: Outline, _ carrier: RuleContext.Carrier, _ context: RuleContext
  ) -> Mismatch? {
    if side.result == .boolean, !side.isTruth, case .text(let text) = other.kind, !text.isEmpty {
      return .truthAndText(text)
    }
    guard let element = context.question(side, in: carrier) else { return nil }
    switch (element.type, other.kind) {
    case (.integer, .text(let text)), (.decimal, .text(let text)), (.range, .text(let text)):
      return text.isEmpty || text.isNumeric ? nil : .numberAndText(element.name, text)
    case (.selectOne, .number(let number)):
      let list = context.choiceList(of: element)?.choices ?? []
      let spelled = list.contains { $0.name.numericValue == number }
      return list.isEmpty || spelled ? nil : .choiceAndNumber(element.name, list.map(\.name))
    case (.date, .number), (.dateTime, .number), (.metadata(.today), .number):
      return .dateAndNumber(element.name)
    case (.date, .text(let text)), (.metadata(.today), .text(let text)):
      return text.isEmpty || text.isISODay ? nil : .dateAndText(element.name, text)
    case (.time, .text(let text)): return text.isEmpty ? nil : .time(element.name)
    default: return nil
    }
  }

  // MARK: Arithmetic

  private static func arithmeticMistake(
    _ operand: Outline, _ carrier: RuleContext.Carrier, _ context: RuleContext
  ) -> Mismatch? {
    if case .text(let text) = operand.kind { return text.isNumeric ? nil : .textInArithmetic }
    guard let element = context.question(operand, in: carrier) else { return nil }
    switch element.type {
    case .time: return .time(element.name)
    case .selectOne, .selectMultiple, .rank, .acknowledge:
      let list = context.choiceList(of: element)?.choices ?? []
      return list.contains { $0.name.isNumeric } ? nil : .choicesInArithmetic(element.name)
    default: return nil
    }
  }
}

extension String {
  /// Whether the text reads as a number, or as a date, which counts days.
  var isNumeric: Bool { !numericValue.isNaN }

  /// The cast to number.
  var numericValue: Double { Value.string(self).number(in: .utc) }

  /// Whether the text is a day: `2026-07-01`.
  fileprivate var isISODay: Bool {
    if case .date = AnswerKind.date.value(ofStored: self, in: .utc) {
      utf8.count == 10
    } else {
      false
    }
  }
}
