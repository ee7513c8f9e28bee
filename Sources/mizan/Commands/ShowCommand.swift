import Diagnostics
import Sessions
import Storage
import Surveys

/// `mizan show`: what was sealed, with its history.
enum ShowCommand {
  private static let record = Parameter<String?>.argument(
    "RECORD", .text("RECORD"),
    Phrase(
      en: "The id of a sealed record or its beginning, its receipt code, or 'last'.",
      ar: "معرّف سجل مختوم أو بدايته، أو رمز إيصاله، أو last."))
  private static let showsHistory = Parameter<Bool>.flag(
    "history",
    Phrase(
      en: "Every revision: what changed, from what to what, and why.",
      ar: "كل النسخ: ما تغيّر، ومن ماذا إلى ماذا، ولماذا."))

  static let command = Command(
    "show",
    Phrase(
      en: "Show a sealed visit or interview; without one, list them.",
      ar: "عرض زيارة أو مقابلة مختومة؛ وبلا تحديد تُعرض قائمتها."),
    takes: [record, showsHistory, Shared.store, GlobalParameters.json],
    examples: [
      Command.Example("mizan show last", Phrase(en: "the last one", ar: "الأخيرة")),
      Command.Example(
        "mizan show 3f2a91c0 --history",
        Phrase(en: "with everything that was amended", ar: "مع كل ما عُدّل فيها")),
    ]
  ) { invocation in
    let store = try invocation.deviceStore(for: .reading)
    guard let word = invocation[record] else { return try list(store, invocation) }
    let found = try SealedRecord.find(word, in: store)
    if invocation[GlobalParameters.json] {
      try invocation.printData(json(found).indentedText)
      return .success
    }
    try header(found, invocation)
    if invocation[showsHistory] {
      try history(found, invocation)
    } else {
      try answers(found, invocation)
    }
    for record in try store.evidence(of: found.summary.id) {
      let evidence = record.evidence
      let removed = record.removalReason.map {
        Phrase(en: "removed: \($0)", ar: "أُزيل: \($0)")[invocation.language]
      }
      try invocation.print(
        "\(evidence.digest.prefix(12))  \(evidence.type)  \(removed ?? evidence.shows)")
    }
    return .success
  }

  private static func list(_ store: Store, _ invocation: Invocation) throws -> ExitStatus {
    let zone = SystemTimeZone.current(invocation.surroundings.environment)
    var rows: [JSON] = []
    try store.forEachSubmission { summary in
      let code = ReceiptCode(of: summary.entry).text
      if invocation[GlobalParameters.json] {
        rows.append(
          .object([
            .init("id", .string(summary.id)), .init("receipt", .string(code)),
            .init("form", .string(summary.form)), .init("centre", .optional(summary.centre)),
            .init("date", .optional(summary.date)), .init("revision", .integer(summary.revision)),
            .init("sealed", .integer(summary.sealed)),
          ]))
      } else {
        try invocation.print(
          "\(summary.id.prefix(8))  \(Moments.text(summary.sealed, in: zone))  \(summary.form)  "
            + "\(summary.centre ?? "-")  \(code)")
      }
    }
    if invocation[GlobalParameters.json] {
      try invocation.printData(JSON.array(rows).indentedText)
    }
    return .success
  }

  private static func header(_ found: SealedRecord, _ invocation: Invocation) throws {
    let (summary, submission) = (found.summary, found.submission)
    let language = invocation.language
    let zone = SystemTimeZone.current(invocation.surroundings.environment)
    let settings = found.survey.settings
    try invocation.print(
      settings.title.string(in: language.rawValue, defaultLanguage: settings.defaultLanguage))
    let place = [summary.centre, summary.service, summary.date].compactMap { $0 }
      .joined(separator: " · ")
    try invocation.print("\(summary.id.prefix(8))  \(place)")
    let sealed = Moments.text(submission.sealed, in: zone)
    let code = ReceiptCode(of: summary.entry).text
    try invocation.print(
      Phrase(
        en: "Revision \(submission.revision), sealed \(sealed) by \(submission.collector)",
        ar: "النسخة \(submission.revision)، خُتمت \(sealed) بيد \(submission.collector)")[language])
    try invocation.print(
      Phrase(en: "Receipt code: \(code)", ar: "رمز الإيصال: \(code)")[language])
    if let delay = RecallDelay(of: submission), delay.longest > 0 {
      try invocation.print(recall(delay)[language])
    }
    if summary.isConflict {
      try invocation.print(
        Phrase(
          en: "Two revisions claim to be the current one; a person must settle it.",
          ar: "نسختان تدّعيان أنهما الحالية؛ ويلزم أن يحسم شخص بينهما.")[language])
    }
  }

