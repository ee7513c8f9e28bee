import Diagnostics

/// Reports wording that pushes towards an answer.
struct NeutralWording: Rule {
  static let entry = ManualEntry(
    "leading-question", .note,
    Phrase(
      en: "a question that suggests its answer", ar: "سؤال يوحي بجوابه"),
    Phrase(
      en:
        "Words such as 'don't you', 'surely', 'of course', 'do you agree that' pull answers to one "
        + "side. Ask what was seen or felt, with both sides open.",
      ar:
        "ألفاظ مثل «ألا تعتقد» و«أليس» و«بالطبع» و«هل توافق على أن» تميل بالإجابة إلى جهة. اسأل عما "
        + "رُئي أو كان، والجهتان مفتوحتان."),
    bad: .rows(
      #"""
      {"type": "select_one yes_no", "name": "kind", "label":
       {"en": "Don't you think the staff were kind?", "ar": "ألا تعتقد أن الموظفين كانوا لطفاء؟"}}
      """#),
    good: .rows(
      #"""
      {"type": "select_one yes_no", "name": "kind", "label":
       {"en": "Were the staff kind or unkind?", "ar": "هل كان الموظفون لطفاء أم لا؟"}}
      """#))

  private static let flags = WordList([
    "don't you", "doesn't it", "isn't it", "wasn't it", "weren't they", "aren't you",
    "wouldn't you", "wouldn't it", "surely", "obviously", "of course", "as everyone knows",
    "as you know", "everyone agrees", "you must agree", "do you agree that", "would you agree that",
    "no doubt", "naturally",
    "ألا تعتقد", "ألا تعتقدين", "ألا ترى", "ألا ترين", "ألا توافق", "ألا توافقني", "ألا تظن",
    "أليس", "أليست", "ألم يكن", "ألم تكن", "بالطبع", "طبعاً", "لا شك", "بلا شك", "من المؤكد",
    "كما تعلم", "كما هو معروف", "هل توافق على أن", "هل توافقني", "بالتأكيد",
  ])

  func check(_ context: RuleContext) -> [Diagnostic] {
    var told: Set<Int> = []
    return context.labels.compactMap { label in
      guard !told.contains(label.target.index), let match = Self.flags.firstMatch(in: label.read)
      else { return nil }
      told.insert(label.target.index)
      return finding(
        at: label.translation.source.place(ofText: match.range),
        Phrase(en: "this wording suggests an answer", ar: "هذه الصياغة توحي بجواب"),
        help: Phrase(
          en: "ask openly: name both sides, or ask what happened",
          ar: "اسأل سؤالاً مفتوحاً: اذكر الجهتين أو اسأل عما جرى"))
    }
  }
}
