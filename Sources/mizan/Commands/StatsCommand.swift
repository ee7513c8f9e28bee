import Diagnostics
import Scoring

/// `mizan stats`: statistical methods computed from outside.
enum StatsCommand {
  private static let isBatch = Parameter<Bool>.flag(
    "batch",
    Phrase(
      en: "Read JSON Lines and write one line for each.", ar: "قراءة أسطر JSON وكتابة سطر لكل منها."
    ))

  static let command = Command(
    "stats",
    Phrase(en: "Compute statistical methods.", ar: "حساب الطرائق الإحصائية."),
    discussion: Phrase(
      en: "Every line of standard input is an object with 'method' and 'input'.",
      ar: "كل سطر من المدخل كائن فيه 'method' و'input'."),
    takes: [isBatch],
    examples: [
      Command.Example(
        "mizan stats --batch < requests.jsonl",
        Phrase(en: "compute one method per line", ar: "حساب طريقة في كل سطر"))
    ]
  ) { invocation in
    try Batch.run(invocation) { line in
      StatisticsRequest.answer(line, language: invocation.language).compactText
    }
    return .success
  }
}
