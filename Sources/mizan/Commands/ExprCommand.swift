import Diagnostics
import Expressions
import Storage

/// `mizan expr`: one expression explained, or many evaluated from outside.
enum ExprCommand {
  private static let expression = Parameter<String?>.argument(
    "EXPRESSION", .text("EXPRESSION"),
    Phrase(
      en: "The expression, as it stands in a definition.", ar: "التعبير كما يُكتب في التعريف."))
  private static let context = Parameter<String?>.option(
    "context", WrittenJSON.reader,
    Phrase(
      en: """
        The answers by name, or an object with the fields of --batch: context, types, self, at, \
        lists, irrelevant, language, tz, now, as. A file, JSON, or - for standard input.
        """,
      ar: """
        الإجابات بأسمائها، أو كائن بحقول الخيار ‎--batch نفسها. ملف أو نص JSON أو - للمدخل القياسي.
        """))
  private static let isBatch = Parameter<Bool>.flag(
    "batch",
    Phrase(
      en: "Read JSON Lines and write one line for each.", ar: "قراءة أسطر JSON وكتابة سطر لكل منها."
    ))

  static let command = Command(
    "expr",
    Phrase(
      en: "Evaluate expressions of the form language, and explain their values.",
      ar: "حساب تعابير لغة الاستبيانات وشرح قيمها."),
    discussion: Phrase(
      en: """
        Why is a question hidden? Give its 'relevant' and the answers: each part is shown with its \
        value. With --batch every line of standard input is an object with 'expr' and its context.
        """,
      ar: """
        لماذا لا يظهر سؤال؟ اكتب شرط ظهوره والإجابات، فيُعرض كل جزء من التعبير مع قيمته. ومع الخيار \
        ‎--batch يكون كل سطر من المدخل كائناً فيه 'expr' وسياقه.
        """),
    takes: [expression, context, isBatch, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan expr '${age} > 17 and ${consent} = \"yes\"' --context '{\"age\": 21, \"consent\": \"no\"}'",
        Phrase(en: "see why it is false", ar: "معرفة سبب كونه خاطئاً")),
      Command.Example(
        "mizan expr 'sum(${visits}/minutes) div count(${visits})' --context answers.json",
        Phrase(en: "take the answers from a file", ar: "أخذ الإجابات من ملف")),
      Command.Example(
        "mizan expr --batch < expressions.jsonl",
        Phrase(en: "evaluate line by line", ar: "الحساب سطراً سطراً")),
    ],
    subcommands: [ExprFunctionsCommand.command]
  ) { invocation in
    let batch = ExpressionBatch(
      now: Instant(milliseconds: DeviceClock.system.now().wall), language: invocation.language,
      timeZone: { SystemTimeZone.named($0) },
      randomBits: { UInt64.random(in: .min ... .max) })
    if invocation[isBatch] {
      try Batch.run(invocation) { batch.answer(to: $0) }
      return .success
    }
    guard let text = invocation[expression] else {
      throw MissingParameter(parameter: expression.declaration)
    }
    guard let context = try ExpressionContext.read(invocation[context], invocation) else {
      return .failure
    }
    let explained = try ExplainedExpression(
      text, in: context, by: batch, language: invocation.language)
    try tell(explained, invocation)
    return explained.hasValue ? .success : .failure
  }

  private static func tell(_ explained: ExplainedExpression, _ invocation: Invocation) throws {
    if invocation[GlobalParameters.json] {
      return try invocation.printData(explained.json(in: invocation.language).indentedText)
    }
    let columns = invocation.surroundings.output.columns
    for line in explained.lines(in: invocation.language, columns: columns) {
      try invocation.print(line)
    }
    try invocation.tell(explained.diagnostics, about: explained.source)
  }
}

extension ExpressionBatch.Failure: ExplainedError {}
