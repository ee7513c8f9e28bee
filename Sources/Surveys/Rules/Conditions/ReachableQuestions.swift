import Diagnostics
import Expressions

/// Reports questions and groups that can never appear.
struct ReachableQuestions: Rule {
  static let entry = ManualEntry(
    "unreachable", .warning,
    Phrase(
      en: "a question or group that can never appear", ar: "سؤال أو مجموعة لا يمكن أن يظهر أبداً"),
    Phrase(
      en: "Its relevance contradicts itself, that of a group around it, or that of the question it "
        + "reads: a question that is not asked reads as empty.",
      ar: "يناقض شرط ظهوره نفسه، أو شرط مجموعة حوله، أو شرط السؤال الذي يقرؤه: فالسؤال الذي لا "
        + "يُسأل يُقرأ فارغاً."),
    bad: .rows(
      #"""
      {"type": "select_one yes_no", "name": "served", "label": "Were you served?"},
      {"type": "text", "name": "why", "label": "Why not?",
       "relevant": "${served} = 'no' and ${served} = 'yes'"}
      """#),
    good: .rows(
      #"""
      {"type": "select_one yes_no", "name": "served", "label": "Were you served?"},
      {"type": "text", "name": "why", "label": "Why not?", "relevant": "${served} = 'no'"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    var unreachable: Set<Int> = []
    return context.formulas(.relevant).compactMap { judged in
      guard let carrier = judged.carrier.element,
        judged.use.formula.expression.problems.isEmpty,
        !context.survey.ancestry(of: carrier).contains(where: unreachable.contains),
        !Possibility.canHold(
          context.relevanceClaims(of: carrier), followingAnswers: true, in: context)
      else { return nil }
      unreachable.insert(carrier)
      let name = context.survey.elements[carrier].name
      return finding(
        at: judged.place,
        Phrase(
          en: "'\(name)' can never appear: this is never true",
          ar: "لا يمكن أن يظهر '\(name)': هذا لا يصح أبداً"),
        help: judged.dependencies.isEmpty
          ? nil
          : Phrase(
            en: "compare it with the choices, and with the relevance of what it reads and of the "
              + "groups around it",
            ar: "قارنه بالخيارات، وبشروط ظهور ما يقرؤه والمجموعات المحيطة به"))
    }
  }
}
