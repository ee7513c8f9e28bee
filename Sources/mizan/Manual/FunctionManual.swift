import Diagnostics
import Expressions

/// The manual of the functions of the expression language.
struct FunctionManual {
  /// The families with the functions to show; none are empty.
  let families: [(title: Phrase, functions: [Function])]

  /// The whole manual.
  static var whole: FunctionManual {
    FunctionManual(families: FunctionFamily.all.map { ($0.title, $0.functions) })
  }

  /// The functions that a word is about: the one with this name alone, otherwise those with the word
  /// in their name or in what they do.
  init(about word: String) {
    let wanted = word.hasSuffix("()") ? String(word.dropLast(2)) : word
    families = FunctionFamily.all.compactMap { family in
      let functions =
        if let function = Function.named(wanted) {
          family.functions.filter { $0.name == function.name }
        } else {
          family.functions.filter { Self.mentions(wanted.lowercased(), $0) }
        }
      return functions.isEmpty ? nil : (family.title, functions)
    }
  }

  private init(families: [(title: Phrase, functions: [Function])]) {
    self.families = families
  }

  private static func mentions(_ word: String, _ function: Function) -> Bool {
    [function.name, function.help.en.lowercased(), function.help.ar].contains { $0.contains(word) }
  }

  /// The one function that is left, with its family.
  private var only: (title: Phrase, function: Function)? {
    guard families.count == 1, families[0].functions.count == 1 else { return nil }
    return (families[0].title, families[0].functions[0])
  }

  /// The manual as lines: a list, or all there is to know about one function.
  func lines(in language: Language, columns: Int) -> [String] {
    if let (title, function) = only { return page(function, title, language, columns) }
    let labelled = LabelledLines(language: language, columns: columns, width: 30)
    let sections = families.map { family in
      [family.title[language] + ":"]
        + family.functions.flatMap { labelled.lines($0.signature, [$0.help]) }
    }
    return Array(sections.joined(separator: [""]))
  }

  private func page(
    _ function: Function, _ family: Phrase, _ language: Language, _ columns: Int
  ) -> [String] {
    let labels = (
      gives: Phrase(en: "Gives", ar: "تعطي"), family: Phrase(en: "Family", ar: "مجموعتها"),
      examples: Phrase(en: "Examples", ar: "أمثلة")
    )
    let examples = FunctionExamples.evaluated(for: function.name, in: language)
    let width = examples.map { TextWidth.cells($0.expression) }.max() ?? 0
    return [function.signature]
      + Wrapping.lines("  " + function.help[language], cells: min(columns, 100)) + [""]
      + [
        "\(labels.gives[language]): \(function.gives[language])",
        "\(labels.family[language]): \(family[language])", "",
        "\(labels.examples[language]):",
      ]
      + examples.map { expression, value in
        let gap = String(repeating: " ", count: width - TextWidth.cells(expression))
        return "  \(expression)\(gap)  →  \(Self.shown(value))".leftToRight
      }
  }

  private static func shown(_ value: JSON) -> String {
    value.text.map { "'\($0)'" } ?? value.compactText
  }

  /// The functions as data.
  func json(in language: Language) -> JSON {
    .array(
      families.flatMap { family in
        family.functions.map { function in
          let examples = FunctionExamples.evaluated(for: function.name, in: language)
          return JSON.object([
            .init("name", .string(function.name)), .init("signature", .string(function.signature)),
            .init("family", JSON(family.title)), .init("help", JSON(function.help)),
            .init("gives", JSON(function.gives)),
            .init(
              "examples",
              .array(
                examples.map {
                  .object([.init("expression", .string($0.expression)), .init("value", $0.value)])
                })),
          ])
        }
      })
  }
}
