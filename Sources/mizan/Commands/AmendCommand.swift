import Diagnostics
import Sessions
import Storage
import Surveys

/// `mizan amend`: a new revision of what was sealed; both stay visible.
enum AmendCommand {
  private static let record = Parameter<String>.argument(
    "RECORD", .text("RECORD"),
    Phrase(
      en: "The id of a sealed record or its beginning, its receipt code, or 'last'.",
      ar: "معرّف سجل مختوم أو بدايته، أو رمز إيصاله، أو last."))
  private static let reason = Parameter<String>.option(
    "reason", .text("TEXT"), Phrase(en: "Why it is amended.", ar: "سبب التعديل."))
  private static let settings = Parameter<[String]>.options(
    "set", .text("NAME=ANSWER"),
    Phrase(
      en: "A new answer; without any, they are asked for.", ar: "إجابة جديدة؛ وإلا فيُسأل عنها."))

  static let command = Command(
    "amend",
    Phrase(
      en: "Amend a sealed record: a new revision with a reason; nothing is overwritten.",
      ar: "تعديل سجل مختوم: نسخة جديدة مع السبب، ولا يُمحى شيء."),
    discussion: Phrase(
      en: """
        Answers that are doubtful stand only with a reason, as in 'mizan fill': it is asked for, also \
        after --set.
        """,
      ar: """
        الإجابات المشكوك فيها لا تبقى إلا بسبب، كما في mizan fill: يُسأل عنه حتى بعد ‎--set.
        """),
    takes: [record, reason, settings, Shared.store, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan amend last --reason \"wrong window number\" --set closing_note=\"window 4\"",
        Phrase(en: "correct one answer", ar: "تصحيح إجابة"))
    ]
  ) { invocation in
    let store = try invocation.deviceStore()
    let found = try SealedRecord.find(invocation[record], in: store)
    guard !found.summary.isConflict else { throw AmendError.conflict(found.summary.id) }
    let session = Session.reopened(
      found.submission, survey: found.survey,
      timeZone: SystemTimeZone.current(invocation.surroundings.environment), device: store.label)
    let known = session.history.count
    let console = invocation.openConsole()
    try DirectionQuestion.settle(console, invocation)
    let interview = Interview(
      session: session, console: console, language: invocation.language,
      article: ReferenceData.article6,
      setting: InterviewSetting(
        now: { store.now.wall }, handling: ReferenceData.handling,
        refer: { department in try Referral.keep(department: department, in: store) })
    ) { TimedEvent($0, at: store.now.wall) }
    try CorruptionRefused.check(invocation[reason])
    let isAsked = invocation[settings].isEmpty
    for setting in invocation[settings] { try apply(setting, to: interview) }
    guard
      try interview.amend(asking: isAsked, in: invocation[GlobalParameters.language])
    else {
      if !isAsked { throw AmendError.unexplained(session.openDoubts.map(\.message)) }
      throw AmendError.left
    }
    let violations = session.violations
    guard violations.isEmpty else {
      throw AmendError.incomplete(violations.map { session.path(of: $0.location) })
    }
    var revision = session.submission(
      definition: found.submission.definition, sealedAt: store.now.wall,
      revision: found.submission.revision + 1, parent: found.summary.entry.text,
      reason: invocation[reason])
    revision.paradata =
      found.submission.paradata + revision.paradata.suffix(session.history.count - known + 1)
    let changes = AnswerChange.changes(from: found.submission, to: revision)
    guard !changes.isEmpty else { throw AmendError.nothingChanged }
    let entry = try seal(revision, in: store, interview.keeping)
    try report(changes, entry, found, invocation)
    return .success
  }

  /// Seals a revision; what a failing disk has kept all the same is not sealed twice.
  private static func seal(
    _ revision: Submission, in store: Store, _ keeping: Keeping
  ) throws -> Entry {
    let body = SubmissionText.encode(revision)
    do {
      return try keeping.kept(Keeping.amendment) {
        if let known = try store.revisions(of: revision.id).first(where: { $0.body == body }) {
          return known
        }
        return try store.append(revision)
      }
    } catch is Interview.Departure {
      throw AmendError.left
    }
  }

  private static func apply(_ setting: String, to interview: Interview) throws {
    guard let sign = setting.firstIndex(of: "=") else { throw AmendError.noSign(setting) }
    let name = String(setting[..<sign])
    let typed = String(setting[setting.index(after: sign)...])
    let session = interview.session
    guard
      let location = interview.askedQuestions.first(where: {
        session.element(at: $0).name == name || session.path(of: $0) == name
          || session.question(at: $0)?.item?.lowercased() == name.lowercased()
      })
    else { throw AmendError.noQuestion(name) }
    switch interview.judgement(of: typed, at: location) {
    case .success(let text):
      if session.question(at: location)?.type == .text { try CorruptionRefused.check(text) }
      try interview.perform(
        .answered(path: session.path(of: location), value: text, observed: nil))
    case .failure(let refusal):
      throw AmendError.refused(
        name,
        Phrase(
          en: refusal.message(
            in: .en, surveyLanguage: "en", defaultLanguage: session.survey.settings.defaultLanguage),
          ar: refusal.message(
            in: .ar, surveyLanguage: "ar", defaultLanguage: session.survey.settings.defaultLanguage)
        ))
    }
  }

  private static func report(
    _ changes: [AnswerChange], _ entry: Entry, _ found: SealedRecord, _ invocation: Invocation
  ) throws {
    let language = invocation.language
    let code = ReceiptCode(of: entry.hash).text
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("submission", .string(found.summary.id)),
          .init("revision", .integer(found.submission.revision + 1)),
          .init("entry", .string(entry.hash.text)), .init("receipt", .string(code)),
          .init("changed", .array(changes.map { .string($0.path) })),
        ]).compactText)
      return
    }
    for change in changes {
      try invocation.print(found.label(change.path, in: language))
      try invocation.print(
        "  \(found.said(change.before, in: language)) → \(found.said(change.after, in: language))")
    }
    try invocation.print(
      Phrase(
        en: "Revision \(found.submission.revision + 1) is sealed. Receipt code: \(code)",
        ar: "خُتمت النسخة \(found.submission.revision + 1). رمز الإيصال: \(code)")[language])
  }
}

