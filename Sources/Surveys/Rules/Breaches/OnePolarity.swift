import Diagnostics
import Expressions

/// Reports neighbours that point to the same breach, one by yes and one by no.
struct OnePolarity: Rule {
  static let entry = ManualEntry(
    "opposite-breach-polarity", .note,
    Phrase(
      en: "two questions of a group that point to one clause by opposite answers",
      ar: "سؤالان في مجموعة واحدة يشيران إلى بند واحد بإجابتين متعاكستين"),
    Phrase(
      en:
        "Where 'no' is bad in one line and 'yes' in the next, auditors tick the wrong one. Ask both "
        + "so that the same answer is the good one.",
      ar:
        "حين تكون «لا» سيئة في سطر و«نعم» سيئة في الذي يليه يخطئ المدقق. صغ السؤالين لتكون الإجابة "
        + "الحسنة واحدة."),
    bad: .rows(
      #"""
      {"type": "select_one yes_no", "name": "respect", "label": "Treated with respect?",
       "breach": {"clause": "ز", "when": ". = 'no'", "severity": "high"}},
      {"type": "select_one yes_no", "name": "insult", "label": "Did you hear an insult?",
       "breach": {"clause": "ز", "when": ". = 'yes'", "severity": "high"}},
      {"include": "reference/breach-followup.json"}
      """#),
    good: .rows(
      #"""
      {"type": "select_one yes_no", "name": "respect", "label": "Treated with respect?",
       "breach": {"clause": "ز", "when": ". = 'no'", "severity": "high"}},
      {"type": "select_one yes_no", "name": "polite", "label": "Was every word polite?",
       "breach": {"clause": "ز", "when": ". = 'no'", "severity": "high"}},
      {"include": "reference/breach-followup.json"}
      """#))

  private struct Key: Hashable {
    let parent: Int?
    let clauses: [String]
  }

  func check(_ context: RuleContext) -> [Diagnostic] {
    var seen: [Key: (answer: String, name: String)] = [:]
    return context.prompting.compactMap { element in
      guard let breach = element.question?.breach,
        context.targets[element.index].map(context.asksYesOrNo) == true,
        let answer = promptingAnswer(element, context)
      else { return nil }
      let key = Key(parent: element.parent, clauses: breach.clauses)
      guard let other = seen[key] else {
        seen[key] = (answer, element.name)
        return nil
      }
      guard other.answer != answer else { return nil }
      return finding(
        at: context.formula(.breach, of: element.index)?.place ?? breach.place,
        Phrase(
          en:
            "'\(element.name)' points to the clause by '\(answer)', '\(other.name)' by '\(other.answer)'",
          ar:
            "يشير '\(element.name)' إلى البند بالإجابة '\(answer)'، و'\(other.name)' بالإجابة '\(other.answer)'"
        ),
        help: Phrase(
          en: "ask both so that the same answer is the good one",
          ar: "صغ السؤالين لتكون الإجابة الحسنة واحدة"))
    }
  }

  /// The only one of yes and no that points to the breach.
  private func promptingAnswer(_ element: Element, _ context: RuleContext) -> String? {
    guard let claim = context.claim(.breach, of: element.index) else {
      guard case .yesNo(let positive) = element.question?.score?.credit else { return nil }
      return positive == "yes" ? "no" : "yes"
    }
    let answers = ["yes", "no"].filter { answer in
      Possibility.canHold(
        [claim], given: [(element.index, .text(answer, isEqual: true))], in: context)
    }
    return answers.count == 1 ? answers[0] : nil
  }
}
