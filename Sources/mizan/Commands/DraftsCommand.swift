import Diagnostics
import Storage

/// `mizan drafts` and `mizan discard`: visits and interviews that are not sealed yet.
enum DraftsCommand {
  private static let showsAll = Parameter<Bool>.flag(
    "all", Phrase(en: "Sealed and discarded ones too.", ar: "مع المختومة والمستبعدة."))

  static let command = Command(
    "drafts",
    Phrase(
      en: "List visits and interviews that are not sealed yet.",
      ar: "عرض الزيارات والمقابلات التي لم تُختم بعد."),
    takes: [showsAll, Shared.store, GlobalParameters.json],
    examples: [
      Command.Example("mizan drafts", Phrase(en: "list open drafts", ar: "عرض المسودات المفتوحة"))
    ]
  ) { invocation in
    let store = try invocation.deviceStore(for: .reading)
    let drafts = try store.drafts(invocation[showsAll] ? nil : .open)
    if invocation[GlobalParameters.json] {
      try invocation.printData(JSON.array(drafts.map(json)).indentedText)
      return .success
    }
    if drafts.isEmpty {
      try invocation.say(Phrase(en: "There are no drafts.", ar: "لا توجد مسودات."))
    }
    let zone = SystemTimeZone.current(invocation.surroundings.environment)
    for summary in drafts {
      try invocation.print(
        "\(summary.draft.id.prefix(8))  \(Moments.text(summary.lastChange, in: zone))  "
          + "\(summary.draft.form)  \(summary.state.rawValue)  \(summary.eventCount)")
    }
    return .success
  }

  private static let id = Parameter<String>.argument(
    "DRAFT", .text("DRAFT"),
    Phrase(en: "The id of a draft or its beginning.", ar: "معرّف المسودة أو بدايته."))
  private static let reason = Parameter<String>.option(
    "reason", .text("TEXT"), Phrase(en: "Why it is given up.", ar: "سبب التخلي عنها."))

  static let discard = Command(
    "discard",
    Phrase(
      en: "Give up a draft; what was entered stays in the store.",
      ar: "التخلي عن مسودة؛ يبقى ما أُدخل في المخزن."),
    takes: [id, reason, Shared.store, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan discard 3f2a91c0 --reason \"wrong centre\"",
        Phrase(en: "give up a draft", ar: "التخلي عن مسودة"))
    ]
  ) { invocation in
    try CorruptionRefused.check(invocation[reason])
    let store = try invocation.deviceStore()
    let matches = try store.drafts().filter { $0.draft.id.hasPrefix(invocation[id]) }
    guard let match = matches.first else { throw FillError.noDraft(invocation[id]) }
    guard matches.count == 1 else { throw FillError.ambiguousDraft(invocation[id]) }
    try store.discardDraft(match.draft.id, reason: invocation[reason])
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("discarded", .string(match.draft.id)),
          .init("events", .integer(match.eventCount)),
        ]).compactText)
      return .success
    }
    try invocation.say(
      Phrase(
        en: "Draft \(match.draft.id.prefix(8)) is discarded; its events are kept.",
        ar: "استُبعدت المسودة \(match.draft.id.prefix(8))؛ وما أُدخل فيها محفوظ."))
    return .success
  }

  private static func json(_ summary: DraftSummary) -> JSON {
    .object([
      .init("id", .string(summary.draft.id)), .init("form", .string(summary.draft.form)),
      .init("definition", .string(summary.draft.definition)),
      .init("language", .string(summary.draft.language)),
      .init("collector", .string(summary.draft.collector)),
      .init("created", .integer(summary.draft.created)),
      .init("lastChange", .integer(summary.lastChange)),
      .init("events", .integer(summary.eventCount)),
      .init("state", .string(summary.state.rawValue)),
      .init("reason", .optional(summary.reason)),
      .init("entry", .optional(summary.entry?.text)),
    ])
  }
}
