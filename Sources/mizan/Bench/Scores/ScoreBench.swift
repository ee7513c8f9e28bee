import Diagnostics
import Glibc
import Programme
import Scoring
import Storage

/// `mizan bench score`: a quarter of any size is invented, read by one SQL pass, and scored.
enum ScoreBench {
  private static let visits = Parameter<Int>.option(
    "visits", .integer("N", in: 100...10_000_000), default: 100_000,
    Phrase(en: "How many visits of 40 answers.", ar: "عدد الزيارات، في كل منها 40 إجابة."))
  private static let interviews = Parameter<Int>.option(
    "interviews", .integer("N", in: 100...10_000_000), default: 100_000,
    Phrase(en: "How many satisfaction interviews.", ar: "عدد مقابلات الرضا."))
  private static let folder = Parameter<String?>.option(
    "folder", .folder,
    Phrase(
      en: "Where to invent the quarter, and to leave it; otherwise a folder that goes away.",
      ar: "أين يُختلق الربع ويُترك؛ وإلا ففي مجلد يزول."))

  static let example = Command.Example(
    "mizan bench score",
    Phrase(
      en: "scoring against one reading of the same rows", ar: "الاحتساب إزاء قراءة الصفوف نفسها مرة"
    ))

  static let command = Command(
    "score",
    Phrase(
      en: "Measure the scoring of a quarter, in whole and after a merge of 1 %.",
      ar: "قياس احتساب ربع كاملاً ثم بعد دمج 1٪."),
    takes: [visits, interviews, folder, GlobalParameters.json],
    examples: [
      example,
      Command.Example(
        "mizan bench score --visits 1000000 --interviews 1000000",
        Phrase(en: "a country in a quarter", ar: "بلد في ربع")),
    ]
  ) { invocation in
    #if DEBUG
      try invocation.say(
        Phrase(
          en: "This build is not optimised: the figures say little.",
          ar: "هذا البناء غير محسّن، فالأرقام قليلة الدلالة."))
    #endif
    let home =
      invocation[folder] ?? (invocation.surroundings.environment["TMPDIR"] ?? "/tmp")
      + "/mizan-bench-\(UInt32.random(in: .min ... .max))"
    try makeFolder(home)
    defer {
      if invocation[folder] == nil { try? removeFolder(home) }
    }
    var runs: [Run] = []
    for share in [10, 1] {
      runs.append(
        try measure(
          home + "/quarter-\(share).mizan", visits: invocation[visits] / share,
          interviews: invocation[interviews] / share, invocation))
    }
    try show(runs, invocation)
    return .success
  }

  /// What was measured of a quarter of one size.
  struct Run {
    let visits: Int
    let interviews: Int
    let reading: Double
    let full: Double
    let added: Int
    let addition: Double
    let again: Double
    /// The most memory that reading and scoring took, in megabytes; `nil` where the system does not say.
    let memory: Double?
  }

