import Diagnostics
import Storage

/// `mizan pack`: the file that goes to the centre.
enum PackCommand {
  private static let output = Parameter<String?>.option(
    "output", short: "o", .path,
    Phrase(
      en: "The file to write; otherwise LABEL.mizanpack in the current folder.",
      ar: "الملف المراد كتابته، وإلا فالملف ‎LABEL.mizanpack في المجلد الحالي."))

  private static let since = Parameter<PackStart>.option(
    "since", .choice, default: .beginning,
    Phrase(
      en: "'receipt': only what the centre has not acknowledged; 'beginning': everything.",
      ar: "القيمة receipt: ما لم يؤكد المركز وصوله فقط؛ والقيمة beginning: كل شيء."))
  private static let takesDrafts = Parameter<Bool>.flag(
    "drafts",
    Phrase(
      en: "With copies of open drafts: shown at the centre, never scored.",
      ar: "مع نسخ من المسودات المفتوحة: تُعرض في المركز ولا تُحتسب."))
  private static let recipient = Parameter<String?>.option(
    "encrypt", .text("RECIPIENT"), variable: "MIZAN_RECIPIENT",
    Phrase(
      en: "Encrypt with age to the centre's key: age1… or a file of keys.",
      ar: "التشفير بأداة age لمفتاح المركز: ‎age1… أو ملف مفاتيح."))
  private static let device = Parameter<String?>.option(
    "for", .text("DEVICE"),
    Phrase(
      en:
        "At the centre: what a device needs (assignments, surveys, register, calendar, keys, receipt).",
      ar: "في المركز: ما يحتاجه جهاز (التكليفات والاستبيانات والسجل والتقويم والمفاتيح والإيصال)."))

  /// Where a pack begins.
  enum PackStart: String, CaseIterable, Sendable {
    case beginning
    case receipt
  }

  static let command = Command(
    "pack",
    Phrase(
      en: "Write what is sealed into one file for the centre.",
      ar: "كتابة ما خُتم في ملف واحد للمركز."),
    discussion: Phrase(
      en: "Drafts stay on the device unless asked for. The store may be in use meanwhile.",
      ar: "تبقى المسودات على الجهاز ما لم تُطلب، ويمكن استعمال المخزن في الأثناء."),
    takes: [
      output, since, takesDrafts, recipient, device, Shared.store, GlobalParameters.json,
    ],
    examples: [
      Command.Example(
        "mizan pack -o /media/usb/tablet-07.mizanpack",
        Phrase(en: "write the pack to a stick", ar: "كتابة الحزمة على ذاكرة محمولة")),
      Command.Example(
        "mizan pack --since receipt", Phrase(en: "only what is new", ar: "الجديد فقط")),
      Command.Example(
        "mizan pack --for tablet-07 --store centre.mizan",
        Phrase(en: "from the centre to a device", ar: "من المركز إلى جهاز")),
    ]
  ) { invocation in
    let store = try invocation.deviceStore()
    let signing = try DeviceKeys(invocation).signing(of: store)
    let target = try invocation[device].map { try NamedAuthor.find($0, in: store) }
    let path =
      invocation[output] ?? fileName(of: invocation[device].map { "for-" + $0 } ?? store.label)
    let pack = try write(to: path, invocation) { path in
      if let target { return try store.pack(for: target, to: path, sign: signing.sign) }
      return try store.pack(
        to: path,
        PackContent(
          isIncremental: invocation[since] == .receipt, includesDrafts: invocation[takesDrafts]),
        sign: signing.sign)
    }
    if target == nil, let last = try store.lastOwnMoment() {
      var settings = try DeviceSettings(of: store)
      try settings.set(.packed, String(last.sequence))
    }
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("file", .string(path)), .init("entries", .integer(pack.entries)),
          .init("drafts", .integer(pack.drafts)),
          .init("drafts_included", .bool(pack.copies != nil)),
          .init("since", pack.since.first.map { .integer($0.sequence) } ?? .null),
          .init("signed", .bool(signing.state == .signed)),
          .init("encrypted", .bool(invocation[recipient] != nil)),
        ]).compactText)
      return .success
    }
    try invocation.print(
      Phrase(
        en: "Packed \(pack.entries) entries into \(path)",
        ar: "حُزمت قيود عددها \(pack.entries) في الملف:\n\(path)")[invocation.language])
    if pack.drafts > 0, pack.copies == nil, target == nil {
      try invocation.say(
        Phrase(
          en: "\(pack.drafts) drafts are not in it; see: mizan drafts",
          ar: "مسودات عددها \(pack.drafts) ليست فيه؛ انظر: mizan drafts"))
    }
    if invocation[since] == .receipt, pack.since.isEmpty, target == nil {
      try invocation.say(
        Phrase(
          en: "There is no receipt that fits, so the pack holds everything.",
          ar: "لا إيصال مناسباً، فالحزمة تحوي كل شيء."))
    }
    try invocation.say(
      Phrase(en: "The pack is \(signing.remark.en).", ar: "الحزمة \(signing.remark.ar)."))
    return .success
  }

  /// Writes a pack, and encrypts it where that was asked: then the plain one never has the name.
  private static func write(
    to path: String, _ invocation: Invocation, _ pack: (String) throws -> Pack
  ) throws -> Pack {
    guard let recipient = invocation[recipient] else { return try pack(path) }
    let folder = try TemporaryPlace(invocation.surroundings.environment)
    let plain = folder.path + "/plain.mizanpack"
    let made = try pack(plain)
    let sealed = folder.path + "/sealed.age"
    try AgeFiles(environment: invocation.surroundings.environment)
      .encrypt(plain, to: sealed, for: recipient)
    try WholeFile.write(try WholeFile.bytes(of: sealed), to: path)
    return made
  }

  /// The label as a file name.
  private static func fileName(of label: String) -> String {
    let safe = label.map { $0 == "/" || $0 == "\0" || $0.isWhitespace ? "-" : $0 }
    return String(safe.drop { $0 == "." || $0 == "-" }) + ".mizanpack"
  }
}
