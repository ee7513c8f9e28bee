import Diagnostics

/// Reports surveys whose results could not be placed anywhere.
struct NeededRoles: Rule {
  static let needsWholeSurvey = true

  static let entry = ManualEntry(
    "missing-role", .warning,
    Phrase(
      en: "a survey without the roles that reports need",
      ar: "استبيان تنقصه أدوار تحتاج إليها التقارير"),
    Phrase(
      en: "Without a question of the role centre or department no report can place a visit; an "
        + "interview also needs consent and outcome for its response rate.",
      ar:
        "دون سؤال بدور centre أو department لا يستطيع أي تقرير وضع الزيارة في مكانها؛ وتحتاج المقابلة "
        + "أيضاً إلى consent وoutcome لحساب نسبة الاستجابة."),
    bad: .rows(#"{"type": "text", "name": "centre", "label": "Code of the centre?"}"#),
    good: .rows(
      #"{"type": "text", "name": "centre", "label": "Code of the centre?", "role": "centre"}"#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    let roles = Set(context.withRole.compactMap { $0.question?.role })
    var missing: [String] = []
    if roles.isDisjoint(with: [.centre, .department]) { missing.append("centre") }
    if context.survey.settings.kind == .interview {
      missing += [Role.consent, .outcome].filter { !roles.contains($0) }.map(\.rawValue)
    }
    return missing.map { role in
      finding(
        at: context.survey.settings.startOfPlace,
        Phrase(
          en: "no question of this survey has the role '\(role)'",
          ar: "لا سؤال في هذا الاستبيان له الدور '\(role)'"),
        help: Phrase(
          en: role == "centre"
            ? "give the question for the centre \"role\": \"centre\", or that for the department "
              + "\"role\": \"department\""
            : "add \"role\": \"\(role)\" to its question",
          ar: role == "centre"
            ? "أضف \"role\": \"centre\" إلى سؤال المركز، أو \"role\": \"department\" إلى سؤال الدائرة"
            : "أضف \"role\": \"\(role)\" إلى سؤاله"))
    }
  }
}

extension Settings {
  /// The opening bracket of the settings.
  var startOfPlace: Place {
    let start = place.range.lowerBound
    return Place(file: place.file, range: start..<min(start + 1, place.range.upperBound))
  }
}
