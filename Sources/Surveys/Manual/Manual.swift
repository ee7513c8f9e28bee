import Diagnostics

/// The manual of everything that checking a survey can report.
package enum Manual {
  /// The chapters: the file, the definition, its expressions, then the rules.
  package static let chapters: [ManualChapter] =
    [
      ManualChapter(title: Phrase(en: "The file", ar: "الملف"), entries: fileEntries),
      ManualChapter(
        title: Phrase(en: "The definition", ar: "التعريف"),
        entries: definitionEntries + doubtEntries),
      ManualChapter(
        title: Phrase(en: "Types, choices and parameters", ar: "الأنواع والخيارات والمعاملات"),
        entries: typeEntries),
      ManualChapter(title: Phrase(en: "Tables", ar: "الجداول"), entries: tableEntries),
      ManualChapter(
        title: Phrase(en: "Expressions", ar: "التعابير"), entries: grammarEntries + signEntries),
      ManualChapter(
        title: Phrase(en: "Names and functions in expressions", ar: "الأسماء والدوال في التعابير"),
        entries: callEntries + nameEntries),
    ]
    + Rules.chapters.map { chapter in
      ManualChapter(
        title: chapter.title, entries: chapter.rules.map { type(of: $0).entry })
    }

  /// Every entry, in the order of the manual.
  package static let entries = chapters.flatMap(\.entries)

  private static let byCode = Dictionary(entries.map { ($0.code, $0) }) { first, _ in first }

  /// The entry about a code.
  package static func entry(_ code: String) -> ManualEntry? { byCode[code] }

  /// The codes of warnings and notes, sorted: what can be silenced.
  static let silenceable = entries.filter { $0.severity != .error }.map(\.code).sorted()
}