/// Why a record was not amended.
enum AmendError: ExplainedError {
  case conflict(String)
  case noSign(String)
  case noQuestion(String)
  case refused(String, Phrase)
  case incomplete([String])
  case nothingChanged
  /// Doubts that nobody gave a reason for.
  case unexplained([Text])
  case left

  var message: Phrase {
    switch self {
    case .conflict(let id):
      Phrase(
        en: "two revisions of \(id.prefix(8)) claim to be the current one",
        ar: "نسختان من \(id.prefix(8)) تدّعيان أنهما الحالية")
    case .noSign(let text):
      Phrase(en: "'\(text)' is no NAME=ANSWER", ar: "'\(text)' ليس بالصيغة NAME=ANSWER")
    case .noQuestion(let name):
      Phrase(en: "no question '\(name)' was asked here", ar: "لم يُطرح سؤال '\(name)' هنا")
    case .refused(let name, let why):
      Phrase(
        en: "the answer to '\(name)' was refused: \(why.en)", ar: "رُفضت إجابة '\(name)': \(why.ar)")
    case .incomplete(let paths):
      Phrase(
        en:
          "after this change answers are missing or not possible: \(paths.joined(separator: ", "))",
        ar: "بعد هذا التعديل تنقص إجابات أو لا تصح: \(paths.joined(separator: "، "))")
    case .nothingChanged: Phrase(en: "nothing was changed", ar: "لم يتغير شيء")
    case .unexplained(let doubts):
      Phrase(
        en: "doubtful answers need a reason: \(Self.joined(doubts, in: .en))",
        ar: "إجابات مشكوك فيها تحتاج إلى سبب: \(Self.joined(doubts, in: .ar))")
    case .left: Phrase(en: "nothing was amended", ar: "لم يُعدَّل شيء")
    }
  }

  var help: Phrase? {
    switch self {
    case .conflict:
      Phrase(en: "the central team settles it first", ar: "يحسمها الفريق المركزي أولاً")
    case .noQuestion: Phrase(en: "see: mizan show last", ar: "انظر: mizan show last")
    case .incomplete:
      Phrase(en: "give them with further --set", ar: "أضفها بخيارات ‎--set أخرى")
    case .unexplained:
      Phrase(
        en: "type the reason when it is asked for; nothing was changed",
        ar: "اكتب السبب حين يُسأل عنه؛ ولم يتغير شيء")
    case .noSign, .refused, .nothingChanged, .left: nil
    }
  }

  private static func joined(_ doubts: [Text], in language: Language) -> String {
    doubts.map { $0.string(in: language.rawValue, defaultLanguage: language.rawValue) }
      .joined(separator: " / ")
  }
}
