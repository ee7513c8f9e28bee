import Diagnostics

/// Reports calculations whose result nobody reads.
struct UsedCalculations: Rule {
  static let needsWholeSurvey = true

  static let entry = ManualEntry(
    "unused-calculation", .note,
    Phrase(
      en: "a calculation that feeds nothing", ar: "حساب لا يعتمد عليه شيء"),
    Phrase(
      en:
        "No expression, text, score or role uses it. Its value is still kept with the answers; if "
        + "that is what it is for, silence the note and say so.",
      ar: "لا يستعمله تعبير ولا نص ولا درجة ولا دور. وقيمته تُحفظ مع الإجابات؛ فإن كان هذا هو "
        + "الغرض فأسكت الملاحظة واذكر ذلك."),
    bad: .rows(
      #"""
      {"type": "integer", "name": "wait", "label": "Minutes"},
      {"type": "calculate", "name": "wait_hours", "calculation": "${wait} div 60"}
      """#),
    good: .rows(
      #"""
      {"type": "integer", "name": "wait", "label": "Minutes"},
      {"type": "calculate", "name": "wait_hours", "calculation": "${wait} div 60"},
      {"type": "note", "name": "told", "label": "You waited ${wait_hours} hours."}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.calculates.compactMap { element in
      guard let question = element.question, question.type == .calculate,
        !context.readNames.contains(element.name), !question.servesPurpose
      else { return nil }
      return finding(
        at: element.namePlace,
        Phrase(
          en: "nothing uses the calculation '\(element.name)'",
          ar: "لا شيء يستعمل الحساب '\(element.name)'"),
        help: Phrase(
          en: "remove it, or silence this and say what its value is kept for",
          ar: "احذفه، أو أسكت هذه الملاحظة واذكر لماذا تُحفظ قيمته"))
    }
  }
}

extension Question {
  /// Whether the programme itself uses the answer.
  fileprivate var servesPurpose: Bool {
    role != nil || score != nil || item != nil || indicator != nil || breach != nil
  }
}
