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
  static let isFull = Parameter<Bool>.flag(
    "full",
    Phrase(
      en: "Count everything again, whatever was kept from the last time.",
      ar: "احتساب كل شيء من جديد مهما حُفظ من المرة السابقة."))
  private static let keeps = Parameter<Bool>.flag(
    "keep",
    Phrase(
      en: "Keep the score in the log, with the hashes of all it was computed from.",
      ar: "حفظ النتيجة في السجل مع بصمات كل ما حُسبت منه."))
  private static let checks = Parameter<Bool>.flag(
    "check",
    Phrase(
      en: "Compute the kept score again and compare every figure.",
      ar: "إعادة حساب النتيجة المحفوظة ومقارنة كل رقم."))
  private static let export = Parameter<String?>.option(
    "export", .folder,
    Phrase(
      en: "Write all that the figures are computed from into a folder, as tables.",
      ar: "كتابة كل ما تُحسب منه الأرقام في مجلد على هيئة جداول."))

  static let command = Command(
    "score",
    Phrase(
      en: "Compute visits, centres, departments, breaches and satisfaction of a quarter.",
      ar: "احتساب الزيارات والمراكز والدوائر والمخالفات والرضا لربع."),
    discussion: Phrase(
      en:
        "What was counted is kept beside the store, so that the next scoring reads only what changed; the file can be deleted at any time.",
      ar:
        "يُحفظ ما جرى عدّه بجانب المخزن فلا يقرأ الاحتساب التالي إلا ما تغير، ويمكن حذف الملف في أي وقت."
    ),
    takes: [
      Shared.centre, quarter, showsVisits, isFull, keeps, checks, export, GlobalParameters.json,
    ],
    examples: [
      Command.Example(
        "mizan score centre.mizan --quarter 2026-Q3",
        Phrase(en: "score the third quarter", ar: "احتساب الربع الثالث")),
      Command.Example(
        "mizan score centre.mizan --quarter 2026-Q3 --keep",
        Phrase(
          en: "and keep the result, to be checked later", ar: "وحفظ النتيجة للتحقق منها لاحقاً")),
      Command.Example(
        "mizan score centre.mizan --quarter 2026-Q3 --check",
        Phrase(
          en: "compute the kept score again and compare",
          ar: "إعادة حساب النتيجة المحفوظة ومقارنتها")),
    ]
  ) { invocation in
    let store = try Store.open(
      invocation[Shared.centre], for: invocation[keeps] ? .writing : .reading)
    let isChecking = invocation[checks]
    let result = try scored(
      store, invocation[quarter], invocation, isFull: invocation[isFull] || isChecking)
    let report = try ReportCommand.report(of: result, store, invocation)
    if isChecking { return try check(KeptScore(result, report), store, invocation) }
    if let folder = invocation[export] {
      try ScoreExport(store: store, result: result, report: report).write(to: folder)
    }
    if invocation[keeps] {
      try store.appendVersion(
        .score, subject: result.score.quarter.code, body: KeptScore(result, report).body)
    }
    try print(result, report, store, invocation)
    return .success
  }

  private static func print(
    _ result: QuarterScoring.Result, _ report: Report, _ store: Store, _ invocation: Invocation
  ) throws {
    if invocation[GlobalParameters.json] {
      let figures = JSONReport.json(report)
      guard invocation[showsVisits] else {
        return try invocation.printData(figures.indentedText)
      }
      var visits: [JSON] = []
      try ScoredVisits(store: store, result: result).forEach { visit, entry, survey in
        visits.append(ScoredVisits.json(visit, entry, survey))
      }
      try invocation.printData(
        JSON.object([.init("report", figures), .init("visits", .array(visits))]).indentedText)
    } else {
      try ScoreTable(result: result, language: invocation.language)
        .write(to: invocation.surroundings.output)
      guard invocation[showsVisits] else { return }
      try invocation.print("")
      try ScoredVisits(store: store, result: result).forEach { visit, _, _ in
        try invocation.print(ScoredVisits.line(visit))
      }
    }
  }

  /// Scores a quarter with a progress line, and says how much had to be read.
  static func scored(
    _ store: Store, _ wished: Quarter?, _ invocation: Invocation, isFull: Bool = false
  ) throws -> QuarterScoring.Result {
    let quarter = try wished ?? lastQuarter(of: store)
    let scoring = QuarterScoring(store: store, quarter: quarter, isFull: isFull)
    let progress = ProgressLine(on: invocation.surroundings.messages)
    let result = try scoring.run { count in
      guard count.isMultiple(of: 100) else { return }
      try progress.show(
        Phrase(en: "scoring: \(count)", ar: "الاحتساب: \(count)")[invocation.language])
    }
    try progress.clear()
    try invocation.surroundings.messages.writeText(
      result.extent.phrase[invocation.language] + "\n")
    return result
  }

  static func lastQuarter(of store: Store) throws -> Quarter {
    let codes = try store.quarters().map(\.quarter)
    guard let last = codes.compactMap({ try? Quarter(reading: $0) }).max() else {
      throw CentreError.noQuarter
    }
    return last
  }

  private static func check(
    _ computed: KeptScore, _ store: Store, _ invocation: Invocation
  ) throws -> ExitStatus {
    guard
      let kept = try store.currentVersion(.score, subject: computed.quarter).flatMap({
        KeptScore(body: $0.body)
      })
    else { throw CentreError.noKeptScore(computed.quarter) }
    let comparison = kept.compared(with: computed)
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("quarter", .string(computed.quarter)), .init("same", .bool(comparison.isSame)),
          .init("figures", .integer(comparison.count)),
          .init("sources", .array(comparison.sources.map { .string($0) })),
          .init(
            "different",
            .array(
              comparison.figures.map {
                .object([
                  .init("figure", .string($0.address)), .init("kept", $0.kept ?? .null),
                  .init("computed", $0.computed ?? .null),
                ])
              })),
        ]).indentedText)
    } else {
      for source in comparison.sources {
        try invocation.print(
          Phrase(
            en: "not the same as when the score was kept: \(source)",
            ar: "ليس كما كان عند حفظ النتيجة: \(source)")[invocation.language])
      }
      for figure in comparison.figures {
        try invocation.print(
          "\(figure.address): \(figure.kept?.compactText ?? "—") → \(figure.computed?.compactText ?? "—")"
        )
      }
      try invocation.print(
        Phrase(
          en:
            "\(comparison.count) figures compared, \(comparison.figures.count) differ",
          ar: "قورن \(comparison.count) رقماً، واختلف منها \(comparison.figures.count)")[
            invocation.language])
    }
    return comparison.isSame ? .success : .failure
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
