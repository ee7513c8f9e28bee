import Diagnostics
import Sessions
import Surveys

/// A matter of corruption is never written here: it leaves through the reporting channel, and the
/// device keeps a token, the date and the department.
extension Interview {
  /// Sends the person to the reporting channel and keeps that it happened.
  func referCorruption() throws {
    try show(CorruptionPhrases.channel, .warning)
    guard let refer = setting.refer else { return }
    let known = session.subject.department ?? ""
    let typed = try line(
      Prompt(CorruptionPhrases.department[language], key: ":corruption", draft: known)
    ).trimmingSpaces
    if InterviewCommand.parse(typed) != nil { return }
    guard let department = CorruptionPhrases.code(typed) else {
      try show(CorruptionPhrases.noCode, .error)
      return
    }
    let token = try refer(department)
    try show(CorruptionPhrases.token(token), .success)
  }

  /// Whether a text may be kept: one that speaks of bribes is kept only when the person says that it
  /// is about something else.
  func isFreeOfCorruption(_ text: String) throws -> Bool {
    guard CorruptionPhrases.mentions(text) else { return true }
    try show(CorruptionPhrases.suspected, .warning)
    let isOther = try confirm(CorruptionPhrases.isOther, key: ":corruption:other")
    if !isOther { try referCorruption() }
    return isOther
  }
}

/// What is said about corruption, and the words by which it is noticed.
enum CorruptionPhrases {
  static let channel = Phrase(
    en: """
      What looks like corruption is never written here, and you do not look into it. Report it yourself \
      to the Integrity and Anti-Corruption Commission, or as a report (إبلاغ) on the platform: there it \
      is confidential and you are protected. This device keeps a token, the date and the department.
      """,
    ar: """
      ما يبدو فساداً لا يُكتب هنا أبداً، ولا تتحقق منه بنفسك. أبلغ هيئة النزاهة ومكافحة الفساد أو قدّم \
      «إبلاغ» على المنصة: هناك السرية مضمونة وأنت محمي. يحتفظ هذا الجهاز برمز والتاريخ والدائرة فقط.
      """)
  static let department = Phrase(
    en: "Code of the department, or Enter to keep nothing: ",
    ar: "رمز الدائرة، أو مفتاح الإدخال كي لا يُحفظ شيء: ")
  static let noCode = Phrase(
    en: "nothing was kept: a department is a short code such as D-01",
    ar: "لم يُحفظ شيء: الدائرة رمز قصير مثل D-01")
  static let suspected = Phrase(
    en: "This may speak of corruption, which is never written here.",
    ar: "قد يتعلق هذا بفساد، وهو لا يُكتب هنا أبداً.")
  static let isOther = Phrase(
    en: "Is it about something else?", ar: "هل يتعلق بأمر آخر؟")

  static func token(_ token: String) -> Phrase {
    Phrase(
      en: "Kept: token \(token). Give it with your report; it says nothing by itself.",
      ar: "حُفظ الرمز \(token). اذكره في إبلاغك؛ وهو لا يدل على شيء وحده.")
  }

  private static let words = [
    "bribe", "bribery", "kickback", "under the table", "corrupt", "رشوه", "رشوة", "برطيل", "ارتشاء",
    "مرتش", "راشي", "اكراميه لانجاز",
  ].map(MatchKey.key)

  /// Whether a text speaks of bribes.
  static func mentions(_ text: String) -> Bool {
    let key = MatchKey.key(text)
    return words.contains { key.contains($0) }
  }

  /// A code of a department: short, of Latin letters, digits and `-`.
  static func code(_ typed: String) -> String? {
    let isCode =
      (1...20).contains(typed.utf8.count)
      && typed.utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0 & 0xDF)
      }
    return isCode ? typed.uppercased() : nil
  }
}
