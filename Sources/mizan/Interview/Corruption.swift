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
    let token = try keeping.kept(Keeping.answer) { try refer(department) }
    try show(CorruptionPhrases.token(token), .success)
  }

  /// Whether a text may be kept. One that speaks of corruption is not: the person reports it, or says
  /// it in other words. Where the word has other meanings the person may declare that it is about one of
  /// them, and the declaration stays with the record.
  func corruptionVerdict(on text: String) throws -> CorruptionVerdict {
    switch CorruptionPhrases.finding(in: text) {
    case .nothing: return .free
    case .matter(let word):
      try show(CorruptionPhrases.never(word), .error)
      if try confirm(CorruptionPhrases.report, key: ":corruption:report") { try referCorruption() }
      return .refused
    case .possible(let word):
      try show(CorruptionPhrases.suspected(word), .warning)
      if try confirm(CorruptionPhrases.isOther, key: ":corruption:other") { return .declared }
      try referCorruption()
      return .refused
    }
  }

  /// Keeps a text by what a closure does, unless it speaks of corruption; false when it does.
  func keepUnlessCorruption(
    _ text: String, at location: Location, _ keep: () throws -> Void
  ) throws -> Bool {
    let verdict = try corruptionVerdict(on: text)
    guard verdict != .refused else { return false }
    try keep()
    if verdict == .declared { try declareOtherMeaning(at: session.path(of: location)) }
    return true
  }

  /// Keeps that the person declared a word to be about something else.
  /// - Parameter path: the path of the question that it is about, or nothing.
  func declareOtherMeaning(at path: String) throws {
    try perform(
      .explained(
        doubt: CorruptionPhrases.doubt, path: path,
        reason: CorruptionPhrases.declaration[language]))
  }
}

/// What becomes of a text in which a word of corruption was looked for.
enum CorruptionVerdict: Hashable {
  case free
  /// It has such a word, and the person declared that it is about something else.
  case declared
  case refused
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
  /// The name under which a declaration is kept.
  static let doubt = "corruption-word"
  static let declaration = Phrase(
    en: "declared: not about corruption", ar: "إقرار: لا يتعلق بفساد")
  static let isOther = Phrase(
    en: "Do you declare that it is about something else? The declaration stays with the record.",
    ar: "هل تقر بأنه يتعلق بأمر آخر؟ يبقى إقرارك مع السجل.")
  static let report = Phrase(
    en: "Is it a matter to report? Otherwise say it in other words.",
    ar: "هل هو أمر يُبلَّغ عنه؟ وإلا فاكتبه بكلمات أخرى.")

  static func never(_ word: String) -> Phrase {
    Phrase(
      en: "Not kept: '\(word)' speaks of corruption, which is never written here.",
      ar: "لم يُحفظ: كلمة «\(word)» تتعلق بفساد، وهو لا يُكتب هنا أبداً.")
  }

  static func suspected(_ word: String) -> Phrase {
    Phrase(
      en: "'\(word)' may speak of corruption, which is never written here.",
      ar: "قد تتعلق كلمة «\(word)» بفساد، وهو لا يُكتب هنا أبداً.")
  }

  static func token(_ token: String) -> Phrase {
    Phrase(
      en: "Kept: token \(token). Give it with your report; it says nothing by itself.",
      ar: "حُفظ الرمز \(token). اذكره في إبلاغك؛ وهو لا يدل على شيء وحده.")
  }

  /// What a text seems to be about.
  static func finding(in text: String) -> CorruptionWords.Finding {
    ReferenceData.corruptionWords?.finding(in: text) ?? .nothing
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
