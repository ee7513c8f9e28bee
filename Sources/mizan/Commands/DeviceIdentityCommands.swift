import Diagnostics
import Storage

/// `mizan device renew` and `mizan device key`: who this device is.
enum DeviceIdentityCommands {
  static let existingKey = Parameter<String?>.option(
    "key", .path,
    Phrase(
      en: "An existing private key of SSH to sign packs with, instead of a new one.",
      ar: "مفتاح SSH خاص موجود لتوقيع الحزم بدلاً من مفتاح جديد."))
  private static let label = Parameter<String?>.option(
    "label", .text("NAME"),
    Phrase(en: "What people call it from now on.", ar: "الاسم من الآن فصاعداً."))

  static let renew = Command(
    "renew",
    Phrase(
      en: "Go on under a new identity and key, with everything that is in the store.",
      ar: "المتابعة بهوية ومفتاح جديدين مع كل ما في المخزن."),
    discussion: Phrase(
      en: """
        For a device that shares its identity with another, was restored from a backup, or has lost \
        its key. The old log stays and can be merged; drafts go on.
        """,
      ar: """
        لجهاز يشارك جهازاً آخر هويته أو استُعيد من نسخة احتياطية أو فقد مفتاحه. يبقى السجل القديم \
        قابلاً للدمج وتستمر المسودات.
        """),
    takes: [label, existingKey, Shared.store, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan device renew", Phrase(en: "after a fork was reported", ar: "بعد الإبلاغ عن تفرع"))
    ]
  ) { invocation in
    let path = invocation[Shared.store] ?? invocation.folders.deviceStore
    guard isFile(path) else { throw NoDeviceStore(path: path) }
    let old = try Store.open(path, for: .reading)
    let key = try DeviceKeys(invocation).prepare(
      for: path, label: invocation[label] ?? old.label, existing: invocation[existingKey])
    let store = try Store.renew(path, label: invocation[label], key: key)
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("store", .string(path)), .init("author", .string(store.author.text)),
          .init("parent", .string(old.author.text)), .init("label", .string(store.label)),
          .init("fingerprint", .optional(key.flatMap { PublicKey($0.text) }?.fingerprint)),
        ]).compactText)
    } else {
      try invocation.print(
        Phrase(
          en:
            "New identity: \(store.author.short) (\(store.label)), in place of \(old.author.short)",
          ar: "الهوية الجديدة: \(store.author.short) (\(store.label)) بدلاً من \(old.author.short)")[
            invocation.language])
      try invocation.say(remark(key))
    }
    return .success
  }

  static let key = Command(
    "key",
    Phrase(
      en: "Show the fingerprint of this device's key, to be read out to the centre.",
      ar: "عرض بصمة مفتاح هذا الجهاز لقراءتها للمركز."),
    takes: [Shared.store, GlobalParameters.json],
    examples: [
      Command.Example("mizan device key", Phrase(en: "the fingerprint", ar: "البصمة"))
    ]
  ) { invocation in
    let store = try invocation.deviceStore(for: .reading)
    let key = try store.key.flatMap { PublicKey($0) }
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("author", .string(store.author.text)), .init("label", .string(store.label)),
          .init("fingerprint", .optional(key?.fingerprint)), .init("key", .optional(key?.text)),
        ]).compactText)
      return .success
    }
    try invocation.print("\(store.label) (\(store.author.short))".neutralised)
    try invocation.print(
      key?.fingerprint
        ?? Phrase(
          en: "unsigned: this store has no key", ar: "غير موقّع: لا مفتاح لهذا المخزن")[
          invocation.language])
    return .success
  }

  /// What a person is told about the key of a store.
  static func remark(_ key: StoreKey?) -> Phrase {
    guard let key, let shown = PublicKey(key.text) else {
      return Phrase(
        en:
          "unsigned: ssh-keygen is not installed, so packs show accidents, not forgery. Later: mizan device renew",
        ar:
          "غير موقّع: البرنامج ssh-keygen غير مثبّت، فالحزم تكشف التلف العارض لا التزوير. لاحقاً: mizan device renew"
      )
    }
    return Phrase(
      en: "Key: \(shown.fingerprint), private half in \(key.path)",
      ar: "المفتاح: \(shown.fingerprint)\nوالنصف الخاص في:\n\(key.path)")
  }
}
