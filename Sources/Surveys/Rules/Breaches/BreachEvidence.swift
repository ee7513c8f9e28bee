import Diagnostics

/// Reports breach follow-ups that let an allegation through without evidence or a reason.
struct BreachEvidence: Rule {
  static let needsWholeSurvey = true

  static let entry = ManualEntry(
    "breach-without-evidence", .warning,
    Phrase(
      en: "a breach can be alleged without evidence and without a reason why there is none",
      ar: "يمكن ادعاء مخالفة بلا دليل وبلا بيان سبب عدم وجوده"),
    Phrase(
      en: "breach_evidence must be required; where 'none' can be chosen, a required "
        + "breach_no_evidence_reason must follow it.",
      ar: "يجب أن يكون breach_evidence مطلوباً؛ وحيث يجوز اختيار none يجب أن يتلوه "
        + "breach_no_evidence_reason مطلوباً."),
    bad: .rows(followUp(isRequired: false), shown: shown(isRequired: false)),
    good: .rows(followUp(isRequired: true), shown: shown(isRequired: true)))

  private static func shown(isRequired: Bool) -> String {
    #"{"type": "select_multiple evidence", "name": "breach_evidence", "label": "Evidence?""#
      + (isRequired ? #", "required": true}"# : "}")
  }

  private static func followUp(isRequired: Bool) -> String {
    #"""
    {"type": "select_one yes_no", "name": "respect", "label": "Respect?",
     "breach": {"clause": "ز", "when": ". = 'no'", "severity": "high"}},
    {"type": "repeat", "name": "breach", "role": "breach", "label": "Event", "children": [
      {"type": "text", "name": "breach_clause", "label": "Clause"},
      {"type": "hidden", "name": "breach_item"},
      {"type": "text", "name": "breach_words", "label": "Words"},
      {"type": "text", "name": "breach_severity", "label": "Severity"},
      {"type": "text", "name": "breach_certainty", "label": "Certainty"},
      {"type": "select_multiple papers", "name": "breach_evidence",
       "label": "Evidence?", "required": \#(isRequired)},
      {"type": "text", "name": "breach_no_evidence_reason", "label": "Why none?",
       "relevant": "selected(${breach_evidence}, 'none')", "required": true}]}
    """#
  }

  func check(_ context: RuleContext) -> [Diagnostic] {
    guard let followUp = context.survey.breachRepeat else { return [] }
    let children = followUp.children.map { context.survey.elements[$0] }
    guard let evidence = children.first(where: { $0.name == "breach_evidence" }) else { return [] }
    guard evidence.question?.isAlwaysRequired == true, evidence.relevant.formula == nil else {
      return [
        finding(
          at: evidence.namePlace,
          Phrase(
            en: "an allegation can be recorded without evidence",
            ar: "يمكن تسجيل الادعاء دون دليل"),
          help: Phrase(
            en: "add \"required\": true, without a relevance",
            ar: "أضف \"required\": true بلا شرط ظهور"))
      ]
    }
    guard context.choiceList(of: evidence)?["none"] != nil else { return [] }
    let reason = children.first { $0.name == "breach_no_evidence_reason" }
    if let reason, reason.question?.isAlwaysRequired == true { return [] }
    return [
      finding(
        at: (reason ?? evidence).namePlace,
        Phrase(
          en: "an allegation can be recorded with no evidence and no reason",
          ar: "يمكن تسجيل الادعاء بلا دليل ولا سبب"),
        help: Phrase(
          en: "ask for 'breach_no_evidence_reason', required, when 'none' is chosen",
          ar: "اسأل عن 'breach_no_evidence_reason' سؤالاً مطلوباً حين يُختار 'none'"))
    ]
  }
}

extension Question {
  /// Whether an answer is needed whenever it is asked.
  var isAlwaysRequired: Bool {
    if case .always = required { true } else { false }
  }
}
