import Diagnostics

/// Reports texts that are missing in one of the survey's languages.
struct CompleteTranslations: Rule {
  static let entry = ManualEntry(
    "missing-translation", .warning,
    Phrase(
      en: "a text that is missing in one of the languages", ar: "نص ناقص في إحدى اللغات"),
    Phrase(
      en: "People read the default language instead, marked. A text written once, without language "
        + "codes, holds for all languages.",
      ar: "يُعرض النص باللغة الأساسية مع علامة. والنص المكتوب مرة واحدة بلا رموز لغات يصلح لها كلها."
    ),
    bad: .rows(#"{"type": "text", "name": "window", "label": {"en": "Which window?"}}"#),
    good: .rows(
      #"{"type": "text", "name": "window", "label": {"en": "Which window?", "ar": "أي شباك؟"}}"#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.texts.flatMap { use -> [Diagnostic] in
      let written = use.text.translations.compactMap(\.language)
      guard !written.isEmpty, let place = use.text.translations.first?.source.place else {
        return []
      }
      return context.survey.settings.languages.filter { !written.contains($0) }.map { code in
        finding(
          at: place,
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
