import Diagnostics
import Expressions

/// Reports answers that earn full credit and still point to a breach.
struct BreachesLoseCredit: Rule {
  static let entry = ManualEntry(
    "breach-at-full-credit", .warning,
    Phrase(
      en: "an answer with full credit that points to a breach",
      ar: "إجابة تنال الدرجة الكاملة وتشير إلى مخالفة"),
    Phrase(
      en:
        "One of the two is the wrong way round: the \"positive\" of the credit, or the \"when\" of "
        + "the breach.",
      ar: "أحدهما معكوس: \"positive\" في الدرجة، أو \"when\" في المخالفة."),
    bad: .rows(
      #"""
      {"type": "select_one yes_no", "name": "refused", "label": "Was the service refused?",
       "score": {"section": "service", "credit": {"type": "yes_no", "positive": "yes"}},
       "breach": {"clause": "ب", "when": ". = 'yes'", "severity": "high"}},
      {"include": "reference/breach-followup.json"}
      """#),
    good: .rows(
      #"""
      {"type": "select_one yes_no", "name": "refused", "label": "Was the service refused?",
       "score": {"section": "service", "credit": {"type": "yes_no", "positive": "no"}},
       "breach": {"clause": "ب", "when": ". = 'yes'", "severity": "high"}},
      {"include": "reference/breach-followup.json"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.prompting.compactMap { element in
      guard let question = element.question, let breach = question.breach,
        let credit = question.score?.credit, case .selectOne = question.type,
        let claim = context.claim(.breach, of: element.index)
      else { return nil }
      let choice = context.choiceList(of: element)?.choices.first { choice in
        guard credit.value(of: choice.name) == 1 else { return false }
        return Possibility.canHold(
          [claim], given: [(element.index, .text(choice.name, isEqual: true))], in: context)
      }
      guard let choice else { return nil }
      return finding(
        at: context.formula(.breach, of: element.index)?.place ?? breach.place,
        Phrase(
          en: "'\(choice.name)' earns full credit in '\(element.name)' and points to a breach",
          ar: "تنال '\(choice.name)' الدرجة الكاملة في '\(element.name)' وتشير إلى مخالفة"),
        help: Phrase(
          en: "turn \"positive\" or \"when\" round", ar: "اعكس \"positive\" أو \"when\""))
    }
  }
}
