import Diagnostics
import Expressions
import Programme
import Storage

/// `mizan log`: the entries of a store, for a person.
enum LogCommand {
  private static let file = Parameter<String?>.argument(
    "STORE", .path,
    Phrase(
      en: "A store or a pack; otherwise the store of this device.",
      ar: "مخزن أو حزمة، وإلا فمخزن هذا الجهاز."))
  private static let author = Parameter<String?>.option(
    "author", .text("NAME"),
    Phrase(
      en: "Only entries of this device: its label or the beginning of its identity.",
      ar: "قيود هذا الجهاز فقط: اسمه أو بداية هويته."))
  private static let kind = Parameter<String?>.option(
    "kind", .text("KIND"),
    Phrase(en: "Only this kind, as 'submission'.", ar: "هذا النوع فقط، مثل submission."))
  private static let subject = Parameter<String?>.option(
    "subject", .text("ID"),
    Phrase(
      en: "Only entries about this, or the beginning of it.", ar: "القيود عن هذا فقط، أو بدايته."))
  private static let from = Parameter<CivilDay?>.option(
    "from", .day,
    Phrase(
      en: "Only entries written on this day or later, by the clock of the device.",
      ar: "قيود هذا اليوم وما بعده فقط، بساعة الجهاز."))
  private static let waiting = Parameter<Bool>.flag(
    "waiting",
    Phrase(
      en: "Only entries that wait for missing ones.", ar: "القيود التي تنتظر قيوداً ناقصة فقط."))
  private static let limit = Parameter<Int>.option(
    "limit", .integer(in: 1...1_000_000), default: 50,
    Phrase(en: "The most entries to show.", ar: "أكبر عدد من القيود."))
  private static let skip = Parameter<Int>.option(
    "skip", .integer(in: 0...1_000_000_000), default: 0,
    Phrase(en: "The number of entries to pass over.", ar: "عدد القيود التي تُتخطى."))
  private static let body = Parameter<Bool>.flag(
    "body", Phrase(en: "With what each entry says.", ar: "مع نص كل قيد."))

  static let command = Command(
    "log",
    Phrase(en: "Show the entries of a store.", ar: "عرض قيود مخزن."),
    discussion: Phrase(
      en:
        "One line for each: place, hash, time by the clock of its device, kind, what it is about.",
      ar: "سطر لكل قيد: مكانه وبصمته ووقته بساعة جهازه ونوعه وموضوعه."),
    takes: [
      file, author, kind, subject, from, waiting, limit, skip, body, Shared.store,
      GlobalParameters.json,
    ],
    examples: [
      Command.Example(
        "mizan log centre.mizan --author tablet-07 --kind submission",
        Phrase(en: "what a device has sealed", ar: "ما ختمه جهاز"))
    ]
  ) { invocation in
    let path =
      invocation[file] ?? invocation[Shared.store] ?? invocation.folders.deviceStore
    let store = try Store.open(path, for: .reading)
    var query = LogQuery()
    query.author = try invocation[author].map { try NamedAuthor.find($0, in: store) }
    query.kind = invocation[kind].map { EntryKind(rawValue: $0) }
    query.subject = invocation[subject]
    query.since = invocation[from]?.beginning
    query.waiting = invocation[waiting]
    query.offset = invocation[skip]
    query.limit = invocation[limit] + 1
    let found = try store.log(query)
    let shown = found.prefix(invocation[limit])
    if invocation[GlobalParameters.json] {
      for item in shown { try invocation.printData(json(item).compactText) }
    } else {
      try write(shown, withBody: invocation[body], to: invocation)
    }
    if found.count > shown.count {
      let next = invocation[skip] + shown.count
      try invocation.say(
        Phrase(en: "there are more: --skip \(next)", ar: "للمزيد: ‎--skip \(next)"))
    }
    return .success
  }

  private static func json(_ item: LogItem) -> JSON {
    let entry = item.entry
    return .object([
      .init("author", .string(entry.author.text)), .init("label", .optional(item.label)),
      .init("sequence", .integer(entry.sequence)), .init("hash", .string(entry.hash.text)),
      .init("previous", .string(entry.previous.text)), .init("kind", .string(entry.kind.rawValue)),
      .init("subject", .string(entry.subject)),
      .init("base", .array(entry.base.map { .string($0.text) })),
      .init("wall", .integer(entry.moment.wall)),
      .init("monotonic", .integer(entry.moment.monotonic)),
      .init("boot", .string(entry.moment.boot)), .init("merge", .integer(item.report)),
      .init("waiting", .bool(item.isWaiting)), .init("body", .string(entry.body)),
    ])
  }

  private static func write(
    _ items: ArraySlice<LogItem>, withBody: Bool, to invocation: Invocation
  ) throws {
    let zone = SystemTimeZone.current(invocation.surroundings.environment)
    var author: AuthorID?
    for item in items {
      let entry = item.entry
      if entry.author != author {
        author = entry.author
        try invocation.print("\(item.label ?? "?") (\(entry.author.short))".neutralised)
      }
      try invocation.print(
        "  \(entry.sequence)  \(entry.hash.short)  \(Moments.text(entry.moment.wall, in: zone))  "
          + "\(entry.kind.rawValue)  \(entry.subject)".neutralised
          + (item.isWaiting
            ? Phrase(en: "  waiting", ar: "  ينتظر")[invocation.language] : ""))
      guard withBody else { continue }
      for line in entry.body.split(separator: "\n") {
        try invocation.print("      " + String(line).neutralised)
      }
    }
  }
}
