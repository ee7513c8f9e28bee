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
    return context.survey.elements.compactMap { element in
      if let parent = element.parent, unreachable.contains(parent) {
        unreachable.insert(element.index)
        return nil
      }
      guard let relevant = context.formula(.relevant, of: element.index),
        relevant.use.formula.expression.problems.isEmpty
      else { return nil }
      var possibility = Possibility(context, followsAnswers: true)
      if possibility.canHold(context.relevanceClaims(of: element.index)) { return nil }
      unreachable.insert(element.index)
      return finding(
        at: relevant.place,
        Phrase(
          en: "'\(element.name)' can never appear: this is never true",
          ar: "لا يمكن أن يظهر '\(element.name)': هذا لا يصح أبداً"),
        help: relevant.dependencies.isEmpty
          ? nil
          : Phrase(
            en: "compare it with the choices, and with the relevance of what it reads and of the "
              + "groups around it",
            ar: "قارنه بالخيارات، وبشروط ظهور ما يقرؤه والمجموعات المحيطة به"))
    }
  }
}