  private static func measure(
    _ path: String, visits: Int, interviews: Int, _ invocation: Invocation
  ) throws -> Run {
    let quarter = try Quarter(reading: "2026-Q3")
    let progress = ProgressLine(on: invocation.surroundings.messages)
    var bench = BenchQuarter(quarter: quarter)
    let store: Store
    if isFile(path) {
      store = try Store.open(path)
    } else {
      store = try Store.create(path, role: .centre, label: "bench")
      try bench.fill(store, visits: visits, interviews: interviews) { count in
        try progress.show("\(count)")
      }
    }
    try progress.clear()
    // What inventing the data took is not what scoring takes.
    ProcessMemory.resetPeak()
    let clock = ContinuousClock()
    var bytes = 0
    let reading = try clock.measure { bytes = try store.readSubmissions(in: quarter.code) }
    let memory = ScoreMemory(store)
    unlink(memory.path)
    let full = try clock.measure {
      _ = try QuarterScoring(store: store, quarter: quarter, isFull: true).run()
    }
    let peak = ProcessMemory.peak.map { Double($0) / 1_048_576 }
    // A seed of its own each time, so that a folder that was left can be measured again.
    var more = BenchQuarter(
      quarter: quarter, seed: UInt64(clamping: try store.position().number) + 7)
    let added = max(1, visits / 100)
    try more.fill(store, visits: added, interviews: max(1, interviews / 100))
    var extent = QuarterScoring.Extent.touched(0)
    let addition = try clock.measure {
      extent = try QuarterScoring(store: store, quarter: quarter).run().extent
    }
    guard case .touched = extent, bytes > 0 else {
      throw ScoreBenchError.notIncremental
    }
    let again = try clock.measure {
      _ = try QuarterScoring(store: store, quarter: quarter).run()
    }
    func seconds(_ duration: Duration) -> Double { duration / .seconds(1) }
    return Run(
      visits: visits, interviews: interviews, reading: seconds(reading), full: seconds(full),
      added: added, addition: seconds(addition), again: seconds(again), memory: peak)
  }

  private static func show(_ runs: [Run], _ invocation: Invocation) throws {
    guard let small = runs.first, let large = runs.last else { return }
    let growth = small.memory.flatMap { small in large.memory.map { $0 / small } }
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init(
            "runs",
            .array(
              runs.map {
                .object([
                  .init("visits", .integer($0.visits)),
                  .init("interviews", .integer($0.interviews)),
                  .init("readingSeconds", .double($0.reading)),
                  .init("fullSeconds", .double($0.full)),
                  .init("added", .integer($0.added)),
                  .init("additionSeconds", .double($0.addition)),
                  .init("againSeconds", .double($0.again)),
                  .init("peakMegabytes", $0.memory.map { .double($0) } ?? .null),
                ])
              })),
          .init("fullOverReading", .double(large.full / large.reading)),
          .init("additionOverFull", .double(large.addition / large.full)),
          .init("memoryGrowth", growth.map { .double($0) } ?? .null),
        ]).indentedText)
      return
    }
    for run in runs {
      try invocation.print(
        Phrase(
          en: """
            \(run.visits) visits of 40 answers, \(run.interviews) interviews: \
            reading \(two(run.reading)) s, scoring \(two(run.full)) s, \
            after 1 % more \(two(run.addition)) s, nothing new \(two(run.again)) s, \
            memory \(two(run.memory)) MB
            """,
          ar: """
            \(run.visits) زيارة بأربعين إجابة، \(run.interviews) مقابلة: القراءة \(two(run.reading)) ث، \
            الاحتساب \(two(run.full)) ث، بعد إضافة 1٪ \(two(run.addition)) ث، دون جديد \
            \(two(run.again)) ث، الذاكرة \(two(run.memory)) م.ب
            """)[invocation.language])
    }
    try invocation.print(
      Phrase(
        en: """
          scoring / reading \(two(large.full / large.reading)), \
          1 % more / scoring \(two(100 * large.addition / large.full)) %, \
          memory × \(two(growth)) for 10 times the input
          """,
        ar: """
          الاحتساب إلى القراءة \(two(large.full / large.reading))، إضافة 1٪ إلى الاحتساب \
          \(two(100 * large.addition / large.full))٪، الذاكرة × \
          \(two(growth)) لعشرة أضعاف المدخل
          """)[invocation.language])
  }

  /// A figure with two decimals, or a dash where the system does not say.
  private static func two(_ value: Double?) -> String {
    guard let value else { return "—" }
    return "\((value * 100).rounded() / 100)"
  }
}

/// The measurement did not measure what it says.
enum ScoreBenchError: ExplainedError {
  case notIncremental

  var message: Phrase {
    Phrase(
      en: "what was kept could not be used again", ar: "تعذر استعمال ما حُفظ من قبل")
  }

  var help: Phrase? { nil }
}
