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

  private static let visits = Parameter<[String]>.arguments(
    "VISIT", .text("VISIT"),
    Phrase(
      en: "The id of a visit or its beginning, or 'all' for all that wait.",
      ar: "معرّف الزيارة أو بدايته، أو all لكل ما ينتظر."))
  private static let reviewer = Parameter<String>.option(
    "reviewer", .text("CODE"), variable: "MIZAN_REVIEWER",
    Phrase(en: "The code of the editor; never a name.", ar: "رمز المراجع، لا اسمه."))
  private static let returnReasons = Parameter<[ReturnReason]>.options(
    "reason", .choice, atLeast: 1, Phrase(en: "What must be mended.", ar: "ما يجب استكماله."))
  private static let rejectionReason = Parameter<RejectionReason>.option(
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

  private static let accept = decision(
    "accept", Phrase(en: "Accept visits: they are scored.", ar: "قبول زيارات لتُحتسب.")
  ) { _ in .accept }

  private static let giveBack = decision(
    "return", Phrase(en: "Send visits back to be mended.", ar: "إعادة زيارات لاستكمالها."),
    reason: returnReasons, example: " --reason missing_evidence"
  ) { .return($0[returnReasons]) }

  private static let reject = decision(
    "reject", Phrase(en: "Find visits invalid: never scored.", ar: "رفض زيارات فلا تُحتسب أبداً."),
    reason: rejectionReason, example: " --reason wrong_place"
  ) { .reject($0[rejectionReason]) }

  private static let reopen = decision(
    "reopen", Phrase(en: "Take a decision back.", ar: "التراجع عن قرار.")
  ) { _ in .reopen }

  /// A command that makes one move with every visit named.
  private static func decision(
    _ name: String, _ abstract: Phrase, reason: (any CommandParameter)? = nil,
    example: String = "", move: @escaping @Sendable (Invocation) -> VisitReview.Move
  ) -> Command {
    let parameters: [any CommandParameter] = [
      Shared.centre, visits, reviewer, GlobalParameters.json,
    ]
    return Command(
      name, abstract, takes: parameters + (reason.map { [$0] } ?? []),
      examples: [
        Command.Example(
          "mizan review \(name) centre.mizan 3f2a91c0 --reviewer E-02\(example)", abstract)
      ]
    ) { invocation in try decide(move(invocation), invocation) }
  }

  /// Makes a move with every visit named, or with none when one of them does not allow it.
  private static func decide(
    _ move: VisitReview.Move, _ invocation: Invocation
  ) throws -> ExitStatus {
    let store = try Store.open(invocation[Shared.centre])
    let named = try find(invocation[visits], in: store)
    for visit in named {
      guard visit.collector != invocation[reviewer] else {
        throw CentreError.selfReview(visit.collector)
      }
      var review = VisitReview(visit.review)
      try review.apply(move)
    }
    try store.atomically {
      for visit in named {
        try store.append(
          Review(
            decision: ReviewDecision(move), reason: move.reasonCodes.joined(separator: " "),
            reviewer: invocation[reviewer], entry: visit.entry),
          of: visit.id)
      }
    }
    let decision = ReviewDecision(move)
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("decision", .string(decision.rawValue)),
          .init("visits", .array(named.map { .string($0.id) })),
        ]).compactText)
    } else {
      try invocation.print(
        Phrase(
          en: "\(named.count) decided: \(move.name.en)",
          ar: "عدد ما بُتّ فيه: \(named.count) (\(move.name.ar))")[invocation.language])
    }
    return .success
  }

  /// The visits that words name; `all` means those that nobody has decided about.
  private static func find(_ words: [String], in store: Store) throws -> [SubmissionSummary] {
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

extension VisitReview {
  /// The review of a visit that stands in a state; the reasons do not matter for what is allowed.
  fileprivate init(_ state: ReviewState) {
    self.init()
    switch state {
    case .unreviewed: break
    case .accepted: self = after(.accept)
    case .returned: self = after(.return([.missingAnswers]))
    case .rejected: self = after(.reject(.protocolBreach))
    }
  }

  private func after(_ move: Move) -> VisitReview {
    var review = self
    do throws(MoveRefused) {
      try review.apply(move)
    } catch {
      preconditionFailure("a submitted visit can be accepted, returned and rejected")
    }
    return review
  }
}

extension ReviewDecision {
  /// What a move leaves in the log.
  fileprivate init(_ move: VisitReview.Move) {
    self =
      switch move {
      case .accept: .accepted
      case .return: .returned
      case .reject: .rejected
      case .resubmit, .reopen: .reopened
      }
  }
}

extension MoveRefused: ExplainedError {}
