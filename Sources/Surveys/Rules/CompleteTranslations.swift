import Diagnostics

/// Reports texts that are missing in one of the survey's languages.
struct CompleteTranslations: Rule {
  static let code = "missing-translation"

  func check(_ survey: Survey) -> [Diagnostic] {
    survey.texts.flatMap { text -> [Diagnostic] in
      let written = text.translations.compactMap(\.language)
      guard !written.isEmpty, let place = text.translations.first?.source.place else { return [] }
      return survey.settings.languages.filter { !written.contains($0) }.map { code in
        Diagnostic(
          .warning, Self.code, at: place,
          Phrase(
            en: "this text has no translation in '\(code)'",
            ar: "لا ترجمة لهذا النص باللغة '\(code)'"),
          help: Phrase(
            en: "add \"\(code)\": …; until then people read another language, marked",
            ar: "أضف \"\(code)\": …؛ وحتى ذلك الحين يُعرض النص بلغة أخرى مع علامة"))
      }
    }
  }
}