  /// How late a visit was written down.
  static func recall(_ delay: RecallDelay) -> Phrase {
    let (longest, median) = (
      MarkPhrases.duration(delay.longest), MarkPhrases.duration(delay.median)
    )
    let text = Phrase(
      en: "Recall delay: half within \(median.en), at most \(longest.en)",
      ar: "مهلة التذكر: نصفها خلال \(median.ar)، وأقصاها \(longest.ar)")
    guard delay.level == .flagged else { return text }
    return Phrase(en: text.en + " (flagged: over a day)", ar: text.ar + " (معلَّمة: أكثر من يوم)")
  }

  private static func answers(_ found: SealedRecord, _ invocation: Invocation) throws {
    let language = invocation.language
    for answer in found.submission.answers {
      guard let type = found.element(answer.path)?.question?.type, type.isAsked else { continue }
      try invocation.print(
        "\n\(found.label(answer.path, in: language))\n  = \(found.said(answer, in: language))")
    }
  }

  private static func history(_ found: SealedRecord, _ invocation: Invocation) throws {
    let language = invocation.language
    let zone = SystemTimeZone.current(invocation.surroundings.environment)
    for sealed in found.revisions {
      let code = ReceiptCode(of: sealed.entry.hash).text
      guard let revision = sealed.submission else {
        let why = sealed.unreadable ?? Phrase("")
        try invocation.print(
          Phrase(
            en: "\nA revision that cannot be read: \(why.en)\n\(code)",
            ar: "\nنسخة لا يمكن قراءتها: \(why.ar)\n\(code)")[language])
        continue
      }
      let reason = revision.reason.map { " — \($0)" } ?? ""
      try invocation.print(
        Phrase(
          en:
            "\nRevision \(revision.revision)  \(Moments.text(revision.sealed, in: zone))\(reason)",
          ar: "\nالنسخة \(revision.revision)  \(Moments.text(revision.sealed, in: zone))\(reason)")[
            language])
      try invocation.print(code)
      for change in found.revisions.changes(of: revision) {
        try invocation.print(found.label(change.path, in: language))
        try invocation.print(
          "  \(found.said(change.before, in: language)) → \(found.said(change.after, in: language))"
        )
      }
    }
  }

  private static func json(_ found: SealedRecord) -> JSON {
    .object([
      .init("id", .string(found.summary.id)),
      .init("receipt", .string(ReceiptCode(of: found.summary.entry).text)),
      .init("collector", .string(found.submission.collector)),
      .init("sealed", .integer(found.submission.sealed)),
      .init(
        "recallDelay",
        RecallDelay(of: found.submission).map { delay in
          .object([
            .init("longest", .integer(delay.longest)), .init("median", .integer(delay.median)),
            .init("level", .string(delay.level.rawValue)),
          ])
        } ?? .null),
      .init("answers", .array(found.submission.answers.map(json))),
      .init("revisions", .array(found.revisions.map { json($0, among: found.revisions) })),
    ])
  }

  private static func json(_ sealed: SealedRevision, among all: [SealedRevision]) -> JSON {
    guard let revision = sealed.submission else {
      return .object([
        .init("entry", .string(sealed.entry.hash.text)),
        .init("unreadable", sealed.unreadable.map { JSON($0) } ?? .null),
      ])
    }
    return .object([
      .init("revision", .integer(revision.revision)),
      .init("entry", .string(sealed.entry.hash.text)),
      .init("reason", .optional(revision.reason)),
      .init("sealed", .integer(revision.sealed)),
      .init(
        "changes",
        .array(
          all.changes(of: revision).map {
            .object([
              .init("path", .string($0.path)), .init("before", $0.before.map(json) ?? .null),
              .init("after", $0.after.map(json) ?? .null),
            ])
          })),
    ])
  }

  private static func json(_ answer: Answer) -> JSON {
    .object([
      .init("path", .string(answer.path)), .init("state", .string(answer.state.rawValue)),
      .init("value", .string(answer.value)), .init("reason", .optional(answer.reason)),
      .init("comment", .optional(answer.comment)), .init("observed", .integer(answer.observed)),
      .init("entered", .integer(answer.entered)),
    ])
  }
}
