import Diagnostics
import Digests
import Glibc
import Storage

/// `mizan evidence`: files that support a visit, kept by their digest.
enum EvidenceCommand {
  static let command = Command(
    "evidence",
    Phrase(en: "Keep files that support a visit.", ar: "حفظ ملفات تدعم زيارة."),
    examples: [addExample], subcommands: [add, list, export, remove])

  private static let addExample = Command.Example(
    "mizan evidence add fees.jpg --for last --shows \"the posted fees\" --by A-07 --shows-no-person",
    Phrase(en: "keep a photograph of a notice", ar: "حفظ صورة إعلان"))

  private static let file = Parameter<String>.argument(
    "FILE", .path,
    Phrase(
      en: "A photograph, a PDF or a text of at most 10 MB.",
      ar: "صورة أو PDF أو نص لا يتجاوز 10 م.ب."))
  private static let subject = Parameter<String>.option(
    "for", .text("RECORD"),
    Phrase(
      en: "The draft or the sealed record it supports; 'last' for the last one.",
      ar: "المسودة أو السجل المختوم الذي يدعمه؛ last للأخير."))
  private static let shows = Parameter<String>.option(
    "shows", .text("TEXT"), Phrase(en: "What it shows.", ar: "ما الذي يُظهره."))
  private static let maker = Parameter<String>.option(
    "by", .text("CODE"), variable: "MIZAN_COLLECTOR",
    Phrase(en: "The code of who made it; never a name.", ar: "رمز من أعدّه، لا اسمه."))
  private static let taken = Parameter<String?>.option(
    "taken", .text("TIME"),
    Phrase(en: "When it was made: 2026-07-12T09:30.", ar: "متى أُعدّ: 2026-07-12T09:30."))
  private static let question = Parameter<String?>.option(
    "question", .text("NAME"), Phrase(en: "The question it supports.", ar: "السؤال الذي يدعمه."))
  private static let sensitivity = Parameter<Evidence.Sensitivity>.option(
    "sensitivity", .choice, default: .restricted,
    Phrase(
      en: "Who may see it: anybody, those on the case, or it shows your own data.",
      ar: "من يطّلع عليه: الجميع، أو العاملون على القضية، أو فيه بياناتك أنت."))
  private static let showsNoPerson = Parameter<Bool>.flag(
    "shows-no-person",
    Phrase(
      en: "You declare that a photograph shows no person and nobody's personal data.",
      ar: "إقرارك بأن الصورة لا تُظهر شخصاً ولا بيانات شخصية لأحد."))

