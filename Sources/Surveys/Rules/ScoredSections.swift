import Diagnostics

/// Reports sections that cannot count, and sections named twice.
struct ScoredSections: Rule {
  static let code = "unused-section"

  func check(_ survey: Survey) -> [Diagnostic] {
    let used = Set(survey.elements.compactMap { $0.question?.score?.section })
    var seen: Set<String> = []
    return survey.sections.flatMap { section -> [Diagnostic] in
      var found: [Diagnostic] = []
      if !seen.insert(section.name).inserted {
        found.append(
          Diagnostic(
            .error, "duplicate-section", at: section.place,
            Phrase(
              en: "the section '\(section.name)' is named twice",
              ar: "المحور '\(section.name)' مذكور مرتين")))
      }
      if !used.contains(section.name) {
        found.append(
          Diagnostic(
            .warning, Self.code, at: section.place,
            Phrase(
              en: "no question counts in the section '\(section.name)'",
              ar: "لا سؤال يُحتسب في المحور '\(section.name)'")))
      } else if section.weight == 0 {
        found.append(
          Diagnostic(
            .warning, "weightless-section", at: section.place,
            Phrase(
              en: "the section '\(section.name)' has scored questions but the weight 0",
              ar: "للمحور '\(section.name)' أسئلة محتسبة ووزنه 0")))
      }
      return found
    }
  }
}
