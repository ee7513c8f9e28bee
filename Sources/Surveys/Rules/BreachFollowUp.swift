import Diagnostics

/// Reports breach prompts that lead nowhere, and a follow-up that lacks what every case needs.
struct BreachFollowUp: Rule {
  static let code = "missing-breach-follow-up"
  static let needed = [
    "breach_clause", "breach_item", "breach_words", "breach_evidence", "breach_severity",
    "breach_certainty",
  ]

  func check(_ survey: Survey) -> [Diagnostic] {
    guard let follow = survey.breachRepeat else {
      return survey.elements.compactMap { element in
        element.question?.breach.map { prompt in
          Diagnostic(
            .error, Self.code, at: prompt.place,
            Phrase(
              en: "this answer points to a breach, but the survey has no breach follow-up",
              ar: "تشير هذه الإجابة إلى مخالفة، وليس في الاستبيان متابعة للمخالفات"),
            help: Phrase(
              en: "add {\"include\": \"reference/breach-followup.json\"} at the end of \"survey\"",
              ar: "أضف {\"include\": \"reference/breach-followup.json\"} في نهاية \"survey\""))
        }
      }
    }
    let names = Set(follow.children.map { survey.elements[$0].name })
    return Self.needed.filter { !names.contains($0) }.map { name in
      Diagnostic(
        .error, "incomplete-breach-follow-up", at: follow.namePlace,
        Phrase(
          en: "the breach follow-up lacks the question '\(name)'",
          ar: "ينقص متابعة المخالفات السؤال '\(name)'"))
    }
  }
}
