import Diagnostics
import Programme
import Reporting
import Scoring
import Storage

/// `mizan score`: the figures of a quarter.
enum ScoreCommand {
  static let quarter = Parameter<Quarter?>.option(
    "quarter", .quarter,
    Phrase(
      en: "The quarter, as 2026-Q3; otherwise the last one with data.",
      ar: "الربع مثل 2026-Q3، وإلا فآخر ربع فيه بيانات."))
  private static let showsVisits = Parameter<Bool>.flag(
    "visits", Phrase(en: "Every visit too.", ar: "مع كل زيارة."))

  static let command = Command(
    "score",
    Phrase(
      en: "Compute visits, centres, departments, breaches and satisfaction of a quarter.",
      ar: "احتساب الزيارات والمراكز والدوائر والمخالفات والرضا لربع."),
    takes: [Shared.centre, quarter, showsVisits, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan score centre.mizan --quarter 2026-Q3",
        Phrase(en: "score the third quarter", ar: "احتساب الربع الثالث"))
    ]
  ) { invocation in
    let store = try Store.open(invocation[Shared.centre], for: .reading)
    let result = try scored(store, invocation[quarter], invocation)
    if invocation[GlobalParameters.json] {
      let report = try ReportCommand.report(of: result, store, invocation)
      let figures = JSONReport.json(report)
      try invocation.printData(
        (invocation[showsVisits]
          ? JSON.object([
            .init("report", figures), .init("visits", .array(result.visits.map(json))),
          ]) : figures).indentedText)
    } else {
      try ScoreTable(result: result, language: invocation.language)
        .write(visits: invocation[showsVisits], to: invocation.surroundings.output)
    }
    return .success
  }

  /// Scores a quarter with a progress line.
  static func scored(
    _ store: Store, _ wished: Quarter?, _ invocation: Invocation
  ) throws -> QuarterScoring.Result {
    let quarter = try wished ?? lastQuarter(of: store)
    let scoring = QuarterScoring(store: store, quarter: quarter)
    let progress = ProgressLine(on: invocation.surroundings.messages)
    let result = try scoring.run { count in
      guard count.isMultiple(of: 100) else { return }
      try progress.show(
        Phrase(en: "scoring: \(count)", ar: "الاحتساب: \(count)")[invocation.language])
    }
    try progress.clear()
    return result
  }

  static func lastQuarter(of store: Store) throws -> Quarter {
    let codes = try store.quarters().map(\.quarter)
    guard let last = codes.compactMap({ try? Quarter(reading: $0) }).max() else {
      throw CentreError.noQuarter
    }
    return last
  }

  private static func json(_ visit: ScoredVisit) -> JSON {
    .object([
      .init("id", .string(visit.id)), .init("entry", .string(visit.entry)),
      .init("form", .string(visit.formID)), .init("channel", .string(visit.channel)),
      .init("centre", .optional(visit.centre)), .init("department", .optional(visit.department)),
      .init("date", .string(visit.day.text)), .init("base", .double(visit.score.base)),
      .init("final", .double(visit.score.final)), .init("coverage", .double(visit.score.coverage)),
      .init("valid", .bool(visit.isValid)),
      .init(
        "criticalFailures", .array(visit.score.criticalFailures.map { .string($0) })),
      .init(
        "sections",
        .object(
          visit.sections.keys.sorted().map { name in
            .init(name, .double(visit.sections[name] ?? nil))
          })),
    ])
  }
}

extension WordReader<Quarter> {
  /// A quarter such as `2026-Q3`.
  static var quarter: WordReader {
    WordReader(
      placeholder: "QUARTER",
      expected: Phrase(en: "a quarter such as 2026-Q3", ar: "ربع مثل 2026-Q3"), candidates: .any,
      read: { try? Quarter(reading: $0) }, word: { $0.code })
  }
}
