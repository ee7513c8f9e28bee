import Diagnostics

/// Reports roles that are given twice.
struct UniqueRoles: Rule {
  static let entry = ManualEntry(
    "duplicate-role", .error,
    Phrase(en: "two questions with one role", ar: "سؤالان بالدور نفسه"),
    bad: .rows(
      #"""
      {"type": "text", "name": "centre", "label": "Centre", "role": "centre"},
      {"type": "text", "name": "branch", "label": "Branch", "role": "centre"}
      """#),
    good: .rows(
      #"""
      {"type": "text", "name": "centre", "label": "Centre", "role": "centre"},
      {"type": "text", "name": "branch", "label": "Branch"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    var seen: [Role: String] = [:]
    return context.withRole.compactMap { element in
      guard let role = element.question?.role else { return nil }
      guard let other = seen[role] else {
        seen[role] = element.name
        return nil
      }
      return finding(
        at: context.value("role", of: element)?.place ?? element.namePlace,
        Phrase(
          en: "'\(other)' has the role '\(role.rawValue)' already",
          ar: "للسؤال '\(other)' الدور '\(role.rawValue)' من قبل"),
        help: Phrase(en: "take one of them away", ar: "احذف أحدهما"))
    }
  }
}
