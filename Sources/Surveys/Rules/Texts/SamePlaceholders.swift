import Diagnostics

/// Reports translations that insert other answers than the text they translate.
struct SamePlaceholders: Rule {
  static let entry = ManualEntry(
    "placeholder-mismatch", .warning,
    Phrase(
      en: "translations that insert different answers", ar: "ترجمات تُدرج إجابات مختلفة"),
    bad: .rows(
      #"""
      {"type": "text", "name": "window", "label": {"en": "Which window?", "ar": "أي شباك؟"}},
      {"type": "text", "name": "why", "label": {"en": "Why window ${window}?", "ar": "لماذا؟"}}
      """#),
    good: .rows(
      #"""
      {"type": "text", "name": "window", "label": {"en": "Which window?", "ar": "أي شباك؟"}},
      {"type": "text", "name": "why", "label":
       {"en": "Why window ${window}?", "ar": "لماذا الشباك ${window}؟"}}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.texts.flatMap { use -> [Diagnostic] in
      let translations = use.text.translations
      let all = Set(translations.flatMap(\.insertedNames))
      guard translations.count > 1, !all.isEmpty else { return [] }
      return translations.compactMap { translation in
        let missing = all.subtracting(translation.insertedNames).sorted().map { "${\($0)}" }
        guard !missing.isEmpty else { return nil }
        return finding(
          at: translation.source.place,
          Phrase(
            en:
              "another translation inserts \(missing.joined(separator: ", ")) and this one does not",
            ar: "تُدرج ترجمة أخرى \(missing.joined(separator: "، ")) ولا تُدرجه هذه"),
          help: Phrase(
            en: "insert it here as well, or leave it out everywhere",
            ar: "أدرجه هنا أيضاً، أو احذفه من الجميع"))
      }
    }
  }
}

extension Text.Translation {
  fileprivate var insertedNames: [String] {
    parts.compactMap { part in
      if case .answer(let name, _) = part { name } else { nil }
    }
  }
}
