import Diagnostics
import Storage

/// `mizan quarantine`: what was set aside, why, and what to do about it.
enum QuarantineCommand {
  static let command = Command(
    "quarantine",
    Phrase(
      en: "See what merges set aside, and try it again.",
      ar: "ما عزلته عمليات الدمج وإعادة محاولته."),
    examples: [listExample], subcommands: [list, explain, export, retry, admit])

  private static let listExample = Command.Example(
    "mizan quarantine list centre.mizan", Phrase(en: "what was set aside", ar: "ما عُزل"))
  private static let showsAll = Parameter<Bool>.flag(
    "all",
    Phrase(
      en: "Also what has arrived intact since.", ar: "مع ما وصل سليماً بعد ذلك."))
  private static let number = Parameter<Int>.argument(
    "NUMBER", .integer(in: 1...Int(Int32.max)),
    Phrase(
      en: "The number that the list and the report show.", ar: "الرقم الذي تعرضه القائمة والتقرير.")
  )

  private static let list = Command(
    "list", Phrase(en: "List what was set aside.", ar: "عرض ما عُزل."),
    takes: [Shared.centre, showsAll, GlobalParameters.json], examples: [listExample]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre], for: .reading)
    let records = try store.quarantine().filter { invocation[showsAll] || !$0.isHealed }
    if invocation[GlobalParameters.json] {
      try invocation.printData(JSON.array(records.map(json)).indentedText)
      return .success
    }
    if records.isEmpty {
      try invocation.say(Phrase(en: "Nothing is set aside.", ar: "لا شيء معزول."))
    }
    for record in records {
      let message = record.item.message
      let place = record.item.isEntry ? record.item.sequence.map { " \($0)" } ?? "" : ""
      let author = record.item.author.map { "  \($0.short)\(place)" } ?? ""
      let healed = record.isHealed ? Phrase(en: "  (settled)", ar: "  (سُوّي)") : Phrase("")
      try invocation.print(
        Phrase(
          en: "\(record.number)  \(record.file)\(author)  \(message.en)\(healed.en)",
          ar: "\(record.number)  \(record.file)\(author)  \(message.ar)\(healed.ar)")[
            invocation.language
          ].neutralised)
    }
    return .success
  }

  private static let explain = Command(
    "explain",
    Phrase(
      en: "Say why something was set aside, what it means, and what to do.",
      ar: "سبب العزل وأثره وما يجب فعله."),
    takes: [Shared.centre, number, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan quarantine explain centre.mizan 3", Phrase(en: "one of them", ar: "واحد منها"))
    ]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre], for: .reading)
    let record = try find(invocation[number], in: store)
    if invocation[GlobalParameters.json] {
      try invocation.printData(json(record).indentedText)
      return .success
    }
    let reason = record.item.reason
    let label = try record.item.author.flatMap { try store.genesis(of: $0)?.label }
    let device = [label, record.item.author?.short].compactMap { $0 }.joined(separator: " ")
    let place = record.item.isEntry ? record.item.sequence.map { "\($0)" } ?? "-" : "-"
    let lines = [
      Phrase(
        en: "No. \(record.number), set aside by merge no. \(record.report)",
        ar: "رقم \(record.number)، عزله الدمج رقم \(record.report)"),
      Phrase(en: "file: \(record.file)", ar: "الملف: \(record.file)"),
      Phrase(
        en: "device: \(device.isEmpty ? "-" : device)",
        ar: "الجهاز: \(device.isEmpty ? "-" : device)"),
      Phrase(en: "entry: \(place)", ar: "القيد: \(place)"),
      Phrase(
        en: "what is wrong: \(record.item.message.en)", ar: "الخلل: \(record.item.message.ar)"),
      Phrase(
        en: "what it means: \(reason.meaning.en)", ar: "الأثر: \(reason.meaning.ar)"),
      record.isHealed
        ? Phrase(en: "what to do: nothing, it is settled", ar: "المطلوب: لا شيء، فقد سُوّي")
        : Phrase(
          en: "what to do: \(record.item.nextStep.en)", ar: "المطلوب: \(record.item.nextStep.ar)"),
      Phrase(en: "kept: \(record.bytes) bytes", ar: "المحفوظ: \(record.bytes) بايت"),
    ]
    for line in lines { try invocation.print(line[invocation.language].neutralised) }
    return .success
  }

  private static let output = Parameter<String>.option(
    "output", short: "o", .path, Phrase(en: "The file to write.", ar: "الملف المراد كتابته."))

  private static let export = Command(
    "export",
    Phrase(
      en: "Write the bytes that were set aside into a file, as they came.",
      ar: "كتابة ما عُزل في ملف كما جاء."),
    takes: [Shared.centre, number, output, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan quarantine export centre.mizan 3 -o evidence.bin",
        Phrase(en: "for an examination", ar: "للفحص"))
    ]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre], for: .reading)
    let record = try find(invocation[number], in: store)
    let bytes = try store.quarantinedBytes(record.number) ?? []
    guard !isFile(invocation[output]) else {
      throw StoreError.alreadyExists(path: invocation[output])
    }
    try WholeFile.write(bytes, to: invocation[output])
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("file", .string(invocation[output])), .init("bytes", .integer(bytes.count)),
        ]).compactText)
      return .success
    }
    try invocation.say(
      Phrase(
        en:
          "Wrote \(bytes.count) bytes into \(invocation[output]). Do not open it with other programs.",
        ar: "كُتب \(bytes.count) بايت في الملف، فلا تفتحه ببرامج أخرى:\n\(invocation[output])"))
    return .success
  }

  private static let retry = Command(
    "retry",
    Phrase(
      en: "Merge something again that was set aside.", ar: "إعادة دمج شيء معزول."),
    discussion: Phrase(
      en: "For when the program is newer, a limit is wider, or a key has been confirmed since.",
      ar: "حين يكون البرنامج أحدث أو الحد أوسع أو أُكّد المفتاح بعد ذلك."),
    takes: [Shared.centre, number, LimitSetting.parameter, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan quarantine retry centre.mizan 3",
        Phrase(en: "after updating Mizan", ar: "بعد تحديث ميزان"))
    ]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre])
    let record = try find(invocation[number], in: store)
    let keygen = SSHKeygen(environment: invocation.surroundings.environment)
    let report = try store.retryQuarantined(
      record.number, limits: LimitSetting.limits(invocation), checking: keygen.checking)
    guard let report else { throw QuarantineFailure.notAlone(record.number) }
    try MergeTable(report, for: invocation)
      .write(asJSON: invocation[GlobalParameters.json], to: invocation)
    return report.isClean ? .success : .failure
  }

  private static let reason = Parameter<String>.option(
    "reason", .text("TEXT"), Phrase(en: "Why it is believed.", ar: "سبب تصديقه."))
  private static let person = Parameter<String>.option(
    "person", .text("CODE"), variable: "MIZAN_PERSON",
    Phrase(en: "The code of who vouches; never a name.", ar: "رمز من يشهد، لا اسمه."))

  private static let admit = Command(
    "admit",
    Phrase(
      en: "Vouch for work of a revoked device, and merge it.",
      ar: "الشهادة لعمل جهاز أُلغي مفتاحه ودمجه."),
    discussion: Phrase(
      en: """
        For work that somebody else held before the date of the revocation, though only the clock of the \
        device says so. Who vouches and why becomes an entry of the log.
        """,
      ar: """
        لعمل كان بيد شخص آخر قبل تاريخ الإلغاء وإن لم تشهد بذلك إلا ساعة الجهاز. ويُسجّل في السجل من شهد ولماذا.
        """),
    takes: [Shared.centre, number, reason, person, LimitSetting.parameter, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan quarantine admit centre.mizan 3 --reason \"handed over on 10 May\" --person E-02",
        Phrase(
          en: "a stick that was in the office before the theft",
          ar: "ذاكرة كانت في المكتب قبل السرقة"))
    ]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre])
    let record = try find(invocation[number], in: store)
    let keygen = SSHKeygen(environment: invocation.surroundings.environment)
    let report = try store.admitQuarantined(
      record.number, reason: invocation[reason], person: invocation[person],
      limits: LimitSetting.limits(invocation), checking: keygen.checking)
    guard let report else { throw QuarantineFailure.notRevoked(record.number) }
    try MergeTable(report, for: invocation)
      .write(asJSON: invocation[GlobalParameters.json], to: invocation)
    return report.isClean ? .success : .failure
  }

  private static func find(_ number: Int, in store: Store) throws -> QuarantinedRecord {
    guard let record = try store.quarantine().first(where: { $0.number == number }) else {
      throw QuarantineFailure.unknown(number)
    }
    return record
  }

  private static func json(_ record: QuarantinedRecord) -> JSON {
    .object([
      .init("number", .integer(record.number)), .init("merge", .integer(record.report)),
      .init("file", .string(record.file)), .init("reason", .integer(record.item.reason.rawValue)),
      .init("author", .optional(record.item.author?.text)),
      .init("sequence", record.item.sequence.map { .integer($0) } ?? .null),
      .init("detail", .string(record.item.detail)), .init("bytes", .integer(record.bytes)),
      .init("settled", .bool(record.isHealed)),
      .init("message", JSON(record.item.message)),
      .init("meaning", JSON(record.item.reason.meaning)),
      .init("next", JSON(record.item.nextStep)),
    ])
  }
}

