import Diagnostics
import Storage

/// `mizan verify`: proves that a store is what it was.
enum VerifyCommand {
  private static let file = Parameter<String?>.argument(
    "STORE", .path,
    Phrase(
      en: "A store or a pack; otherwise the store of this device.",
      ar: "مخزن أو حزمة، وإلا فمخزن هذا الجهاز."))
  private static let rebuilds = Parameter<Bool>.flag(
    "rebuild",
    Phrase(
      en: "Write the list of visits anew from the log first.",
      ar: "إعادة كتابة قائمة الزيارات من السجل أولاً."))

  static let command = Command(
    "verify",
    Phrase(
      en: "Prove that nothing in a store was altered or lost.",
      ar: "إثبات أن شيئاً في المخزن لم يُعدَّل ولم يُفقد."),
    discussion: Phrase(
      en: """
        Walks the whole file: its structure, the hash and the chain of every entry, signatures, \
        definitions, evidence, and whether the list of visits is what the log gives.
        """,
      ar: """
        يفحص الملف كله: بنيته وبصمة كل قيد وتسلسل القيود والتواقيع والتعريفات والأدلة، وهل قائمة \
        الزيارات هي ما يعطيه السجل.
        """),
    takes: [file, rebuilds, Shared.store, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan verify centre.mizan", Phrase(en: "verify a store", ar: "التحقق من مخزن"))
    ]
  ) { invocation in
    let path =
      invocation[file] ?? invocation[Shared.store] ?? invocation.folders.deviceStore
    let store = try open(path)
    if invocation[rebuilds], !store.isReadOnly { try store.rebuild() }
    let progress = ProgressLine(on: invocation.surroundings.messages)
    let keygen = SSHKeygen(environment: invocation.surroundings.environment)
    let result = try store.verify(keygen.checking) { count in
      try? progress.show(
        Phrase(en: "\(count) entries", ar: "القيود \(count)")[invocation.language])
    }
    try progress.clear()
    if invocation[GlobalParameters.json] {
      try invocation.printData(json(result, of: path).indentedText)
    } else {
      try write(result, of: path, to: invocation)
    }
    return result.isSound ? .success : .failure
  }

  /// A pack is only read, and so is what cannot be written.
  private static func open(_ path: String) throws -> Store {
    do {
      return try Store.open(path)
    } catch StoreError.packed, StoreError.readOnly {
      return try Store.open(path, for: .reading)
    }
  }

  private static func json(_ result: StoreVerification, of path: String) -> JSON {
    .object([
      .init("store", .string(path)), .init("sound", .bool(result.isSound)),
      .init("entries", .integer(result.entries)),
      .init("definitions", .integer(result.definitions)),
      .init("evidence", .integer(result.evidence)),
      .init("signatures", .integer(result.signatures)),
      .init("unchecked_signatures", .integer(result.uncheckedSignatures)),
      .init("projections_compared", .bool(result.comparedProjections)),
      .init(
        "faults",
        .array(
          result.faults.map { fault in
            .object([
              .init("code", .string(fault.code)),
              .init("author", .optional(fault.author?.text)),
              .init("sequence", fault.sequence.map { .integer($0) } ?? .null),
              .init("message", JSON(fault.message)), .init("next", JSON(fault.nextStep)),
            ])
          })),
    ])
  }

  private static func write(
    _ result: StoreVerification, of path: String, to invocation: Invocation
  ) throws {
    func line(_ phrase: Phrase) throws {
      try invocation.print(phrase[invocation.language].neutralised)
    }
    let shown = result.faults.prefix(100)
    for (index, fault) in shown.enumerated() {
      try line(Phrase(en: "! \(fault.message.en)", ar: "! \(fault.message.ar)"))
      // Once for all faults in a row that ask for the same.
      if index + 1 < shown.count, shown[index + 1].nextStep == fault.nextStep { continue }
      try line(Phrase(en: "  → \(fault.nextStep.en)", ar: "  ← \(fault.nextStep.ar)"))
    }
    if result.faults.count > 100 {
      try line(
        Phrase(
          en: "! and \(result.faults.count - 100) more: --json lists all",
          ar: "! و\(result.faults.count - 100) غيرها: ‎--json يعرضها كلها"))
    }
    try line(
      Phrase(
        en:
          "\(result.entries) entries: hash and chain; \(result.definitions) definitions; \(result.evidence) pieces of evidence",
        ar:
          "القيود \(result.entries): البصمة والتسلسل؛ التعريفات \(result.definitions)؛ الأدلة \(result.evidence)"
      ))
    try line(signatures(result))
    if !result.comparedProjections {
      try line(
        Phrase(
          en: "the list of visits was not compared: the file is only read",
          ar: "لم تُقارن قائمة الزيارات لأن الملف للقراءة فقط"))
    }
    try line(
      result.isSound
        ? Phrase(en: "Sound: \(path)", ar: "سليم:\n\(path)")
        : Phrase(
          en: "NOT sound: \(path) (\(result.faults.count) faults)",
          ar: "غير سليم (\(result.faults.count) عيوب):\n\(path)"))
  }

  private static func signatures(_ result: StoreVerification) -> Phrase {
    if result.signatures + result.uncheckedSignatures == 0 {
      return Phrase(
        en: "unsigned: there are no signatures in it", ar: "غير موقّع: لا تواقيع فيه")
    }
    if result.uncheckedSignatures == 0 {
      return Phrase(
        en: "\(result.signatures) genuine signatures", ar: "التواقيع الصحيحة \(result.signatures)")
    }
    return Phrase(
      en:
        "\(result.signatures) genuine signatures; \(result.uncheckedSignatures) could not be checked: no key, or no ssh-keygen",
      ar:
        "التواقيع الصحيحة \(result.signatures)؛ وتعذّر فحص \(result.uncheckedSignatures): لا مفتاح أو لا ssh-keygen"
    )
  }
}
