import Diagnostics
import Programme
import Sessions
import Storage

/// `mizan review`: what the editors of the central team decide about visits.
enum ReviewCommand {
  static let command = Command(
    "review",
    Phrase(en: "Decide which visits count.", ar: "البتّ في الزيارات التي تُحتسب."),
    discussion: Phrase(
      en: "Only accepted visits are scored. Nothing is accepted by the passing of time.",
      ar: "لا تُحتسب إلا الزيارات المقبولة، ولا يُقبل شيء بمضي الوقت."),
    examples: [listExample], subcommands: [list, accept, giveBack, reject, reopen])

  private static let listExample = Command.Example(
    "mizan review list centre.mizan", Phrase(en: "what waits for a decision", ar: "ما ينتظر البتّ"))

  private static let id = Parameter<[String]>.arguments(
    "VISIT", .text("VISIT"),
    Phrase(
      en: "The id of a visit or its beginning, or 'all' for all that wait.",
      ar: "معرّف الزيارة أو بدايته، أو all لكل ما ينتظر."))
  private static let reviewer = Parameter<String>.option(
    "reviewer", .text("CODE"), variable: "MIZAN_REVIEWER",
    Phrase(en: "The code of the editor; never a name.", ar: "رمز المراجع، لا اسمه."))
  private static let reason = Parameter<String>.option(
    "reason", .text("TEXT"), default: "-", Phrase(en: "Why.", ar: "السبب."))
  private static let rejection = Parameter<RejectionReason>.option(
    "reason", .choice, Phrase(en: "Why it is invalid.", ar: "سبب عدم صلاحيتها."))

  private static let list = Command(
    "list", Phrase(en: "List visits and interviews.", ar: "عرض الزيارات والمقابلات."),
    takes: [Shared.centre, GlobalParameters.json], examples: [listExample]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre], for: .reading)
    var rows: [JSON] = []
    try store.forEachSubmission { summary in
      if invocation[GlobalParameters.json] {
        rows.append(json(summary))
      } else {
        try invocation.print(
          "\(summary.id.prefix(8))  \(summary.date ?? "-")  \(summary.centre ?? "-")  "
            + "\(summary.form)  \(summary.review.rawValue)"
            + (summary.isConflict ? "  conflict" : ""))
      }
    }
    if invocation[GlobalParameters.json] {
      try invocation.printData(JSON.array(rows).indentedText)
    }
    return .success
  }

  private static let accept = Command(
    "accept", Phrase(en: "Accept visits: they are scored.", ar: "قبول زيارات لتُحتسب."),
    takes: [Shared.centre, id, reviewer, reason],
    examples: [
      Command.Example(
        "mizan review accept centre.mizan 3f2a91c0 --reviewer E-02",
        Phrase(en: "accept one visit", ar: "قبول زيارة"))
    ]
  ) { invocation in try decide(.accepted, invocation[reason], invocation) }

  private static let giveBack = Command(
    "return", Phrase(en: "Send visits back to be mended.", ar: "إعادة زيارات لاستكمالها."),
    takes: [Shared.centre, id, reviewer, reason],
    examples: [
      Command.Example(
        "mizan review return centre.mizan 3f2a91c0 --reviewer E-02 --reason missing_evidence",
        Phrase(en: "send a visit back", ar: "إعادة زيارة"))
    ]
  ) { invocation in try decide(.returned, invocation[reason], invocation) }

  private static let reject = Command(
    "reject", Phrase(en: "Find visits invalid: never scored.", ar: "رفض زيارات فلا تُحتسب أبداً."),
    takes: [Shared.centre, id, reviewer, rejection],
    examples: [
      Command.Example(
        "mizan review reject centre.mizan 3f2a91c0 --reviewer E-02 --reason wrong_place",
        Phrase(en: "reject a visit", ar: "رفض زيارة"))
    ]
  ) { invocation in try decide(.rejected, invocation[rejection].rawValue, invocation) }

  private static let reopen = Command(
    "reopen", Phrase(en: "Take a decision back.", ar: "التراجع عن قرار."),
    takes: [Shared.centre, id, reviewer, reason],
    examples: [
      Command.Example(
        "mizan review reopen centre.mizan 3f2a91c0 --reviewer E-02 --reason \"new evidence\"",
        Phrase(en: "reopen a review", ar: "إعادة فتح مراجعة"))
    ]
  ) { invocation in try decide(.reopened, invocation[reason], invocation) }

  private static func decide(
    _ decision: ReviewDecision, _ reason: String, _ invocation: Invocation
  ) throws -> ExitStatus {
    let store = try Store.open(invocation[Shared.centre])
    let visits = try find(invocation[id], in: store)
    for visit in visits {
      guard visit.collector != invocation[reviewer] else {
        throw CentreError.selfReview(visit.collector)
      }
    }
    for visit in visits {
      try store.append(
        Review(
          decision: decision, reason: reason, reviewer: invocation[reviewer], entry: visit.entry),
        of: visit.id)
    }
    try invocation.print(
      Phrase(
        en: "\(visits.count) decided: \(decision.rawValue)",
        ar: "عدد ما بُتّ فيه: \(visits.count) (\(decision.rawValue))")[invocation.language])
    return .success
  }

  /// The visits that words name; `all` means those that nobody has decided about.
  static func find(_ words: [String], in store: Store) throws -> [SubmissionSummary] {
    var all: [SubmissionSummary] = []
    try store.forEachSubmission { all.append($0) }
    if words == ["all"] { return all.filter { $0.review == .unreviewed } }
    return try words.map { word in
      let matches = all.filter { $0.id.hasPrefix(word) }
      guard let match = matches.first else { throw CentreError.noSubmission(word) }
      guard matches.count == 1 else { throw CentreError.ambiguousSubmission(word) }
      return match
    }
  }

  private static func json(_ summary: SubmissionSummary) -> JSON {
    .object([
      .init("id", .string(summary.id)), .init("entry", .string(summary.entry.text)),
      .init("form", .string(summary.form)), .init("version", .string(summary.version)),
      .init("date", .optional(summary.date)), .init("quarter", .string(summary.quarter)),
      .init("centre", .optional(summary.centre)),
      .init("department", .optional(summary.department)),
      .init("service", .optional(summary.service)),
      .init("collector", .string(summary.collector)),
      .init("revision", .integer(summary.revision)),
      .init("conflict", .bool(summary.isConflict)),
      .init("review", .string(summary.review.rawValue)),
    ])
  }
}
