import Diagnostics

/// Reports weights of sections that do not add up to 100.
struct SectionWeights: Rule {
  static let needsWholeSurvey = true

  static let entry = ManualEntry(
    "section-weights", .note,
    Phrase(
      en: "weights of sections that do not add up to 100", ar: "أوزان محاور لا يبلغ مجموعها 100"),
    Phrase(
      en:
        "The score is right all the same, since weights are divided by their sum; but people read "
        + "them as percentages.",
      ar: "تبقى الدرجة صحيحة لأن الأوزان تُقسم على مجموعها، غير أن الناس يقرؤونها نسباً مئوية."),
    bad: .members(
      #"""
      "sections": [{"name": "queue", "label": "Queue", "weight": 60},
                   {"name": "staff", "label": "Staff", "weight": 30}]
      """#),
    good: .members(
      #"""
      "sections": [{"name": "queue", "label": "Queue", "weight": 60},
                   {"name": "staff", "label": "Staff", "weight": 40}]
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    guard let first = context.survey.sections.first else { return [] }
    let sum = context.survey.sections.reduce(0) { $0 + $1.weight }
    guard abs(sum - 100) > 0.01, sum > 0 else { return [] }
    let text = JSONNumber(sum).text
    return [
      finding(
        at: first.place,
        Phrase(
          en: "the weights of the sections add up to \(text), not to 100",
          ar: "مجموع أوزان المحاور \(text) لا 100"),
        help: Phrase(en: "change them so that they do", ar: "عدّلها ليبلغ مجموعها 100"))
    ]
  }
}
