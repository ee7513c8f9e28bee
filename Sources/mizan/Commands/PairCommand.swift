import Diagnostics
import Storage

/// `mizan pair`: visits that were made twice on purpose, to see whether two auditors agree.
enum PairCommand {
  static let command = Command(
    "pair",
    Phrase(
      en: "Name visits that were made twice on purpose: they count as one.",
      ar: "تسمية الزيارات التي أُجريت مرتين عمداً: تُحتسب واحدة."),
    discussion: Phrase(
      en: "Two auditors, one centre, one scenario. Without this, both count for themselves.",
      ar: "مدققان ومركز واحد وسيناريو واحد. ومن دون ذلك تُحتسب كل منهما على حدة."),
    examples: [addExample], subcommands: [add, remove, list])

  private static let addExample = Command.Example(
    "mizan pair add centre.mizan 3f2a91c0 77b01d4e",
    Phrase(en: "two visits are one double visit", ar: "زيارتان هما زيارة مزدوجة"))

  private static let visits = Parameter<[String]>.arguments(
    "VISIT", .text("VISIT"),
    Phrase(en: "The ids of the two visits.", ar: "معرّفا الزيارتين."))
  private static let visit = Parameter<String>.argument(
    "VISIT", .text("VISIT"),
    Phrase(en: "The id of one of the two visits.", ar: "معرّف إحدى الزيارتين."))

  private static let add = Command(
    "add", Phrase(en: "Make two visits one double visit.", ar: "جعل زيارتين زيارة مزدوجة."),
    takes: [Shared.centre, visits, GlobalParameters.json], examples: [addExample]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre])
    let found = try invocation[visits].map { try store.submission(beginning: $0) }
    guard found.count == 2, found[0].id != found[1].id, found[0].centre == found[1].centre else {
      throw CentreError.notTwoVisits
    }
    var pairs = try store.doubleVisits()
    for visit in found { pairs.remove(visit.id) }
    pairs.add(found[0].id, found[1].id)
    try store.appendVersion(.pairs, subject: DoubleVisits.subject, body: pairs.text)
    return try show(pairs, invocation)
  }

  private static let remove = Command(
    "remove",
    Phrase(en: "Let two visits count for themselves again.", ar: "إعادة احتساب كل زيارة على حدة."),
    takes: [Shared.centre, visit, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan pair remove centre.mizan 3f2a91c0",
        Phrase(en: "they were not planned as one", ar: "لم يُخطط لهما معاً"))
    ]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre])
    let found = try store.submission(beginning: invocation[visit])
    var pairs = try store.doubleVisits()
    pairs.remove(found.id)
    try store.appendVersion(.pairs, subject: DoubleVisits.subject, body: pairs.text)
    return try show(pairs, invocation)
  }

  private static let list = Command(
    "list", Phrase(en: "List double visits.", ar: "عرض الزيارات المزدوجة."),
    takes: [Shared.centre, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan pair list centre.mizan",
        Phrase(en: "what counts as one", ar: "ما يُحتسب زيارة واحدة"))
    ]
  ) { invocation in
    try show(try Store.open(invocation[Shared.centre], for: .reading).doubleVisits(), invocation)
  }

  private static func show(_ pairs: DoubleVisits, _ invocation: Invocation) throws -> ExitStatus {
    if invocation[GlobalParameters.json] {
      try invocation.printData(pairs.text)
    } else {
      for pair in pairs.pairs {
        try invocation.print(pair.map { String($0.prefix(8)) }.joined(separator: "  "))
      }
    }
    return .success
  }
}

extension Store {
  /// The double visits of the store.
  func doubleVisits() throws -> DoubleVisits {
    try currentVersion(.pairs, subject: DoubleVisits.subject)
      .flatMap { DoubleVisits(text: $0.body) } ?? DoubleVisits()
  }

  /// The submission whose id begins with a word.
  func submission(beginning word: String) throws -> SubmissionSummary {
    if let exact = try submission(word) { return exact }
    var matches: [SubmissionSummary] = []
    try forEachSubmission { if $0.id.hasPrefix(word) { matches.append($0) } }
    guard let match = matches.first else { throw CentreError.noSubmission(word) }
    guard matches.count == 1 else { throw CentreError.ambiguousSubmission(word) }
    return match
  }
}
