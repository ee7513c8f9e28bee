import Diagnostics
import Expressions
import Glibc
import Sessions
import Storage
import Surveys

/// Measures what a person feels: the time from a key to the next prompt, on the disk between them.
enum AnswerBench {
  static let example = Command.Example(
    "mizan bench answer",
    Phrase(en: "from the key to the next prompt", ar: "من المفتاح إلى السؤال التالي"))

  private static let folder = Parameter<String?>.option(
    "folder", .folder,
    Phrase(
      en: "A folder on the disk to measure; otherwise the current one.",
      ar: "مجلد على القرص المراد قياسه، وإلا فالمجلد الحالي."))

  static let command = Command(
    "answer",
    Phrase(
      en: "Answer 500 questions durably, beside bare transactions on the same disk.",
      ar: "تعبئة 500 سؤال مع الحفظ على القرص، بجانب معاملات مجردة على القرص نفسه."),
    discussion: Phrase(
      en: """
        After each answer one bare transaction is measured, so that both meet the same disk. The ratio \
        of their medians should be at most 1.5, and the time to the first prompt at most 50 ms.
        """,
      ar: """
        بعد كل إجابة تُقاس معاملة مجردة واحدة ليلقى كلاهما القرص نفسه. ينبغي ألا تتجاوز نسبة وسيطيهما \
        1.5، ولا زمن السؤال الأول 50 ms.
        """),
    takes: [folder, GlobalParameters.json], examples: [example]
  ) { invocation in
    let place = "\(invocation[folder] ?? ".")/.mizan-bench-\(getpid())"
    try makeFolder(place)
    defer { clean(place) }
    let result = try measure(in: place)
    let start = try start(in: place, invocation)
    if invocation[GlobalParameters.json] {
      try invocation.printData(
        JSON.object([
          .init("answers", .integer(result.answers)), .init("answer_us", .double(result.answer)),
          .init("transaction_us", .double(result.floor)),
          .init("ratio", .double(result.answer / result.floor)), .init("start_ms", .double(start)),
        ]).compactText)
      return .success
    }
    let (answer, floor) = (Decimals.one(result.answer), Decimals.one(result.floor))
    let ratio = Decimals.one((result.answer / result.floor * 100)) + " %"
    try invocation.print(
      Phrase(
        en:
          "key to next prompt: \(answer) µs; bare transaction: \(floor) µs; that is \(ratio) (at most 150)",
        ar:
          "من المفتاح إلى السؤال التالي \(answer) µs؛ المعاملة المجردة \(floor) µs؛ أي \(ratio) (الحد 150)"
      )[invocation.language])
    try invocation.print(
      Phrase(
        en: "start to first prompt of 500 questions: \(Decimals.one(start)) ms (at most 50)",
        ar: "من البدء إلى أول سؤال من 500: \(Decimals.one(start)) ms (الحد 50)")[
          invocation.language])
    return .success
  }

  /// Medians in microseconds.
  private static func measure(
    in folder: String
  ) throws -> (answers: Int, answer: Double, floor: Double) {
    let bundle = BenchSurvey.flat(500)
    guard let survey = SurveyReader.read(bundle, scrutiny: .essential).survey else {
      throw SessionBench.BrokenSurvey(
        message: Phrase(en: "the survey cannot be read", ar: "تعذرت القراءة"))
    }
    let store = try Store.create(folder + "/bench.mizan", role: .device, label: "bench")
    let id = "00000000-0000-4000-8000-000000000000"
    try store.createDraft(
      Draft(
        id: id, definition: bundle.hash, form: survey.settings.formID, language: "en",
        collector: "bench", created: store.now.wall), of: bundle)
    let session = Session(
      survey: survey,
      opening: Session.Opening(
        id: id, at: store.now.wall, timeZone: .utc, language: "en", device: "bench",
        collector: "bench"))
    let floor = try TransactionFloor(in: folder)
    let console = TimedConsole(BenchConsole(session, instances: 1)) {
      try floor.write("answered\tg12_minutes\t7\t")
    }
    let interview = Interview(
      session: session, console: console, language: .en, article: nil
    ) { event in
      TimedEvent(event, at: try store.append(event: event.text, to: id).moment.wall)
    }
    _ = try interview.run(resuming: false)
    return (
      console.answers.count, median(console.answers), median(console.floors)
    )
  }

  /// The milliseconds from starting this very program to its first prompt: the input is empty, so it
  /// ends there. The best of several runs.
  private static func start(in folder: String, _ invocation: Invocation) throws -> Double {
    let bundle = BenchSurvey.flat(500)
    let survey = folder + "/bench.json"
    try WholeFile.write(bundle.survey.utf8, to: survey)
    let store = folder + "/bench.mizan"
    let clock = ContinuousClock()
    var best = Double.infinity
    for _ in 0..<7 {
      let time = try clock.measure {
        _ = try ExternalProgram.run(
          "/proc/self/exe", ["fill", survey, "--store", store],
          environment: invocation.surroundings.environment)
      }
      best = min(best, time / .milliseconds(1))
    }
    return best
  }

  private static func median(_ times: [Double]) -> Double {
    let sorted = times.sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
  }

  private static func clean(_ folder: String) {
    for name in ["bench.mizan", "bench.mizan-journal", "bench.json"] { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }
}

/// Times what happens between an answer and the next question, and a piece of other work after each.
final class TimedConsole: Console {
  private let console: BenchConsole
  private let other: () throws -> Void
  private let clock = ContinuousClock()
  private var answered: ContinuousClock.Instant?
  /// Microseconds from an answer to the next prompt, and of the other work.
  private(set) var answers: [Double] = []
  private(set) var floors: [Double] = []
  let columns = 80
  let isInteractive = false

  init(_ console: BenchConsole, other: @escaping () throws -> Void) {
    self.console = console
    self.other = other
  }

  func ask(_ prompt: Prompt) throws -> Input {
    if let answered { answers.append((clock.now - answered) / .microseconds(1)) }
    let input = try console.ask(prompt)
    floors.append(try clock.measure(other) / .microseconds(1))
    answered = clock.now
    return input
  }

  func show(_ text: String, _ style: TextStyle) throws {}
}
