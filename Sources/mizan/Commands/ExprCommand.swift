import Diagnostics
import Expressions
import Storage

/// `mizan expr`: expressions evaluated from outside.
enum ExprCommand {
  private static let isBatch = Parameter<Bool>.flag(
    "batch",
    Phrase(
      en: "Read JSON Lines and write one line for each.", ar: "قراءة أسطر JSON وكتابة سطر لكل منها."
    ))

  static let command = Command(
    "expr",
    Phrase(
      en: "Evaluate expressions of the form language.", ar: "حساب تعابير لغة الاستبيانات."),
    discussion: Phrase(
      en: "Every line of standard input is an object with 'expr' and its context.",
      ar: "كل سطر من المدخل كائن فيه 'expr' وسياقه."),
    takes: [isBatch],
    examples: [
      Command.Example(
        "mizan expr --batch < expressions.jsonl",
        Phrase(en: "evaluate one expression per line", ar: "حساب تعبير في كل سطر"))
    ]
  ) { invocation in
    let batch = ExpressionBatch(
      now: Instant(milliseconds: DeviceClock.system.now().wall), language: invocation.language,
      timeZone: { SystemTimeZone.named($0) },
      randomBits: { UInt64.random(in: .min ... .max) })
    try Batch.run(invocation) { batch.answer(to: $0) }
    return .success
  }
}
