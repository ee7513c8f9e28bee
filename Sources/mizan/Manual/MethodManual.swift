import Diagnostics
import Scoring

/// The manual of the statistical methods.
struct MethodManual {
  /// The methods to show, in the order of the contract.
  let methods: [StatisticsMethod]

  /// The methods that a word is about: the one with this name alone, otherwise those with the word in
  /// their name, in what they are for, or among their fields; all of them without a word.
  init(about word: String?) {
    guard let word else {
      methods = StatisticsMethod.all
      return
    }
    let named = StatisticsMethod.all.filter { $0.name == word }
    let wanted = word.lowercased()
    methods =
      named.isEmpty
      ? StatisticsMethod.all.filter { method in
        [method.name, method.summary.en, method.summary.ar].contains {
          $0.lowercased().contains(wanted)
        } || (method.inputFields + method.outputFields).contains { $0.name == word }
      } : named
  }

  /// The manual as lines: a list, or all there is to know about one method.
  func lines(in language: Language, columns: Int) -> [String] {
    let labelled = LabelledLines(language: language, columns: columns)
    if methods.count == 1 { return page(methods[0], language, labelled) }
    let (takes, gives) = labels(language)
    return Array(
      methods.map { method in
        labelled.lines(method.name, [method.summary])
          + Wrapping.lines("    \(takes): \(method.input)", cells: labelled.columns)
          + Wrapping.lines("    \(gives): \(method.output)", cells: labelled.columns)
      }.joined())
  }

  private func labels(_ language: Language) -> (takes: String, gives: String) {
    (
      Phrase(en: "takes", ar: "المدخل")[language], Phrase(en: "gives", ar: "الناتج")[language]
    )
  }

  private func page(
    _ method: StatisticsMethod, _ language: Language, _ labelled: LabelledLines
  ) -> [String] {
    func rows(_ fields: [MethodField]) -> [String] {
      fields.flatMap { labelled.lines($0.name, [$0.meaning]) }
    }
    let titles = [
      Phrase(en: "Takes", ar: "المدخل"), Phrase(en: "Gives", ar: "الناتج"),
      Phrase(en: "Example", ar: "مثال"),
    ].map { $0[language] + ":" }
    let input = MethodExamples.inputs[method.name] ?? "{}"
    return [method.name]
      + Wrapping.lines("  " + method.summary[language], cells: labelled.columns)
      + ["", titles[0], "  \(method.input)"] + rows(method.inputFields)
      + ["", titles[1], "  \(method.output)"] + rows(method.outputFields)
      + ["", titles[2], "  mizan stats \(method.name) --input '\(input)'"]
  }

  /// The methods as data.
  var json: JSON {
    .array(
      methods.map { method in
        .object([
          .init("name", .string(method.name)), .init("summary", JSON(method.summary)),
          .init("input", .string(method.input)), .init("output", .string(method.output)),
          .init("inputFields", fields(method.inputFields)),
          .init("outputFields", fields(method.outputFields)),
          .init("example", example(method)),
        ])
      })
  }

  private func fields(_ fields: [MethodField]) -> JSON {
    .object(fields.map { .init($0.name, JSON($0.meaning)) })
  }

  private func example(_ method: StatisticsMethod) -> JSON {
    let input = MethodExamples.inputs[method.name] ?? "{}"
    return JSONReader.read(SourceFile(name: method.name, text: input)).root?.json ?? .null
  }
}
