import Diagnostics
import Expressions
import Programme
import Scoring
import Storage

/// `mizan breach`: allegations and what becomes of them.
enum BreachCommand {
  static let command = Command(
    "breach",
    Phrase(
      en: "Follow allegations of breaches to a decision.",
      ar: "متابعة ادعاءات المخالفات حتى البتّ فيها."),
    discussion: Phrase(
      en:
        "Only a breach that is confirmed, or upheld on appeal, counts. Before that the department is notified and may reply.",
      ar:
        "لا تُحتسب إلا مخالفة أُثبتت أو أُيّد إثباتها بعد الاعتراض، وتُبلغ بها الدائرة قبل ذلك ولها أن ترد."
    ),
    examples: [listExample], subcommands: [list, move])

  private static let listExample = Command.Example(
    "mizan breach list centre.mizan",
    Phrase(en: "every allegation and where it stands", ar: "كل ادعاء وحالته"))

  private static let visit = Parameter<String>.argument(
    "VISIT", .text("VISIT"), Phrase(en: "The id of the visit.", ar: "معرّف الزيارة."))
  private static let allegation = Parameter<String>.argument(
    "ALLEGATION", .text("NUMBER"),
    Phrase(en: "The number of the allegation in the visit.", ar: "رقم الادعاء في الزيارة."))
  private static let step = Parameter<BreachMove>.argument(
    "STEP", .choice, Phrase(en: "What is done.", ar: "الإجراء المتخذ."))
  private static let reviewer = Parameter<String>.option(
    "reviewer", .text("CODE"), variable: "MIZAN_REVIEWER",
    Phrase(en: "The code of the reviewer; never a name.", ar: "رمز المراجع، لا اسمه."))
  private static let reason = Parameter<String?>.option(
    "reason", .text("TEXT"), Phrase(en: "Why.", ar: "السبب."))

  private static let list = Command(
    "list", Phrase(en: "List allegations.", ar: "عرض الادعاءات."),
    takes: [Shared.centre, ScoreCommand.quarter, GlobalParameters.json], examples: [listExample]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre], for: .reading)
    let quarter = try invocation[ScoreCommand.quarter] ?? ScoreCommand.lastQuarter(of: store)
    var counting = SubmissionCounting(
      store: store, basis: try ScoringBasis(store, quarter))
    var rows: [JSON] = []
    try store.forEachSubmissionState(in: quarter.code) { state, text in
      guard case .visit(let visit) = try counting.scored(state, text) else { return }
      for (index, breach) in visit.breaches.enumerated() {
        if invocation[GlobalParameters.json] {
          rows.append(
            .object([
              .init("visit", .string(visit.id)), .init("allegation", .integer(index + 1)),
              .init("clause", .string(breach.clause)),
              .init("severity", .string(breach.severity.rawValue)),
              .init("state", .string(breach.state.rawValue)),
              .init("department", .optional(visit.department)),
              .init("centre", .optional(visit.centre)), .init("date", .string(visit.day.text)),
            ]))
        } else {
          try invocation.print(
            "\(visit.id.prefix(8)) \(index + 1)  \(visit.day.text)  \(visit.centre ?? "-")  "
              + "\(breach.clause)  \(breach.severity.name[invocation.language])  "
              + breach.state.name[invocation.language])
        }
      }
    }
    if invocation[GlobalParameters.json] {
      try invocation.printData(JSON.array(rows).indentedText)
    }
    return .success
  }

  private static let move = Command(
    "move", Phrase(en: "Take a step in one case.", ar: "اتخاذ إجراء في ادعاء."),
    takes: [
      Shared.centre, visit, allegation, step, reviewer, reason, GlobalParameters.json,
    ],
    examples: [
      Command.Example(
        "mizan breach move centre.mizan 3f2a91c0 1 notify --reviewer R-01",
        Phrase(en: "the department was told", ar: "أُبلغت الدائرة"))
    ]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre])
    let summary = try store.submission(beginning: invocation[visit])
    guard summary.collector != invocation[reviewer] else {
      throw CentreError.selfReview(summary.collector)
    }
    guard let quarter = try? Quarter(reading: summary.quarter),
      let (state, text) = try store.submissionState(summary.id)
    else { throw CentreError.noSubmission(invocation[visit]) }
    var counting = SubmissionCounting(store: store, basis: try ScoringBasis(store, quarter))
    let number = Int(invocation[allegation]) ?? 0
    guard case .visit(let scored) = try counting.scored(state, text.utf8Span.span),
      scored.breaches.indices.contains(number - 1)
    else {
      throw CentreError.noAllegation(visit: summary.id, number: number)
    }
    var breachCase = BreachCase()
    for step in state.moves where step.allegation == number {
      guard let move = BreachMove(rawValue: step.move),
        move.result(from: breachCase.state) != nil
      else { continue }
      try breachCase.apply(move)
    }
    try breachCase.apply(invocation[step])
    try store.append(
      .allegationMove, subject: summary.id,
      body: AllegationMove(
        allegation: number, move: invocation[step].rawValue, reviewer: invocation[reviewer],
        reason: invocation[reason] ?? ""
      ).body)
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("visit", .string(summary.id)), .init("allegation", .integer(number)),
          .init("state", .string(breachCase.state.rawValue)),
        ]).compactText)
    } else {
      try invocation.print(
        "\(summary.id.prefix(8)) \(number): \(breachCase.name[invocation.language])")
    }
    return .success
  }
}
