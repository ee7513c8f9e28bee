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
    let interview = Interview(
      session: session, console: invocation.openConsole(), language: invocation.language,
      article: ReferenceData.article6,
      setting: InterviewSetting(now: { store.now.wall }, handling: ReferenceData.handling)
    ) { TimedEvent($0, at: store.now.wall) }
    if invocation[settings].isEmpty {
      guard try interview.amend() else { return .failure }
    } else {
      for setting in invocation[settings] { try apply(setting, to: interview) }
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
    let entry = try store.append(revision)
    try report(changes, entry, found, invocation)
    return .success
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
    }
  }

  var help: Phrase? {
    switch self {
    case .conflict:
      Phrase(en: "the central team settles it first", ar: "يحسمها الفريق المركزي أولاً")
    case .noQuestion: Phrase(en: "see: mizan show last", ar: "انظر: mizan show last")
    case .incomplete:
      Phrase(en: "give them with further --set", ar: "أضفها بخيارات ‎--set أخرى")
    case .noSign, .refused, .nothingChanged: nil
    }
  }
}

extension Interview {
  /// Asks which answers to change, one after the other, until an empty line; false when the person
  /// leaves without a change.
  func amend() throws -> Bool {
    do {
      try list(askedQuestions)
      var changed = false
      while true {
        try show(
          Phrase(
            en: "\nWhich question? A number or a name; an empty line ends.",
            ar: "\nأي سؤال؟ رقم أو اسم؛ والسطر الفارغ ينهي."), .strong)
        let typed = try line(Prompt("> ", key: ":amend")).trimmingSpaces
        if typed.isEmpty { return changed }
        guard let anchor = askedQuestions.last,
          case .move(.goto(let target)) = try obey(
            InterviewCommand.parse(typed) ?? .goto(typed), at: anchor)
        else { continue }
        _ = try ask(target)
        changed = true
      }
    } catch is Departure {
      return false
    }
  }
}
