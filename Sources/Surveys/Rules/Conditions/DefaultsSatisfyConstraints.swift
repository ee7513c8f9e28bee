import Diagnostics
import Expressions

/// Reports constraints that the question's own default violates.
struct DefaultsSatisfyConstraints: Rule {
  static let entry = ManualEntry(
    "default-violates-constraint", .warning,
    Phrase(
      en: "a default that the question's own constraint refuses",
      ar: "قيمة ابتدائية يرفضها قيد السؤال نفسه"),
    Phrase(
      en: "Whoever leaves the default is stopped only when the visit is sealed.",
      ar: "من يترك القيمة الابتدائية لا يوقفه شيء إلا عند ختم الزيارة."),
    bad: .rows(
      #"""
      {"type": "integer", "name": "windows", "label": "Windows", "default": "0",
       "constraint": ". >= 1"}
      """#),
    good: .rows(
      #"""
      {"type": "integer", "name": "windows", "label": "Windows", "default": "1",
       "constraint": ". >= 1"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.formulas(.constraint).compactMap { judged in
      guard let carrier = judged.use.element,
        case .literal(let value) = context.survey.elements[carrier].question?.defaultValue,
        let kind = context.survey.elements[carrier].question?.type.answerKind,
        judged.dependencies.allSatisfy(\.isOwnAnswer),
        LoneAnswer(text: value.text, kind: kind).satisfies(judged.use.formula.expression) == false
      else { return nil }
      return finding(
        at: value.place,
        Phrase(
          en: "the constraint of this question refuses its default '\(value.text)'",
          ar: "قيد هذا السؤال يرفض قيمته الابتدائية '\(value.text)'"),
        help: Phrase(en: "change one of them", ar: "غيّر أحدهما"))
    }
  }
}

extension Dependency {
  /// Whether this reads the answer of the carrier and nothing else.
  fileprivate var isOwnAnswer: Bool {
    guard case .nodes(let location) = kind else { return false }
    return location.steps.isEmpty && (location.origin == .context || location.origin == .carrier)
  }
}

/// A survey of one question, for judging one answer by itself.
private struct LoneAnswer: Document {
  let text: String
  let kind: AnswerKind

  private static let question = NodeID(1)

  /// Whether the answer satisfies a constraint; `nil` when that cannot be told.
  func satisfies(_ constraint: Expression) -> Bool? {
    let environment = Environment(now: Instant(milliseconds: 0), randomBits: { 0 })
    let candidate = kind.value(ofStored: text, in: .utc)
    do throws(EvaluationError) {
      return try constraint.boolean(
        in: self, at: Self.question, environment: environment, candidate: candidate)
    } catch {
      return nil
    }
  }

  var root: NodeID { NodeID(0) }
  func nodes(named name: Name, from node: NodeID) -> NodeSet { .empty }
  func children(of node: NodeID, named name: Name?) -> NodeSet { .empty }
  func parent(of node: NodeID) -> NodeID? { node == root ? nil : root }
  func position(of node: NodeID) -> Int { 1 }
  func precedes(_ left: NodeID, _ right: NodeID) -> Bool { left.rawValue < right.rawValue }
  func value(of node: NodeID) -> Value? {
    node == root ? nil : kind.value(ofStored: text, in: .utc)
  }
  func tableIndex(named name: String) -> Int? { nil }
  func table(at index: Int) -> Table { Table(columns: []) }
  func choiceLabel(of value: String, inQuestion name: String, language: String) -> String? { nil }
}
