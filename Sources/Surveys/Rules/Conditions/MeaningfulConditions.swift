import Diagnostics
import Expressions

/// Reports conditions, and parts of conditions, that are true or false whatever is answered.
struct MeaningfulConditions: Rule {
  static let entry = ManualEntry(
    "constant-condition", .warning,
    Phrase(
      en: "a condition that no answer can change", ar: "شرط لا تغيّره أي إجابة"),
    Phrase(
      en: "Often a comparison written half: `${x} = 'a' or 'b'` is always true, since a text that "
        + "is not empty counts as true; and of two different values one always differs, so "
        + "`${x} != 'a' or ${x} != 'b'` is always true as well.",
      ar: "كثيراً ما تكون مقارنة ناقصة: فالتعبير `${x} = 'a' or 'b'` صحيح دائماً لأن النص غير "
        + "الفارغ يُعد صحيحاً؛ وكذلك `${x} != 'a' or ${x} != 'b'` لأن القيمة تخالف أحدهما دائماً."),
    bad: .rows(
      #"""
      {"type": "select_multiple papers", "name": "asked", "label": "What were you asked for?"},
      {"type": "text", "name": "why", "label": "Why?",
       "relevant": "selected(${asked}, 'receipt') or 'ticket'"}
      """#),
    good: .rows(
      #"""
      {"type": "select_multiple papers", "name": "asked", "label": "What were you asked for?"},
      {"type": "text", "name": "why", "label": "Why?",
       "relevant": "selected(${asked}, 'receipt') or selected(${asked}, 'ticket')"}
      """#))

  private static let conditions: Set<FormulaUse.Kind> = [
    .relevant, .required, .readOnly, .constraint, .choiceFilter, .breach,
  ]

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.formulas.flatMap { judged -> [Diagnostic] in
      guard judged.use.formula.expression.problems.isEmpty else { return [] }
      var found: [Diagnostic] = []
      judged.outline.forEach { part in
        switch part.kind {
        case .all(let parts), .any(let parts):
          for operand in parts where operand.isConstant && !operand.isTruth {
            found.append(constantPart(operand, judged))
          }
        default: break
        }
      }
      if found.isEmpty, Self.conditions.contains(judged.carrier.kind) {
        found += whole(judged, context)
      }
      return found
    }
  }

  private func constantPart(_ operand: Outline, _ judged: RuleContext.Judged) -> Diagnostic {
    finding(
      at: judged.place(operand),
      Phrase(
        en: "this part is the same whatever is answered", ar: "هذا الجزء لا يتغير مهما كانت الإجابة"
      ),
      help: Phrase(
        en:
          "every part that 'and' or 'or' joins needs a comparison of its own: ${x} = 'a' or ${x} = 'b'",
        ar: "كل جزء يربطه and أو or يحتاج إلى مقارنة خاصة به: ${x} = 'a' or ${x} = 'b'"))
  }

  private func whole(_ judged: RuleContext.Judged, _ context: RuleContext) -> [Diagnostic] {
    let outline = judged.outline
    if outline.isTruth, judged.carrier.kind != .relevant, judged.carrier.kind != .constraint {
      return []
    }
    var denied = judged.claim
    denied.isNegated = true
    let canBeFalse = Possibility.canHold([denied], given: judged.carrier.answer, in: context)
    // A relevance or constraint that is never true has a rule of its own.
    let canBeTrue =
      [.relevant, .constraint].contains(judged.carrier.kind)
      || Possibility.canHold([judged.claim], in: context)
    if canBeFalse && canBeTrue { return [] }
    return [
      finding(
        at: judged.place,
        canBeFalse
          ? Phrase(en: "this is never true", ar: "هذا لا يصح أبداً")
          : Phrase(
            en: "this is always true, whatever is answered", ar: "هذا صحيح دائماً مهما كانت الإجابة"),
        help: outline.joinsDifferences
          ? Phrase(en: "'and' was probably meant", ar: "لعل المقصود and")
          : Phrase(
            en: "take it away, or compare with something else", ar: "احذفه، أو قارن بشيء آخر"))
    ]
  }
}

extension RuleContext.Carrier {
  /// In constraints and breach conditions the answer itself is never empty.
  var answer: [(element: Int, fact: Fact)] {
    guard kind == .constraint || kind == .breach, let element else { return [] }
    return [(element, .answered)]
  }
}

extension Outline {
  /// Whether this is `true()` or `false()` as it stands.
  var isTruth: Bool {
    if case .truth = kind { true } else { false }
  }

  /// Whether this is made of constants alone.
  var isConstant: Bool {
    switch kind {
    case .number, .text, .truth: true
    case .not, .all, .any, .comparison, .arithmetic: parts.allSatisfy(\.isConstant)
    case .reference, .own, .name, .call, .other: false
    }
  }

  /// Whether this joins differences by `or`.
  fileprivate var joinsDifferences: Bool {
    guard case .any(let parts) = kind else { return false }
    return parts.allSatisfy { part in
      if case .comparison(.notEqual, _, _) = part.kind { true } else { false }
    }
  }
}
