import Diagnostics
import Storage

/// `mizan device status`, `backup` and `restore`: that nothing is lost with a device.
enum DeviceCareCommands {
  static let status = Command(
    "status",
    Phrase(
      en: "What is open, sealed, packed, acknowledged and copied; and the clock.",
      ar: "ما هو مفتوح ومختوم ومحزوم ومؤكد وصوله ومنسوخ؛ وحال الساعة."),
    takes: [Shared.store, GlobalParameters.json],
    examples: [
      Command.Example("mizan device status", Phrase(en: "how things stand", ar: "كيف تسير الأمور"))
    ]
  ) { invocation in
    let store = try invocation.deviceStore(for: .reading)
    let settings = try DeviceSettings(of: store)
    let drafts = try store.drafts()
    let acknowledged = try store.acknowledgement()
    let arrived = acknowledged?.head?.sequence ?? 0
    let packed = settings[.packed].flatMap { Int64($0) } ?? 0
    let counts = try store.ownSubmissions(before: arrived)
    let packedCount = try store.ownSubmissions(before: packed).before
    let last = try store.lastOwnMoment()
    let now = store.now.wall
    let isClockBack = last.map { $0.wall > now + 60_000 } ?? false
    let copied = settings[.lastBackup].flatMap { Int64($0) }
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("label", .string(store.label)), .init("author", .string(store.author.text)),
          .init("drafts", .integer(drafts.count)), .init("sealed", .integer(counts.all)),
          .init("packed", .integer(packedCount)), .init("acknowledged", .integer(counts.before)),
          .init("aside", .integer(acknowledged?.aside ?? 0)),
          .init("lastCopy", copied.map { .integer($0) } ?? .null),
          .init("copyFolder", .optional(settings[.backupFolder])),
          .init("clockWentBack", .bool(isClockBack)),
        ]).compactText)
      return .success
    }
    let zone = SystemTimeZone.current(invocation.surroundings.environment)
    func line(_ phrase: Phrase) throws { try invocation.print(phrase[invocation.language]) }
    try line(Phrase("\(store.label)  \(store.author.short)"))
    try line(
      Phrase(en: "Drafts open: \(drafts.count)", ar: "المسودات المفتوحة: \(drafts.count)"))
    try line(Phrase(en: "Sealed: \(counts.all)", ar: "المختوم: \(counts.all)"))
    try line(
      Phrase(
        en: "In the last pack: \(packedCount) of \(counts.all)",
        ar: "في آخر حزمة: \(packedCount) من \(counts.all)"))
    try line(
      Phrase(
        en: acknowledged == nil
          ? "Acknowledged by the centre: no receipt yet"
          : "Acknowledged by the centre: \(counts.before) of \(counts.all)",
        ar: acknowledged == nil
          ? "أكد المركز وصوله: لا إيصال بعد"
          : "أكد المركز وصوله: \(counts.before) من \(counts.all)"))
    if let aside = acknowledged?.aside, aside > 0 {
      try line(
        Phrase(
          en: "The centre set \(aside) records aside; ask the central team",
          ar: "عزل المركز سجلات عددها \(aside)؛ راجع الفريق المركزي"))
    }
    let moment = copied.map { Moments.text($0, in: zone) }
    try line(
      Phrase(
        en: "Last second copy: \(moment ?? "never; mizan device backup --to FOLDER --always")",
        ar: "آخر نسخة ثانية: \(moment ?? "لم تُنشأ؛ mizan device backup --to FOLDER --always")"))
    try line(
      isClockBack
        ? Phrase(
          en: "The clock stands before the last record: set it before the next visit",
          ar: "الساعة قبل آخر سجل: اضبطها قبل الزيارة التالية")
        : Phrase(
          en: "Clock: \(Moments.text(now, in: zone))", ar: "الساعة: \(Moments.text(now, in: zone))")
    )
    return isClockBack ? .failure : .success
  }

  private static let folder = Parameter<String>.option(
    "to", .folder, Phrase(en: "The folder of the copy.", ar: "مجلد النسخة."))
  private static let always = Parameter<Bool>.flag(
    "always",
    Phrase(
      en: "Make one there after every sealed visit from now on.",
      ar: "إنشاء نسخة هناك بعد كل زيارة تُختم من الآن."))

  static let backup = Command(
    "backup",
    Phrase(
      en: "Make a second copy of everything on this device, drafts too.",
      ar: "إنشاء نسخة ثانية من كل ما على الجهاز، مع المسودات."),
    takes: [folder, always, Shared.store, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan device backup --to /media/usb --always",
        Phrase(en: "now and after every visit", ar: "الآن وبعد كل زيارة"))
    ]
  ) { invocation in
    let store = try invocation.deviceStore()
    let path = try SecondCopy.make(of: store, in: invocation[folder])
    if invocation[always] {
      var settings = try DeviceSettings(of: store)
      try settings.set(.backupFolder, invocation[folder])
    }
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("copy", .string(path)), .init("always", .bool(invocation[always])),
        ]).compactText)
    } else {
      try invocation.print(
        Phrase(en: "Second copy: \(path)", ar: "النسخة الثانية:\n\(path)")[invocation.language])
    }
    return .success
  }

  private static let copy = Parameter<String>.argument(
    "COPY", .path, Phrase(en: "The second copy.", ar: "النسخة الثانية."))

  static let restore = Command(
    "restore",
    Phrase(
      en: "Make the store of this device from a second copy, under a new identity.",
      ar: "إنشاء مخزن هذا الجهاز من نسخة ثانية بهوية جديدة."),
    discussion: Phrase(
      en: """
        The lost device may have written more after the copy. So that no log forks, the restored store \
        goes on as another author; drafts and sealed records are all there.
        """,
      ar: """
        ربما كتب الجهاز المفقود المزيد بعد النسخة. وكي لا يتفرع أي سجل يتابع المخزن المستعاد بهوية أخرى؛ \
        والمسودات والسجلات المختومة كلها فيه.
        """),
    takes: [copy, Shared.store, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan device restore /media/usb/tablet-07-59dd1ff1.mizancopy",
        Phrase(en: "on the new device", ar: "على الجهاز الجديد"))
    ]
  ) { invocation in
    let path = invocation[Shared.store] ?? invocation.folders.deviceStore
    if invocation[Shared.store] == nil { try makeHomeFolder(of: path) }
    guard !isFile(path) else { throw StoreError.alreadyExists(path: path) }
    let old = try Store.open(invocation[copy], for: .reading)
    let key = try DeviceKeys(invocation).prepare(for: path, label: old.label, existing: nil)
    let store = try Store.restore(from: invocation[copy], to: path, key: key)
    let drafts = try store.drafts().count
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("store", .string(path)), .init("author", .string(store.author.text)),
          .init("formerAuthor", .string(old.author.text)), .init("drafts", .integer(drafts)),
        ]).compactText)
      return .success
    }
    try invocation.print(
      Phrase(
        en:
          "Restored \(path)\nNew identity: \(store.author.short), in place of \(old.author.short)",
        ar:
          "استُعيد المخزن:\n\(path)\nالهوية الجديدة: \(store.author.short) بدلاً من \(old.author.short)"
      )[
        invocation.language])
    try invocation.say(
      Phrase(
        en: "\(drafts) drafts are open. Tell the central team about the new identity.",
        ar: "المسودات المفتوحة: \(drafts). أخبر الفريق المركزي بالهوية الجديدة."))
    return .success
  }
}
