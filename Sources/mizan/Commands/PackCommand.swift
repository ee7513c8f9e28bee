import Diagnostics
import Storage

/// `mizan pack`: the file that goes to the centre.
enum PackCommand {
  private static let output = Parameter<String?>.option(
    "output", short: "o", .path,
    Phrase(
      en: "The file to write; otherwise LABEL.mizanpack in the current folder.",
      ar: "الملف المراد كتابته، وإلا فالملف ‎LABEL.mizanpack في المجلد الحالي."))

  static let command = Command(
    "pack",
    Phrase(
      en: "Write what is sealed into one file for the centre.",
      ar: "كتابة ما خُتم في ملف واحد للمركز."),
    discussion: Phrase(
      en: "Drafts stay on the device. The store may be in use meanwhile.",
      ar: "تبقى المسودات على الجهاز، ويمكن استعمال المخزن في الأثناء."),
    takes: [output, Shared.store, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan pack -o /media/usb/tablet-07.mizanpack",
        Phrase(en: "write the pack to a stick", ar: "كتابة الحزمة على ذاكرة محمولة"))
    ]
  ) { invocation in
    let store = try invocation.deviceStore()
    let path = invocation[output] ?? fileName(of: store.label)
    let pack = try store.pack(to: path)
    let drafts = try store.drafts().count
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("file", .string(path)), .init("entries", .integer(pack.entries)),
          .init("drafts", .integer(drafts)),
        ]).compactText)
      return .success
    }
    try invocation.print(
      Phrase(
        en: "Packed \(pack.entries) entries into \(path)",
        ar: "حُزمت قيود عددها \(pack.entries) في الملف:\n\(path)")[invocation.language])
    if drafts > 0 {
      try invocation.say(
        Phrase(
          en: "\(drafts) drafts are not in it; see: mizan drafts",
          ar: "مسودات عددها \(drafts) ليست فيه؛ انظر: mizan drafts"))
    }
    try invocation.say(
      Phrase(
        en: "The pack is unsigned: it shows accidents, not forgery.",
        ar: "الحزمة غير موقّعة: تكشف التلف العارض لا التزوير."))
    return .success
  }

  /// The label as a file name.
  private static func fileName(of label: String) -> String {
    let safe = label.map { $0 == "/" || $0 == "\0" || $0.isWhitespace ? "-" : $0 }
    return String(safe.drop { $0 == "." || $0 == "-" }) + ".mizanpack"
  }
}
