import Diagnostics

/// Reports scores in interviews and indicators in visits, which nothing evaluates.
struct UsedFigures: Rule {
  static let needsWholeSurvey = true

  static let entry = ManualEntry(
    "ignored-score", .warning,
    Phrase(
      en: "a score in an interview, or an indicator in a visit",
      ar: "درجة في مقابلة، أو مؤشر في زيارة"),
    Phrase(
      en: "Visits are scored, interviews feed satisfaction figures: the other is ignored.",
      ar: "الزيارات تُحتسب درجاتها، والمقابلات تغذي مؤشرات الرضا، وما عدا ذلك يُهمل."),
    bad: .rows(
      #"""
      {"type": "integer", "name": "advise", "label": "From 0 to 10?", "indicator": {"type": "nps"}}
      """#),
    good: .rows(
      #"""
      {"type": "integer", "name": "windows", "label": "Open windows", "score": {"section": "service",
       "credit": {"type": "measure", "direction": "higher", "target": 4, "limit": 1}}}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    let isVisit = context.survey.settings.kind == .visit
    let key = isVisit ? "indicator" : "score"
    return (isVisit ? context.indicating : context.scored).map { element in
      finding(
        at: context.value(key, of: element)?.place ?? element.namePlace,
        isVisit
          ? Phrase(en: "a visit has no indicators", ar: "لا مؤشرات للزيارة")
          : Phrase(en: "an interview is not scored", ar: "لا تُحتسب درجات للمقابلة"),
        help: Phrase(
          en: "remove it, or change \"kind\" in the settings",
          ar: "احذفه، أو غيّر \"kind\" في settings"))
    }
  }
}
