import Diagnostics

/// Reports roles and question codes that are given twice.
struct UniqueRoles: Rule {
  static let code = "duplicate-role"

  func check(_ survey: Survey) -> [Diagnostic] {
    var seen: Set<String> = []
    return survey.elements.compactMap { element in
      guard let role = element.question?.role, !seen.insert(role.rawValue).inserted else {
        return nil
      }
      return Diagnostic(
        .error, Self.code, at: element.namePlace,
        Phrase(
          en: "another question has the role '\(role.rawValue)' already",
          ar: "لسؤال آخر الدور '\(role.rawValue)' من قبل"))
    }
  }
}
