import Diagnostics
import Storage

/// `mizan receipt`: the centre tells devices what has arrived.
enum ReceiptCommand {
  private static let device = Parameter<String?>.option(
    "device", .text("DEVICE"),
    Phrase(
      en: "Only for this device: its label or the beginning of its identity.",
      ar: "لهذا الجهاز فقط: اسمه أو بداية هويته."))
  private static let output = Parameter<String>.option(
    "output", short: "o", .folder, default: ".",
    Phrase(
      en: "The folder for the files, LABEL.receipt.mizanpack each.",
      ar: "مجلد الملفات، وكل منها باسم ‎LABEL.receipt.mizanpack."))

  static let command = Command(
    "receipt",
    Phrase(
      en: "Write receipts that tell devices what has arrived.",
      ar: "كتابة إيصالات تخبر الأجهزة بما وصل."),
    discussion: Phrase(
      en:
        "A device takes its receipt with 'mizan merge'. After that 'mizan pack --since receipt' brings only what is new, and 'mizan prune' may delete evidence that has arrived.",
      ar:
        "يأخذ الجهاز إيصاله بالأمر 'mizan merge'. وبعدها يحزم 'mizan pack --since receipt' الجديد فقط، ويمكن للأمر 'mizan prune' حذف الأدلة التي وصلت."
    ),
    takes: [Shared.centre, device, output, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan receipt centre.mizan -o /media/usb",
        Phrase(en: "a receipt for every device", ar: "إيصال لكل جهاز"))
    ]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre])
    let signing = try DeviceKeys(invocation).signing(of: store)
    let chosen = try invocation[device].map { try NamedAuthor.find($0, in: store) }
    let others = try store.authors().filter { author in
      author.id != store.author && author.entries > 0 && (chosen == nil || author.id == chosen)
    }
    guard isFolder(invocation[output]) else {
      throw StoreError.folderMissing(path: invocation[output] + "/")
    }
    var rows: [JSON] = []
    for other in others {
      let path =
        invocation[output] + "/"
        + PackName.file(other.label ?? other.id.short, other.id, ending: ".receipt.mizanpack")
      do {
        try store.pack(for: other.id, to: path, receiptsAlone: true, sign: signing.sign)
      } catch StoreError.readOnly(path) {
        throw ReceiptNotWritten(path: path)
      }
      let receipt = try store.receipt(of: other.id)
      if invocation[GlobalParameters.json] {
        rows.append(
          .object([
            .init("author", .string(other.id.text)), .init("file", .string(path)),
            .init("entries", .integer(receipt.entries)), .init("aside", .integer(receipt.aside)),
          ]))
      } else {
        try invocation.print(
          Phrase(
            en: "\(path): \(receipt.entries) entries have arrived, \(receipt.aside) set aside",
            ar: "وصلت قيود عددها \(receipt.entries)، وعُزل \(receipt.aside):\n\(path)")[
              invocation.language])
      }
    }
    if invocation[GlobalParameters.json] { try invocation.printData(JSON.array(rows).indentedText) }
    try invocation.say(signing.remark)
    return .success
  }
}

/// The medium that a device came on cannot be written to.
struct ReceiptNotWritten: ExplainedError {
  let path: String

  var message: Phrase {
    Phrase(
      en: "the receipt could not be written to '\(path)'; it is kept in the store of the centre",
      ar: "تعذّرت كتابة الإيصال في '\(path)'، وهو محفوظ في مخزن المركز")
  }

  var help: Phrase? {
    Phrase(
      en: "write it elsewhere and send it along: mizan receipt STORE -o FOLDER",
      ar: "اكتبه في مكان آخر وأرسله: mizan receipt STORE -o FOLDER")
  }
}

/// Names of files for packs.
enum PackName {
  /// A label as a file name, with enough of the identity to tell two of the same label apart.
  static func file(_ label: String, _ author: AuthorID, ending: String) -> String {
    let safe = label.map { $0 == "/" || $0 == "\0" || $0.isWhitespace ? "-" : $0 }
    let name = String(String(safe).drop { $0 == "." || $0 == "-" }.prefix(60))
    return (name.isEmpty ? author.short : "\(name)-\(author.short)") + ending
  }
}
