import Diagnostics
import Storage

/// `mizan device`: the store of this device.
enum DeviceCommand {
  static let command = Command(
    "device",
    Phrase(en: "Prepare this device for the field.", ar: "تهيئة هذا الجهاز للميدان."),
    examples: [initExample],
    subcommands: [
      initCommand, DeviceCareCommands.status, DeviceCareCommands.backup,
      DeviceCareCommands.restore, DeviceIdentityCommands.renew, DeviceIdentityCommands.key,
    ])

  private static let initExample = Command.Example(
    "mizan device init --label tablet-07",
    Phrase(en: "make the store of this device", ar: "إنشاء مخزن هذا الجهاز"))

  private static let label = Parameter<String>.option(
    "label", .text("NAME"),
    Phrase(
      en: "What people call this device or centre; never a person's name.",
      ar: "اسم الجهاز أو المركز بين الفريق، لا اسم شخص."))
  private static let isCentre = Parameter<Bool>.flag(
    "centre",
    Phrase(
      en: "Make a store for the central team instead.", ar: "إنشاء مخزن للفريق المركزي بدلاً من ذلك."
    ))

  private static let initCommand = Command(
    "init",
    Phrase(
      en: "Make a new, empty store with an identity of its own.",
      ar: "إنشاء مخزن جديد فارغ بهوية خاصة به."),
    takes: [
      label, isCentre, DeviceIdentityCommands.existingKey, Shared.store, GlobalParameters.json,
    ],
    examples: [
      initExample,
      Command.Example(
        "mizan device init --centre --label centre --store centre.mizan",
        Phrase(en: "make the store of the centre", ar: "إنشاء مخزن المركز")),
    ]
  ) { invocation in
    let path = invocation[Shared.store] ?? invocation.folders.deviceStore
    if invocation[Shared.store] == nil { try makeHomeFolder(of: path) }
    guard !isFile(path) else { throw StoreError.alreadyExists(path: path) }
    let key = try DeviceKeys(invocation).prepare(
      for: path, label: invocation[label],
      existing: invocation[DeviceIdentityCommands.existingKey])
    let store = try Store.create(
      path, role: invocation[isCentre] ? .centre : .device, label: invocation[label], key: key)
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("store", .string(path)), .init("author", .string(store.author.text)),
          .init("role", .string(store.role.rawValue)), .init("label", .string(store.label)),
          .init(
            "fingerprint", .optional(key.flatMap { PublicKey($0.text) }?.fingerprint)),
        ]).compactText)
    } else {
      try invocation.print(
        Phrase(
          en: "Made the store \(path)\nIdentity: \(store.author.short) (\(store.label))",
          ar: "أُنشئ المخزن:\n\(path)\nالهوية: \(store.author.short) (\(store.label))")[
            invocation.language])
      try invocation.say(DeviceIdentityCommands.remark(key))
      try invocation.say(
        invocation[isCentre]
          ? Phrase(
            en: "Next: mizan registry import FILE --store \(path)",
            ar: "الخطوة التالية: mizan registry import FILE --store \(path)")
          : Phrase(
            en: "Next: mizan fill surveys/article6-visit.json",
            ar: "الخطوة التالية: mizan fill surveys/article6-visit.json"))
    }
    return .success
  }
}
