import Diagnostics
import Expressions

/// Reports choice lists that no question uses.
struct UsedLists: Rule {
  static let needsWholeSurvey = true

  static let entry = ManualEntry(
    "unused-list", .warning,
    Phrase(en: "a choice list that nothing uses", ar: "قائمة خيارات لا يستعملها شيء"),
    bad: .members(
      #"""
      "choices": {
        "yes_no": [{"name": "yes", "label": "Yes"}, {"name": "no", "label": "No"}],
        "grades": [{"name": "1", "label": "Bad"}, {"name": "2", "label": "Good"}]},
      "survey": [{"type": "select_one yes_no", "name": "served", "label": "Served?"}]
      """#),
    good: .members(
      #"""
      "choices": {
        "yes_no": [{"name": "yes", "label": "Yes"}, {"name": "no", "label": "No"}]},
      "survey": [{"type": "select_one yes_no", "name": "served", "label": "Served?"}]
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    let tables = context.tablesRead
    return context.choiceLists.compactMap { list in
      guard context.users[list.name] == nil, let tables, !tables.contains(list.name) else {
        return nil
      }
      return finding(
        at: list.place,
        Phrase(
          en: "no question uses the list '\(list.name)'",
          ar: "لا سؤال يستعمل القائمة '\(list.name)'"),
        help: Phrase(en: "remove it, or use it", ar: "احذفها أو استعملها"))
    }
  }
}

extension RuleContext {
  /// The tables that expressions name; `nil` when one computes the name.
  var tablesRead: Set<String>? {
    var names: Set<String> = []
    for judged in formulas {
      for dependency in judged.dependencies {
        guard case .nodes(let location) = dependency.kind, case .table(let name) = location.origin
        else { continue }
        guard let name else { return nil }
        names.insert(name)
      }
    }
    return names
  }
}
