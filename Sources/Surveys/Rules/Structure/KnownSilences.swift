import Diagnostics

/// Reports silences of codes that do not exist, or that cannot be silenced.
struct KnownSilences: Rule {
  static let entry = ManualEntry(
    "unknown-silence", .warning,
    Phrase(
      en: "a silence for a code that does not exist or is an error",
      ar: "إسكات لرمز غير موجود أو لخطأ"),
    Phrase(
      en:
        "Warnings and notes can be silenced with a reason, errors cannot: in a row for the row and "
        + "all inside it, in a section or choice for that, in the settings for the whole survey.",
      ar:
        "يمكن إسكات التحذيرات والملاحظات مع ذكر السبب، ولا تُسكت الأخطاء: في السطر له ولما فيه، وفي "
        + "المحور أو الخيار له، وفي settings للاستبيان كله."),
    bad: .rows(
      #"""
      {"type": "note", "name": "stop", "label": "The visit ends here.", "required": true,
       "silence": {"required-notes": "nobody goes on from here"}}
      """#),
    good: .rows(
      #"""
      {"type": "note", "name": "stop", "label": "The visit ends here.", "required": true,
       "silence": {"required-note": "nobody goes on from here"}}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.survey.silences.compactMap { silence in
      guard let entry = Manual.entry(silence.code) else {
        return finding(
          at: silence.place,
          Phrase(
            en: "there is no warning or note '\(silence.code)'",
            ar: "لا تحذير ولا ملاحظة بالرمز '\(silence.code)'"),
          help: NearestWord.suggestion(for: silence.code, among: Manual.silenceable).map {
            Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟")
          }
            ?? Phrase(
              en: "'mizan survey rules' lists them", ar: "يعرضها الأمر 'mizan survey rules'"))
      }
      guard entry.severity == .error else { return nil }
      return finding(
        at: silence.place,
        Phrase(
          en: "'\(silence.code)' is an error and cannot be silenced",
          ar: "'\(silence.code)' خطأ ولا يُسكت"),
        help: Phrase(en: "repair it instead", ar: "أصلحه بدلاً من ذلك"))
    }
  }
}
