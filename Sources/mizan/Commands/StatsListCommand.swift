import Diagnostics
import Scoring

/// `mizan stats list`: what each statistical method is for.
enum StatsListCommand {
  private static let word = Parameter<String?>.argument(
    "WORD", .text("WORD"),
    Phrase(
      en: "A method, or a word to look for; otherwise all methods.",
      ar: "اسم طريقة أو كلمة يُبحث عنها، وإلا فالطرائق كلها."))

  static let command = Command(
    "list",
    Phrase(
      en: "Explain the statistical methods with their input and output.",
      ar: "شرح الطرائق الإحصائية ومدخلاتها ونواتجها."),
    discussion: Phrase(
      en: """
        '?' marks a field that may be left out, '=' its default, '[]' a list, '{}' an object. One \
        method alone is shown with the meaning of each field and an example.
        """,
      ar: """
        العلامة '?' لحقل يجوز تركه، و'=' لقيمته المعتادة، و'[]' لقائمة، و'{}' لكائن. والطريقة \
        الواحدة تُعرض مع معنى كل حقل ومثال.
        """),
    takes: [word, GlobalParameters.json],
    examples: [
      Command.Example(
        "mizan stats list proportion.wilson",
        Phrase(en: "one method with its fields", ar: "طريقة واحدة مع حقولها")),
      Command.Example(
        "mizan stats list kappa", Phrase(en: "methods about a word", ar: "الطرائق التي تخص كلمة")),
    ]
  ) { invocation in
    let manual = MethodManual(about: invocation[word])
    if manual.methods.isEmpty, let word = invocation[word] {
      _ = try StatisticsMethod.named(word)
    }
    if invocation[GlobalParameters.json] {
      try invocation.printData(manual.json.indentedText)
    } else {
      let columns = invocation.surroundings.output.columns
      for line in manual.lines(in: invocation.language, columns: columns) {
        try invocation.print(line)
      }
    }
    return .success
  }
}
