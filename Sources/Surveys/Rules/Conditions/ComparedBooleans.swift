import Diagnostics
import Expressions

/// Reports calculations that hold `true` or `false` and stand where a condition is wanted.
struct ComparedBooleans: Rule {
  static let entry = ManualEntry(
    "bare-boolean", .warning,
    Phrase(
      en: "a calculation that holds true or false, used as a condition by itself",
      ar: "حساب قيمته true أو false مستعمل وحده شرطاً"),
    Phrase(
      en:
        "What is stored is the text 'true' or 'false', and every text that is not empty counts as "
        + "true: also 'false'. The same happens in a comparison with true() or false().",
      ar: "المخزن هو النص 'true' أو 'false'، وكل نص غير فارغ يُعد صحيحاً حتى 'false'. وكذلك عند "
        + "المقارنة مع true() أو false()."),
    bad: .rows(
      #"""
      {"type": "integer", "name": "wait", "label": "Minutes"},
      {"type": "calculate", "name": "too_long", "calculation": "${wait} > 15"},
      {"type": "text", "name": "why", "label": "Why so long?", "relevant": "${too_long}"}
      """#),
    good: .rows(
      #"""
      {"type": "integer", "name": "wait", "label": "Minutes"},
      {"type": "calculate", "name": "too_long", "calculation": "${wait} > 15"},
      {"type": "text", "name": "why", "label": "Why so long?", "relevant": "${too_long} = 'true'"}
      """#))

  private static let conditions: Set<FormulaUse.Kind> = [
    .relevant, .required, .readOnly, .constraint, .choiceFilter, .breach,
  ]

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.formulas.flatMap { judged in
      let isCondition = Self.conditions.contains(judged.use.kind)
      return bare(judged.outline, isCondition: isCondition, judged, context)
    }
  }

  private func bare(
    _ part: Outline, isCondition: Bool, _ judged: RuleContext.Judged, _ context: RuleContext
  ) -> [Diagnostic] {
    switch part.kind {
    case .reference:
      guard isCondition, let element = context.target(part, in: judged.carrier),
        context.holdsTruth(element)
      else { return [] }
      return [found(part, element, judged)]
    case .all(let parts), .any(let parts):
      return parts.flatMap { bare($0, isCondition: true, judged, context) }
    case .not(let inner): return bare(inner, isCondition: true, judged, context)
    case .comparison(_, let left, let right):
      if left.isTruth { return bare(right, isCondition: true, judged, context) }
      if right.isTruth { return bare(left, isCondition: true, judged, context) }
    case .call(let name, let arguments) where ["if", "boolean"].contains(name):
      return arguments.enumerated().flatMap { index, argument in
        bare(argument, isCondition: index == 0, judged, context)
      }
    default: break
    }
    return part.parts.flatMap { bare($0, isCondition: false, judged, context) }
  }

  private func found(
    _ part: Outline, _ element: RuleContext.Target, _ judged: RuleContext.Judged
  ) -> Diagnostic {
    finding(
      at: judged.place(part),
      Phrase(
        en: "'\(element.name)' holds the text 'true' or 'false'; both count as true here",
        ar: "في '\(element.name)' النص 'true' أو 'false'، وكلاهما يُعد صحيحاً هنا"),
      help: Phrase(
        en: "write ${\(element.name)} = 'true'", ar: "اكتب ${\(element.name)} = 'true'"))
  }
}

extension RuleContext {
  /// Whether the calculation of an element gives true or false.
  fileprivate func holdsTruth(_ element: RuleContext.Target) -> Bool {
    formula(.calculation, of: element.index)?.outline.result == .boolean
  }
}
