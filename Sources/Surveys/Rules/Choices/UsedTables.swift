import Diagnostics

/// Reports tables that travel with a survey for nothing.
struct UsedTables: Rule {
  static let needsWholeSurvey = true

  static let entry = ManualEntry(
    "unused-table", .warning,
    Phrase(en: "a table that no expression reads", ar: "جدول لا يقرؤه أي تعبير"),
    Phrase(
      en: "It travels with every visit all the same.", ar: "وهو مع ذلك ينتقل مع كل زيارة."),
    bad: .members(
      #"""
      "tables": ["towns.csv"],
      "survey": [{"type": "text", "name": "town", "label": "Town"}]
      """#),
    good: .members(
      #"""
      "tables": ["towns.csv"],
      "survey": [
        {"type": "text", "name": "town", "label": "Town"},
        {"type": "note", "name": "shown", "label": "In the south.",
         "relevant": "pulldata('towns', 'state', 'name', ${town}) = 'south'"}]
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    guard let tables = context.tablesRead else { return [] }
    return context.tablePlaces.sorted { $0.key < $1.key }.compactMap { name, place in
      guard !tables.contains(name) else { return nil }
      return finding(
        at: place,
        Phrase(en: "no expression reads the table '\(name)'", ar: "لا تعبير يقرأ الجدول '\(name)'"),
        help: Phrase(
          en: "read it with pulldata('\(name)', …) or remove it",
          ar: "اقرأه بالدالة pulldata('\(name)', …) أو احذفه"))
    }
  }
}
