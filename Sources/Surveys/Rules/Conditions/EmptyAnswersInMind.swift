import Diagnostics
import Expressions

/// Reports conditions that are true of a question which nobody answered.
struct EmptyAnswersInMind: Rule {
  static let entry = ManualEntry(
    "true-when-empty", .note,
    Phrase(
      en: "a relevance with != that is true while the question is unanswered",
      ar: "شرط ظهور بالعلامة != يصح والسؤال لم يُجب عنه"),
    Phrase(
      en:
        "`${q} != 'yes'` is true of an empty answer, and of a question that is not asked. Name the "
        + "answers you mean.",
      ar: "يصح `${q} != 'yes'` للإجابة الفارغة وللسؤال الذي لا يُسأل. سمِّ الإجابات التي تقصدها."),
    bad: .rows(
      #"""
      {"type": "select_one yes_no", "name": "served", "label": "Were you served?"},
      {"type": "text", "name": "why", "label": "Why not?", "relevant": "${served} != 'yes'"}
      """#),
    good: .rows(
      #"""
      {"type": "select_one yes_no", "name": "served", "label": "Were you served?"},
      {"type": "text", "name": "why", "label": "Why not?", "relevant": "${served} = 'no'"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.formulas(.relevant).flatMap { judged -> [Diagnostic] in
      guard let reader = judged.carrier.element else { return [] }
      let demands = judged.outline.demands
      return demands.compactMap { demand in
        guard case .comparison(.notEqual, let left, let right) = demand.kind,
          case .text(let text) = right.kind, !text.isEmpty,
          let target = context.question(left, in: judged.carrier),
          target.type.list != nil, !context.isAnswered(target.index, before: reader)
        else { return nil }
        // Some other demand already wants an answer, of this question or behind it.
        let isEmpty = (target.index, Fact.text("", isEqual: true))
        guard
          Possibility.canHold(
            context.relevanceClaims(of: reader), given: [isEmpty], followingAnswers: true,
            in: context)
        else { return nil }
        return finding(
          at: judged.place(demand),
          Phrase(
            en: "this is true as well while '\(target.name)' is unanswered or not asked",
            ar: "يصح هذا أيضاً ما دام '\(target.name)' بلا إجابة أو لا يُسأل"),
          help: Phrase(
            en: "name the answers you mean, or add: and ${\(target.name)} != ''",
            ar: "سمِّ الإجابات المقصودة، أو أضف: and ${\(target.name)} != ''"))
      }
    }
  }
}

extension RuleContext {
  /// Whether a question is always answered when a later element is reached: it stands before it, is
  /// always required, and is asked whenever the later one is.
  fileprivate func isAnswered(_ target: Int, before reader: Int) -> Bool {
    guard target < reader, survey.elements[target].question?.isAlwaysRequired == true else {
      return false
    }
    let readerScope = Set(survey.ancestry(of: reader))
    return survey.ancestry(of: target).allSatisfy { element in
      readerScope.contains(element) || survey.elements[element].relevant.formula == nil
    }
  }
}
