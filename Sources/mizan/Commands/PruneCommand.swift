import Diagnostics
import Storage

/// `mizan prune`: frees space once the centre has what takes it.
enum PruneCommand {
  static let command = Command(
    "prune",
    Phrase(
      en: "Delete evidence of which a receipt says that it has arrived.",
      ar: "حذف الأدلة التي يذكر إيصال أنها وصلت."),
    discussion: Phrase(
      en: "The entries stay. Nothing is deleted without a receipt of the centre.",
      ar: "تبقى القيود. ولا يُحذف شيء دون إيصال من المركز."),
    takes: [Shared.store, GlobalParameters.json],
    examples: [
      Command.Example("mizan prune", Phrase(en: "free space on this device", ar: "إفراغ مساحة"))
    ]
  ) { invocation in
    let store = try invocation.deviceStore()
    guard try store.acknowledgement() != nil else { throw NoReceipt() }
    let (pieces, bytes) = try store.pruneEvidence()
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([.init("pieces", .integer(pieces)), .init("bytes", .integer(bytes))])
          .compactText)
    } else {
      try invocation.print(
        Phrase(
          en: "Deleted \(pieces) pieces of evidence (\(bytes) bytes) that the centre has",
          ar: "حُذفت أدلة عددها \(pieces) (\(bytes) بايت) وصلت إلى المركز")[invocation.language])
    }
    return .success
  }
}

/// The centre has not said yet what has arrived.
struct NoReceipt: ExplainedError, Hashable {
  var message: Phrase {
    Phrase(
      en: "there is no receipt of the centre in this store, so nothing is deleted",
      ar: "لا إيصال من المركز في هذا المخزن، فلا يُحذف شيء")
  }

  var help: Phrase? {
    Phrase(
      en: "at the centre: mizan receipt CENTRE; here: mizan merge STORE FILE",
      ar: "في المركز: ‎mizan receipt CENTRE؛ وهنا: ‎mizan merge STORE FILE")
  }
}
