import Diagnostics

/// Reports texts that nobody reads to the end.
struct ShortTexts: Rule {
  /// How many characters a text may have, by what it is.
  static let limits: [TextUse.Kind: Int] = [
    .title: 100, .section: 100, .label: 250, .hint: 250, .message: 250, .choice: 250,
    .guidance: 1000,
  ]

  static let entry = ManualEntry(
    "long-text", .note,
    Phrase(
      en: "a text that is longer than people read", ar: "نص أطول مما يقرؤه الناس"),
    Phrase(
      en:
        "At most 100 characters for a title or section, 250 for a label, hint, message or choice, "
        + "1,000 for guidance. Notes, which are read out, may have 1,000 as well.",
      ar: "100 محرف على الأكثر للعنوان أو المحور، و250 للسؤال والتلميح والرسالة والخيار، و1000 "
        + "للإرشاد. وللملاحظات التي تُقرأ جهراً 1000 أيضاً."),
    bad: .rows(
      #"{"type": "text", "name": "why", "label": ""#
        + String(repeating: "Tell us in your own words what happened. ", count: 8) + #""}"#,
      shown: #"{"type": "text", "name": "why", "label": "…a page of explanations…"}"#),
    good: .rows(#"{"type": "text", "name": "why", "label": "What happened, in your own words?"}"#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.texts.flatMap { use -> [Diagnostic] in
      let isNote = use.element.map { context.survey.elements[$0].question?.type == .note } == true
      let limit = isNote ? 1000 : Self.limits[use.kind] ?? 250
      return use.text.translations.compactMap { translation in
        guard translation.source.text.utf8.count > limit else { return nil }
        let length = translation.source.text.count
        guard length > limit else { return nil }
        return finding(
          at: translation.source.place,
          Phrase(
            en: "this text has \(length) characters, more than \(limit)",
            ar: "في هذا النص \(length) محرف، وهو أكثر من \(limit)"),
          help: Phrase(
            en: "shorten it, or move a part to \"hint\" or \"guidance_hint\"",
            ar: "اختصره، أو انقل جزءاً منه إلى \"hint\" أو \"guidance_hint\""))
      }
    }
  }
}