  private static let add = Command(
    "add", Phrase(en: "Copy a file into the store.", ar: "نسخ ملف إلى المخزن."),
    takes: [
      file, subject, shows, maker, taken, question, sensitivity, showsNoPerson, Shared.store,
      GlobalParameters.json,
    ], examples: [addExample]
  ) { invocation in
    let path = invocation[file]
    try CorruptionRefused.check(invocation[shows])
    let store = try invocation.deviceStore()
    let id = try identity(invocation[subject], in: store)
    let bytes = try content(of: path)
    guard let type = EvidenceType.type(of: bytes) else { throw EvidenceError.wrongType(path) }
    if type.hasPrefix("image/"), !invocation[showsNoPerson] {
      throw EvidenceError.personsNotExcluded(path)
    }
    let digest = SHA256.hexadecimal(bytes)
    guard
      try !store.evidence(of: id).contains(where: {
        $0.evidence.digest == digest && $0.removalReason == nil
      })
    else { throw EvidenceError.known(digest) }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try store.record(
      Evidence(
        record: id, digest: digest, type: type, size: bytes.count,
        name: EvidenceName.isPlain(name) ? name : "file",
        taken: invocation[taken] ?? "", maker: invocation[maker], shows: invocation[shows],
        sensitivity: invocation[sensitivity], question: invocation[question] ?? ""),
      content: bytes)
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("digest", .string(digest)), .init("type", .string(type)),
          .init("size", .integer(bytes.count)), .init("record", .string(id)),
        ]).compactText)
    } else {
      try invocation.print(
        Phrase(
          en: "Kept \(digest.prefix(12)) (\(type), \(bytes.count) bytes) for \(id.prefix(8))",
          ar: "حُفظ \(digest.prefix(12)) (\(type)، \(bytes.count) بايت) للسجل \(id.prefix(8))")[
            invocation.language])
    }
    return .success
  }

  private static let of = Parameter<String?>.option(
    "for", .text("RECORD"),
    Phrase(en: "Of one draft or sealed record.", ar: "لمسودة أو سجل مختوم بعينه."))

  private static let list = Command(
    "list",
    Phrase(
      en: "List evidence, what was removed among it.", ar: "عرض الأدلة، ومنها ما أُزيل."),
    takes: [of, Shared.store, GlobalParameters.json],
    examples: [
      Command.Example("mizan evidence list", Phrase(en: "list all", ar: "عرض الكل"))
    ]
  ) { invocation in
    let store = try invocation.deviceStore(for: .reading)
    let id = try invocation[of].map { try identity($0, in: store) }
    let records = try store.evidence(of: id)
    if invocation[GlobalParameters.json] {
      try invocation.printData(JSON.array(records.map(json)).indentedText)
      return .success
    }
    for record in records {
      let evidence = record.evidence
      let removed = record.removalReason.map {
        Phrase(en: "  removed: \($0)", ar: "  أُزيل: \($0)")[invocation.language]
      }
      try invocation.print(
        [
          String(evidence.digest.prefix(12)), String(evidence.record.prefix(8)), evidence.type,
          String(evidence.size), evidence.maker, evidence.sensitivity.rawValue, evidence.shows,
        ].joined(separator: "  ") + (removed ?? ""))
    }
    return .success
  }

  private static let digest = Parameter<String>.argument(
    "DIGEST", .text("DIGEST"),
    Phrase(en: "The beginning of the digest, as listed.", ar: "بداية البصمة كما في القائمة."))
  private static let target = Parameter<String>.option(
    "to", .folder, Phrase(en: "The folder to copy into.", ar: "المجلد المراد النسخ إليه."))

  private static let export = Command(
    "export",
    Phrase(
      en: "Copy the evidence of a record into a folder, each file checked.",
      ar: "نسخ أدلة سجل إلى مجلد مع التحقق من كل ملف."),
    takes: [subject, target, Shared.store, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan evidence export --for last --to exports/evidence",
        Phrase(en: "copy them out", ar: "نسخها"))
    ]
  ) { invocation in
    let store = try invocation.deviceStore(for: .reading)
    let id = try identity(invocation[subject], in: store)
    try makeFolder(invocation[target])
    var written: [String] = []
    for record in try store.evidence(of: id) where record.removalReason == nil {
      let evidence = record.evidence
      guard let hash = EntryHash(evidence.digest), let bytes = try store.evidence(hash) else {
        throw EvidenceError.missing(evidence.digest)
      }
      guard SHA256.hexadecimal(bytes) == evidence.digest else {
        throw EvidenceError.damaged(evidence.digest)
      }
      let place = "\(invocation[target])/\(evidence.digest.prefix(12)).\(ending(of: evidence.type))"
      try WholeFile.write(bytes, to: place)
      written.append(place)
      if !invocation[GlobalParameters.json] { try invocation.print(place) }
    }
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("record", .string(id)), .init("files", .array(written.map { .string($0) })),
        ]).compactText)
    }
    return .success
  }

  private static let reason = Parameter<String>.option(
    "reason", .text("TEXT"), Phrase(en: "Why it is removed.", ar: "سبب الإزالة."))

  private static let remove = Command(
    "remove",
    Phrase(
      en: "Remove the bytes of a piece of evidence; that it was there, and why it went, stays.",
      ar: "إزالة محتوى دليل؛ ويبقى أنه كان موجوداً وسبب إزالته."),
    takes: [digest, reason, Shared.store, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan evidence remove 9f3c21aa --reason \"a face can be seen\"",
        Phrase(en: "remove one", ar: "إزالة دليل"))
    ]
  ) { invocation in
    try CorruptionRefused.check(invocation[reason])
    let store = try invocation.deviceStore()
    let word = invocation[digest].lowercased()
    let kept = try store.evidence().filter { $0.removalReason == nil }
    let matches = kept.filter { $0.evidence.digest.hasPrefix(word) }
    guard let first = matches.first?.evidence else { throw EvidenceError.notFound(word) }
    guard Set(matches.map(\.evidence.digest)).count == 1 else {
      throw EvidenceError.ambiguous(word)
    }
    try store.removeEvidence(first.digest, reason: invocation[reason])
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("removed", .string(first.digest)), .init("record", .string(first.record)),
          .init("reason", .string(invocation[reason])),
        ]).compactText)
      return .success
    }
    try invocation.say(
      Phrase(
        en: "Removed \(first.digest.prefix(12)); its tombstone stays.",
        ar: "أُزيل \(first.digest.prefix(12))؛ ويبقى أثره مسجلاً."))
    return .success
  }

  /// The id of the draft or sealed record that a word names.
  private static func identity(_ word: String, in store: Store) throws -> String {
    var known = try store.drafts(nil).filter { $0.state != .discarded }.map {
      (id: $0.draft.id, at: $0.lastChange)
    }
    try store.forEachSubmission { summary in
      if !known.contains(where: { $0.id == summary.id }) {
        known.append((id: summary.id, at: summary.sealed))
      }
    }
    if word == "last", let last = known.max(by: { $0.at < $1.at }) { return last.id }
    let matches = known.filter { $0.id.hasPrefix(word.lowercased()) }
    guard let match = matches.first else { throw EvidenceError.noRecord(word) }
    guard matches.count == 1 else { throw EvidenceError.ambiguous(word) }
    return match.id
  }

  private static func content(of path: String) throws -> [UInt8] {
    var status = stat()
    if stat(path, &status) == 0, Int(status.st_size) > EvidenceType.limit {
      throw EvidenceError.tooLarge(path, Int(status.st_size))
    }
    let bytes = try WholeFile.bytes(of: path)
    guard !bytes.isEmpty else { throw EvidenceError.empty(path) }
    return bytes
  }

  private static func ending(of type: String) -> String {
    switch type {
    case "image/jpeg": "jpg"
    case "image/png": "png"
    case "image/webp": "webp"
    case "image/heic": "heic"
    case "application/pdf": "pdf"
    default: "txt"
    }
  }

  private static func json(_ record: EvidenceRecord) -> JSON {
    let evidence = record.evidence
    return .object([
      .init("digest", .string(evidence.digest)), .init("record", .string(evidence.record)),
      .init("type", .string(evidence.type)), .init("size", .integer(evidence.size)),
      .init("name", .string(evidence.name)), .init("taken", .string(evidence.taken)),
      .init("maker", .string(evidence.maker)), .init("shows", .string(evidence.shows)),
      .init("sensitivity", .string(evidence.sensitivity.rawValue)),
      .init("question", .string(evidence.question)), .init("recorded", .integer(record.recorded)),
      .init("removed", .optional(record.removalReason)),
    ])
  }
}
