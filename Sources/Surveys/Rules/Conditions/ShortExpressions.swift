import Diagnostics

/// Reports expressions that nobody can follow any more.
struct ShortExpressions: Rule {
  /// How many characters an expression may have.
  static let limit = 1000

  static let entry = ManualEntry(
    "long-expression", .note,
    Phrase(
      en: "an expression of more than \(limit) characters", ar: "تعبير يتجاوز \(limit) محرف"),
    Phrase(
      en: "Nobody can check it by eye. Move parts of it into calculations with names that say what "
        + "they mean.",
      ar: "لا يستطيع أحد مراجعته بالنظر. انقل أجزاء منه إلى حسابات تدل أسماؤها على معناها."),
    bad: .rows(
      #"{"type": "text", "name": "why", "label": "Why?", "relevant": "today() > "#
        + [String](repeating: "'2026-07-01'", count: 90).joined(separator: " or today() > ")
        + #""}"#,
      shown: #"{"type": "text", "name": "why", "relevant": "…and so on, line after line…"}"#),
    good: .rows(
      #"{"type": "text", "name": "why", "label": "Why?", "relevant": "today() > '2026-07-01'"}"#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.formulas.compactMap { judged in
      let length = judged.use.formula.source.text.unicodeScalars.count
      guard length > Self.limit else { return nil }
      return finding(
        at: judged.place,
        Phrase(
          en: "this expression has \(length) characters", ar: "في هذا التعبير \(length) محرف"),
        help: Phrase(
          en: "move parts of it into calculations", ar: "انقل أجزاء منه إلى حسابات مستقلة"))
    }
  }
}
