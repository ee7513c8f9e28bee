import Diagnostics
import Scoring

/// `mizan stats`: one statistical method for a person, or many from outside.
enum StatsCommand {
  private static let method = Parameter<String?>.argument(
    "METHOD", .text("METHOD"),
    Phrase(
      en: "The method; 'mizan stats list' explains them.",
      ar: "الطريقة، والأمر ‎mizan stats list يشرحها."))
  private static let input = Parameter<String?>.option(
    "input", WrittenJSON.reader,
    Phrase(
      en: "Its input: JSON, a file, or - for standard input.",
      ar: "مدخلها: نص JSON أو ملف أو - للمدخل القياسي."))
  private static let isBatch = Parameter<Bool>.flag(
    "batch",
    Phrase(
      en: "Read JSON Lines and write one line for each.", ar: "قراءة أسطر JSON وكتابة سطر لكل منها."
    ))

  static let command = Command(
    "stats",
    Phrase(en: "Compute statistical methods.", ar: "حساب الطرائق الإحصائية."),
    discussion: Phrase(
      en: """
        A dash stands for a figure that is not defined. Figures are rounded for reading; --json gives \
        all digits. With --batch every line of standard input is an object with 'method' and 'input'.
        """,
      ar: """
        الشرطة تعني رقماً غير معرّف. تُقرّب الأرقام للقراءة، والخيار ‎--json يعطيها كاملة. ومع الخيار \
        ‎--batch يكون كل سطر من المدخل كائناً فيه 'method' و'input'.
        """),
    takes: [method, input, isBatch, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan stats proportion.wilson --input '{\"successes\": 45, \"n\": 60}'",
        Phrase(en: "a share with its interval", ar: "نسبة مع فترتها")),
      Command.Example(
        "mizan stats satisfaction.csat --input ratings.json --json",
        Phrase(en: "read a file and print data", ar: "قراءة ملف وكتابة بيانات")),
      Command.Example(
        "mizan stats --batch < requests.jsonl",
        Phrase(en: "compute line by line", ar: "الحساب سطراً سطراً")),
    ],
    subcommands: [StatsListCommand.command]
  ) { invocation in
    if invocation[isBatch] {
      try Batch.run(invocation) { line in
        StatisticsRequest.answer(line, language: invocation.language).compactText
      }
      return .success
    }
    guard let name = invocation[method] else {
      throw MissingParameter(parameter: method.declaration)
    }
    let method = try StatisticsMethod.named(name)
    guard let word = invocation[input] else { throw MissingParameter(parameter: input.declaration) }
    guard let (_, root) = try WrittenJSON.read(word, called: "--input", invocation) else {
      return .failure
    }
    return try compute(method, root.json, invocation)
  }

  private static func compute(
    _ method: StatisticsMethod, _ input: JSON, _ invocation: Invocation
  ) throws -> ExitStatus {
    switch Self.result(of: method, input) {
    case .success(let result):
      if invocation[GlobalParameters.json] {
        try invocation.printData(JSON.object([.init("result", result)]).indentedText)
      } else {
        let shown = MethodResult(method: method, result: result, language: invocation.language)
        for line in shown.lines { try invocation.print(line) }
      }
      return .success
    case .failure(let error):
      guard invocation[GlobalParameters.json] else {
        throw StatisticsMistake(error: error, method: method.name)
      }
      let answer = JSON.object([.init("error", error.json(invocation.language))])
      try invocation.printData(answer.indentedText)
      return .failure
    }
  }

  private static func result(
    of method: StatisticsMethod, _ input: JSON
  ) -> Result<JSON, StatisticsError> {
    do throws(StatisticsError) {
      return .success(try method.result(input))
    } catch {
      return .failure(error)
    }
  }
}

/// An input that a method cannot be computed with.
private struct StatisticsMistake: ExplainedError {
  let error: StatisticsError
  let method: String

  var message: Phrase { error.message }

  var help: Phrase? {
    Phrase(
      en: "its fields are explained by: mizan stats list \(method)",
      ar: "لشرح حقولها:\nmizan stats list \(method)")
  }
}

extension StatisticsError: ExplainedError {
  var help: Phrase? {
    guard code == .unknownMethod else { return nil }
    return Phrase(en: "all methods: mizan stats list", ar: "الطرائق كلها:\nmizan stats list")
  }
}
