import Diagnostics
import Expressions
import Surveys

/// `mizan bench expr`: expressions taken apart and evaluated, and definitions of several sizes checked.
enum ExprBench {
  /// The commonest shapes of expressions in real forms, and some that are harder.
  static let shapes = [
    "${consent} = 'yes'",
    "selected(${services}, 'passport')",
    ". >= 0 and . <= 120",
    "${age} > 18",
    "${consent} = 'yes' and selected(${services}, 'id') and ${age} != 20",
    "regex(${name}, '^[A-Z][a-z]{2,20}$')",
    "if(${age} > 60, 'old', if(${age} >= 18, 'adult', 'young'))",
    "round(coalesce(${minutes}, 0) * 100 div (${age} + 1), 2)",
    "concat(${name}, ', ', string-length(${name}))",
    "${day} <= today()",
    "format-date-time(${began}, '%Y-%m-%d %H:%M')",
    "(decimal-date-time(now()) - decimal-date-time(${began})) * 24 * 60",
    "indexed-repeat(${wait}, ${visits}, 3)",
    "sum(${wait}) div count(${visits})",
    "count(${visits}[wait > 3])",
    "pulldata('centres', 'label', 'name', 'row150')",
    "instance('centres')/root/item[name = 'row150']/label",
  ]

  static let example = Command.Example(
    "mizan bench expr",
    Phrase(en: "expressions and the check of surveys", ar: "التعابير وفحص الاستبيانات"))

  static let command = Command(
    "expr",
    Phrase(
      en: "Measure expressions, and the check of generated surveys of 50, 500 and 5,000 questions.",
      ar: "قياس التعابير وفحص استبيانات مولّدة من 50 و500 و5000 سؤال."),
    takes: [GlobalParameters.json],
    examples: [
      example,
      Command.Example(
        "mizan bench expr --json", Phrase(en: "the figures as data", ar: "الأرقام بياناتٍ")),
    ]
  ) { invocation in
    #if DEBUG
      try invocation.say(
        Phrase(
          en: "This build is not optimised: the figures say little.",
          ar: "هذا البناء غير محسّن، فالأرقام قليلة الدلالة."))
    #endif
    let progress = ProgressLine(on: invocation.surroundings.messages)
    let form = BenchForm()
    var figures: [Figure] = []
    for shape in shapes {
      try progress.show(shape)
      figures.append(try figure(shape, form))
    }
    var checks: [Check] = []
    for questions in [50, 500, 5000] {
      try progress.show("\(questions)")
      checks.append(check(questions))
    }
    try progress.clear()
    if invocation[GlobalParameters.json] {
      try invocation.printData(json(figures, checks).indentedText)
    } else {
      for line in lines(figures, checks, invocation.language) { try invocation.print(line) }
    }
    return .success
  }

  /// The times of one expression, in microseconds.
  struct Figure {
    let expression: String
    let parse: Double
    let evaluate: Double
  }

  /// The time of the check of one definition.
  struct Check {
    let questions: Int
    let bytes: Int
    let milliseconds: Double

    var microsecondsPerQuestion: Double { milliseconds * 1000 / Double(questions) }
  }

  private static func figure(_ text: String, _ form: BenchForm) throws -> Figure {
    let (parsed, problems) = Expression.parse(text)
    guard let parsed, !problems.hasErrors else {
      preconditionFailure("'\(text)' is an expression")
    }
    let expression = parsed.bound { BenchForm.names.firstIndex(of: $0) }
    let environment = Environment(
      now: Instant(milliseconds: 1_783_840_000_000), randomBits: { 4 })
    _ = try expression.value(in: form, at: form.carrier, environment: environment)
    return Figure(
      expression: text,
      parse: Stopwatch.microseconds { _ = Expression.parse(text) },
      evaluate: try Stopwatch.microseconds {
        _ = try expression.value(in: form, at: form.carrier, environment: environment)
      })
  }

  private static func check(_ questions: Int) -> Check {
    let bundle = GeneratedSurvey(questions: questions).bundle
    let time = Stopwatch.microseconds(rounds: 3) { _ = SurveyReader.read(bundle) }
    return Check(questions: questions, bytes: bundle.survey.utf8.count, milliseconds: time / 1000)
  }

  // MARK: Telling

  private static func lines(
    _ figures: [Figure], _ checks: [Check], _ language: Language
  ) -> [String] {
    let parsed = Phrase(
      en: "    parse   evaluate   (microseconds)", ar: "بالميكروثانية: القراءة ثم الحساب")
    let checked = Phrase(
      en: "questions       bytes         ms   per question (microseconds)",
      ar: "الفحص: عدد الأسئلة، ثم البايتات، ثم الملي ثانية، ثم الميكروثانية لكل سؤال")
    return [parsed[language]]
      + figures.map {
        "\(cell($0.parse, 9)) \(cell($0.evaluate, 10))   \($0.expression)"
      } + ["", checked[language]]
      + checks.map {
        "\(right("\($0.questions)", 9)) \(right("\($0.bytes)", 11)) \(cell($0.milliseconds, 10))   "
          + cell($0.microsecondsPerQuestion, 12)
      }
  }

  private static func json(_ figures: [Figure], _ checks: [Check]) -> JSON {
    .object([
      .init(
        "expressions",
        .array(
          figures.map {
            .object([
              .init("expression", .string($0.expression)),
              .init("parseMicroseconds", .double($0.parse)),
              .init("evaluateMicroseconds", .double($0.evaluate)),
            ])
          })),
      .init(
        "checks",
        .array(
          checks.map {
            .object([
              .init("questions", .integer($0.questions)), .init("bytes", .integer($0.bytes)),
              .init("milliseconds", .double($0.milliseconds)),
              .init("microsecondsPerQuestion", .double($0.microsecondsPerQuestion)),
            ])
          })),
    ])
  }

  /// A figure with two decimals, at the right of so many cells.
  private static func cell(_ value: Double, _ cells: Int) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = hundredths % 100
    return right("\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)", cells)
  }

  private static func right(_ text: String, _ cells: Int) -> String {
    String(repeating: " ", count: max(0, cells - text.count)) + text
  }
}
