import Diagnostics
import Storage

/// `mizan contacts`: people who agreed to be called back, kept apart from every answer.
enum ContactsCommand {
  static let command = Command(
    "contacts",
    Phrase(
      en: "Keep who agreed to be called back, apart from the answers.",
      ar: "حفظ من وافق على معاودة الاتصال به، بمعزل عن الإجابات."),
    examples: [addExample], subcommands: [add, list, erase])

  private static let addExample = Command.Example(
    "mizan contacts add --for last --name NAME --number NUMBER --consent",
    Phrase(en: "after the person agreed", ar: "بعد موافقة الشخص"))

  private static let record = Parameter<String>.option(
    "for", .text("RECORD"),
    Phrase(
      en: "The interview: its id or the beginning of it, or 'last'.",
      ar: "المقابلة: معرّفها أو بدايته، أو last."))
  private static let name = Parameter<String>.option(
    "name", .text("NAME"), Phrase(en: "What to call the person.", ar: "بماذا يُنادى الشخص."))
  private static let number = Parameter<String>.option(
    "number", .text("NUMBER"), Phrase(en: "The telephone number.", ar: "رقم الهاتف."))
  private static let consent = Parameter<Bool>.flag(
    "consent",
    Phrase(
      en: "The person agreed to be called back.", ar: "وافق الشخص على معاودة الاتصال به."))

  private static let add = Command(
    "add", Phrase(en: "Keep a person who agreed.", ar: "حفظ شخص وافق."),
    takes: [record, name, number, consent, Shared.store, GlobalParameters.json],
    examples: [addExample]
  ) { invocation in
    guard invocation[consent] else { throw ContactError.noConsent }
    let store = try invocation.deviceStore()
    let found = try SealedRecord.find(invocation[record], in: store)
    try ContactBook(of: store).add(
      ContactBook.Contact(
        record: found.summary.id, name: invocation[name], number: invocation[number],
        written: store.now.wall))
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([.init("record", .string(found.summary.id)), .init("kept", .bool(true))])
          .compactText)
      return .success
    }
    try invocation.say(
      Phrase(
        en: "Kept beside the store, never packed. Erase it after the call: mizan contacts erase",
        ar: "حُفظ بجانب المخزن ولا يُحزم أبداً. امسحه بعد الاتصال: mizan contacts erase"))
    return .success
  }

  private static let list = Command(
    "list", Phrase(en: "List them.", ar: "عرضهم."),
    takes: [Shared.store, GlobalParameters.json],
    examples: [
      Command.Example("mizan contacts list", Phrase(en: "list them", ar: "عرضهم"))
    ]
  ) { invocation in
    let store = try invocation.deviceStore(for: .reading)
    let contacts = try ContactBook(of: store).contacts()
    if invocation[GlobalParameters.json] {
      try invocation.printData(JSON.array(contacts.map(\.json)).indentedText)
      return .success
    }
    for contact in contacts {
      try invocation.print(
        "\(contact.record.prefix(8))  \(contact.number.neutralised)  \(contact.name.neutralised)")
    }
    return .success
  }

  private static let erased = Parameter<String>.argument(
    "RECORD", .text("RECORD"),
    Phrase(
      en: "The beginning of the id of the interview, or 'all'.",
      ar: "بداية معرّف المقابلة، أو all للجميع."))

  private static let erase = Command(
    "erase", Phrase(en: "Erase a person, or all.", ar: "مسح شخص أو الجميع."),
    takes: [erased, Shared.store, GlobalParameters.json],
    examples: [
      Command.Example("mizan contacts erase all", Phrase(en: "erase all", ar: "مسح الجميع"))
    ]
  ) { invocation in
    let store = try invocation.deviceStore(for: .reading)
    let word = invocation[erased].lowercased()
    let count = try ContactBook(of: store).erase { word == "all" || $0.record.hasPrefix(word) }
    if invocation[GlobalParameters.json] {
      try invocation.printData(JSON.object([.init("erased", .integer(count))]).compactText)
    } else {
      try invocation.print(
        Phrase(en: "\(count) erased", ar: "مُسح: \(count)")[invocation.language])
    }
    return count > 0 ? .success : .failure
  }
}

/// Why a contact was not kept.
enum ContactError: ExplainedError {
  case noConsent

  var message: Phrase {
    Phrase(en: "nobody said that the person agreed", ar: "لم يُذكر أن الشخص وافق")
  }

  var help: Phrase? {
    Phrase(
      en: "ask, and add --consent; otherwise keep nothing",
      ar: "اسأله ثم أضف ‎--consent، وإلا فلا تحفظ شيئاً")
  }
}
