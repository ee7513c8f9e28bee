import Diagnostics

/// Reports breach prompts that lead nowhere.
struct BreachFollowUp: Rule {
  static let needsWholeSurvey = true

  static let entry = ManualEntry(
    "missing-breach-follow-up", .error,
    Phrase(
      en: "an answer that points to a breach in a survey without a breach follow-up",
      ar: "إجابة تشير إلى مخالفة في استبيان بلا متابعة للمخالفات"),
    bad: .rows(
      #"""
      {"type": "select_one yes_no", "name": "respect", "label": "Were you treated with respect?",
       "breach": {"clause": "ز", "when": ". = 'no'", "severity": "high"}}
      """#),
    good: .rows(
      #"""
      {"type": "select_one yes_no", "name": "respect", "label": "Were you treated with respect?",
       "breach": {"clause": "ز", "when": ". = 'no'", "severity": "high"}},
      {"include": "reference/breach-followup.json"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    guard context.survey.breachRepeat == nil else { return [] }
    return context.prompting.compactMap { element in
      element.question?.breach.map { prompt in
        finding(
          at: prompt.place,
          Phrase(
            en: "this answer points to a breach, but the survey has no breach follow-up",
            ar: "تشير هذه الإجابة إلى مخالفة، وليس في الاستبيان متابعة للمخالفات"),
          help: Phrase(
            en: "add {\"include\": \"reference/breach-followup.json\"} at the end of \"survey\"",
            ar: "أضف {\"include\": \"reference/breach-followup.json\"} في نهاية \"survey\""))
      }
    }
  }
}