/// Why something in quarantine could not be shown or tried again.
enum QuarantineFailure: ExplainedError, Hashable {
  case unknown(Int)
  case notAlone(Int)
  case notRevoked(Int)

  var message: Phrase {
    switch self {
    case .unknown(let number):
      Phrase(en: "nothing is set aside under number \(number)", ar: "لا شيء معزول بالرقم \(number)")
    case .notAlone(let number):
      Phrase(
        en: "number \(number) cannot be merged by itself: its columns are not those of an entry",
        ar: "لا يمكن دمج الرقم \(number) وحده: حقوله ليست حقول قيد")
    case .notRevoked(let number):
      Phrase(
        en: "number \(number) was not set aside because of a revoked key",
        ar: "لم يُعزل الرقم \(number) بسبب مفتاح ملغى")
    }
  }

  var help: Phrase? {
    switch self {
    case .notRevoked(let number):
      Phrase(
        en: "what to do about it: mizan quarantine explain STORE \(number)",
        ar: "ما يجب فعله: mizan quarantine explain STORE \(number)")
    case .unknown:
      Phrase(
        en: "mizan quarantine list STORE --all shows every number",
        ar: "الأمر mizan quarantine list STORE --all يعرض كل الأرقام")
    case .notAlone:
      Phrase(
        en: "ask the device for a new pack and merge it", ar: "اطلب من الجهاز حزمة جديدة وادمجها")
    }
  }
}
