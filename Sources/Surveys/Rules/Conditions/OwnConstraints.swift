import Diagnostics
import Expressions

/// Reports constraints that never look at the answer they judge.
struct OwnConstraints: Rule {
  static let entry = ManualEntry(
    "foreign-constraint", .warning,
    Phrase(
      en: "a constraint that does not look at its own answer", ar: "قيد لا ينظر في إجابة سؤاله"),
    Phrase(
      en: "In a constraint the answer is written '.'. What depends on other answers alone belongs "
        + "into relevant, or into the constraint of those questions.",
      ar: "تُكتب الإجابة في القيد نقطة '.'. أما ما يعتمد على إجابات أخرى وحدها فموضعه relevant أو "
        + "قيود تلك الأسئلة."),
    bad: .rows(
      #"""
      {"type": "integer", "name": "windows", "label": "Windows"},
      {"type": "integer", "name": "open", "label": "Open windows", "constraint": "${windows} > 0"}
      """#),
    good: .rows(
      #"""
      {"type": "integer", "name": "windows", "label": "Windows"},
      {"type": "integer", "name": "open", "label": "Open windows", "constraint": ". <= ${windows}"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.formulas(.constraint).compactMap { judged in
      guard let carrier = judged.use.element,
        !judged.dependencies.isEmpty,
        !judged.dependencies.contains(where: {
          $0.readsCarrier(named: context.survey.elements[carrier].name)
        })
      else { return nil }
      return finding(
        at: judged.place,
        Phrase(
          en: "this constraint does not look at the answer it judges",
          ar: "هذا القيد لا ينظر في الإجابة التي يحكم عليها"),
        help: Phrase(
          en: "write the answer as '.', or move the condition to \"relevant\"",
          ar: "اكتب الإجابة نقطة '.'، أو انقل الشرط إلى \"relevant\""))
    }
  }
}

extension Dependency {
  /// Whether this reads the answer of the question that carries the expression.
  func readsCarrier(named name: String) -> Bool {
    switch kind {
    case .nodes(let location), .position(let location):
      switch location.origin {
      case .context, .carrier, .computed: true
      case .reference(name), .everyInstance(name): true
      default: location.steps.contains(.child(name))
      }
    case .choiceLabel(name): true
    default: false
    }
  }
}
