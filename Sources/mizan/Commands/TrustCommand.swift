import Diagnostics
import Expressions
import Programme
import Storage

/// `mizan trust` and `mizan revoke`: whose signatures count.
enum TrustCommand {
  private static let device = Parameter<String>.argument(
    "DEVICE", .text("DEVICE"),
    Phrase(
      en: "The label of a device or the beginning of its identity.",
      ar: "اسم الجهاز أو بداية هويته."))
  private static let person = Parameter<String>.option(
    "person", .text("CODE"), variable: "MIZAN_PERSON",
    Phrase(en: "The code of who decides; never a name.", ar: "رمز من يقرر، لا اسمه."))
  private static let key = Parameter<String?>.option(
    "key", .path,
    Phrase(
      en: "A .pub file, for a device whose log names no key.",
      ar: "ملف ‎.pub لجهاز لا يذكر سجله مفتاحاً."))
  private static let fingerprint = Parameter<String?>.option(
    "fingerprint", .text("SHA256:…"),
    Phrase(
      en: "What the person with the device read out; must be the same.",
      ar: "ما قرأه من معه الجهاز، ويجب أن يطابق."))

  static let command = Command(
    "trust",
    Phrase(en: "Confirm the key of a device or centre.", ar: "تأكيد مفتاح جهاز أو مركز."),
    discussion: Phrase(
      en:
        "Compare the fingerprint with the device by telephone or in person: 'mizan device key' there.",
      ar: "قارن البصمة بالجهاز هاتفياً أو وجهاً لوجه: 'mizan device key' عليه."),
    takes: [Shared.centre, device, person, key, fingerprint, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan trust centre.mizan tablet-07 --person E-02",
        Phrase(en: "confirm the key of a device", ar: "تأكيد مفتاح جهاز"))
    ]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre])
    let author = try NamedAuthor.find(invocation[device], in: store)
    let line =
      try invocation[key].map { String(decoding: try WholeFile.bytes(of: $0), as: UTF8.self) }
      ?? store.genesis(of: author)?.key
    guard let line, let found = PublicKey(line) else {
      throw TrustFailure.noKey(invocation[device])
    }
    if let told = invocation[fingerprint], told != found.fingerprint {
      throw TrustFailure.otherKey(told: told, found: found.fingerprint)
    }
    try store.trust(author, Trust(key: found.text, person: invocation[person]))
    try AllowedSignersFile(store: store).write()
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("author", .string(author.text)), .init("fingerprint", .string(found.fingerprint)),
        ]).compactText)
    } else {
      try invocation.print(
        Phrase(
          en: "Confirmed \(invocation[device]) (\(author.short)): \(found.fingerprint)",
          ar: "أُكّد \(invocation[device]) (\(author.short)):\n\(found.fingerprint)")[
            invocation.language])
    }
    return .success
  }

  private static let from = Parameter<CivilDay>.option(
    "from", .day,
    Phrase(
      en: "The first day on which its signatures count no longer.",
      ar: "أول يوم لا تُحتسب فيه تواقيعه."))
  private static let reason = Parameter<String>.option(
    "reason", .text("TEXT"), Phrase(en: "Why.", ar: "السبب."))

  static let revoke = Command(
    "revoke",
    Phrase(
      en: "Let the signatures of a lost device count no longer.",
      ar: "إيقاف احتساب تواقيع جهاز مفقود."),
    discussion: Phrase(
      en:
        """
        What has arrived before the date stays valid. Whatever arrives later is refused, whoever brings it \
        and whatever its dates say, for whoever has the device also has its clock: unless a receipt or \
        a signed pack of a trusted centre shows that it was there before, or a person vouches for it \
        ('mizan quarantine admit').
        """,
      ar: """
        يبقى ما وصل قبل التاريخ صحيحاً. وكل ما يصل بعده يُرفض أياً كان من يجلبه وأياً كانت تواريخه، فمن بيده \
        الجهاز بيده ساعته: إلا ما تثبت إيصالات مركز موثوق أو حزمة موقّعة منه أنه كان موجوداً من قبل، أو ما \
        يشهد له شخص ('mizan quarantine admit').
        """),
    takes: [Shared.centre, device, from, reason, person, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan revoke centre.mizan tablet-07 --from 2026-05-12 --reason stolen --person E-02",
        Phrase(en: "a tablet was stolen", ar: "سُرق جهاز"))
    ]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre])
    let author = try NamedAuthor.find(invocation[device], in: store)
    let revocation = Revocation(
      from: invocation[from].beginning, reason: invocation[reason], person: invocation[person])
    try store.revoke(author, revocation)
    try AllowedSignersFile(store: store).write()
    let late = try store.devices().first { $0.log.id == author }?.lateVisits ?? 0
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("author", .string(author.text)), .init("from", .integer(revocation.from)),
          .init("late_visits", .integer(late)),
        ]).compactText)
      return .success
    }
    try invocation.print(
      Phrase(
        en:
          "Revoked \(invocation[device]) (\(author.short)) from \(invocation[from].text); what arrived before stays valid",
        ar:
          "أُلغي \(invocation[device]) (\(author.short)) من \(invocation[from].text)، ويبقى ما وصل قبله صحيحاً"
      )[invocation.language])
    if late > 0 {
      try invocation.print(
        Phrase(
          en:
            "\(late) visits or interviews arrived since that date and are still here: look at each, and reject what is not genuine: mizan log \(invocation[Shared.centre]) --author \(author.short) --kind submission",
          ar:
            "وصلت منذ ذلك التاريخ \(late) زيارة أو مقابلة وما زالت هنا: راجع كلاً منها وارفض غير الأصيل:\nmizan log \(invocation[Shared.centre]) --author \(author.short) --kind submission"
        )[invocation.language])
    }
    return .success
  }
}

/// Why a key was not confirmed.
enum TrustFailure: ExplainedError, Hashable {
  case noKey(String)
  case otherKey(told: String, found: String)

  var message: Phrase {
    switch self {
    case .noKey(let name):
      Phrase(
        en: "the log of '\(name)' names no key: the device is unsigned",
        ar: "سجل '\(name)' لا يذكر مفتاحاً: الجهاز غير موقّع")
    case .otherKey(let told, let found):
      Phrase(
        en: "the key here is \(found), not \(told)", ar: "المفتاح هنا \(found) وليس \(told)")
    }
  }

  var help: Phrase? {
    switch self {
    case .noKey:
      Phrase(
        en: "give its .pub file with --key, or let the device go on with a key: mizan device renew",
        ar: "اذكر ملف ‎.pub بالخيار ‎--key، أو ليتابع الجهاز بمفتاح: mizan device renew")
    case .otherKey:
      Phrase(
        en: "do not confirm it: somebody may be pretending to be this device",
        ar: "لا تؤكده: قد يكون أحد ينتحل هذا الجهاز")
    }
  }
}
