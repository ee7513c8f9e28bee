import Diagnostics

/// Reports silences that silence nothing. It is applied after all other rules.
struct UsedSilences: Rule {
  static let needsWholeSurvey = true

  static let entry = ManualEntry(
    "unused-silence", .warning,
    Phrase(en: "a silence that silences nothing", ar: "إسكات لا يُسكت شيئاً"),
    Phrase(
      en: "What it was for was repaired; left there, it would hide the next mistake of the kind.",
      ar: "أُصلح ما كان من أجله، ولو بقي لأخفى الخطأ التالي من نوعه."),
    bad: .rows(
      #"""
      {"type": "note", "name": "stop", "label": "The visit ends here.",
       "silence": {"required-note": "nobody goes on from here"}}
      """#),
    good: .rows(
      #"""
      {"type": "note", "name": "stop", "label": "The visit ends here.", "required": true,
       "silence": {"required-note": "nobody goes on from here"}}
      """#))

  /// The silences that did nothing while everything else was judged.
  private let unused: [Silence]

  init(unused: [Silence] = []) {
    self.unused = unused
  }

  func check(_ context: RuleContext) -> [Diagnostic] {
    unused.filter { Manual.silenceable.contains($0.code) }.map { silence in
      finding(
        at: silence.place,
        Phrase(
          en: "nothing here is reported as '\(silence.code)'",
          ar: "لا شيء هنا يُبلَّغ عنه بالرمز '\(silence.code)'"),
        help: Phrase(en: "remove it", ar: "احذفه"))
    }
  }
}
