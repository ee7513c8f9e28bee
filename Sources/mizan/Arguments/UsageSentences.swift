import Diagnostics

/// Tells a mistake of the command line. Latin words stand on lines of their own in Arabic, so that
/// they read the same on every terminal.
extension UsageError: ExplainedError {
  var message: Phrase {
    switch fact {
    case .unknownOption(let id):
      about(
        id, en: "'\(path.line)' has no option '\(id)'", ar: "لا يعرف هذا الأمر خيارًا بهذا الاسم")
    case .unknownSubcommand(let word):
      about(word, en: "'\(path.line)' has no command '\(word)'", ar: "لا يوجد أمر بهذا الاسم")
    case .missingValue(let parameter):
      about(
        parameter.label, en: "'\(parameter.id)' needs a value after it",
        ar: "يلزم أن تلي هذا الخيار قيمة")
    case .unexpectedValue(let parameter):
      about(parameter.id, en: "'\(parameter.id)' takes no value", ar: "هذا الخيار لا يأخذ قيمة")
    case .badValue(let word, let parameter, .commandLine):
      about(
        "\(parameter.id): \(word)", en: "'\(word)' is not a value of '\(parameter.id)'",
        ar: "قيمة غير مقبولة")
    case .badValue(let word, _, .variable(let name)):
      about(
        "\(name)=\(word)", en: "'\(word)' in the environment variable \(name) is not a right value",
        ar: "في متغير البيئة قيمة غير مقبولة")
    case .missingParameter(let parameter):
      about(parameter.label, en: "\(parameter.label) is missing", ar: "لم يُذكر ما لا بد منه")
    case .givenTwice(let parameter):
      about(parameter.id, en: "'\(parameter.id)' is given twice", ar: "ذُكر هذا الخيار مرتين")
    case .unexpectedArgument(let word):
      about(word, en: "'\(word)' is one word too many", ar: "كلمة زائدة لا موضع لها في الأمر")
    }
  }

  var help: Phrase? {
    switch fact {
    case .unknownOption(let id):
      meant(id, among: path.parameters.filter { $0.form != .argument }.map(\.id))
    case .unknownSubcommand(let word):
      meant(word, among: path.command.subcommands.flatMap { [$0.name] + $0.aliases })
    case .badValue(let word, let parameter, _): expected(parameter, insteadOf: word)
    case .missingValue(let parameter): expected(parameter)
    case .missingParameter(let parameter) where parameter.minimum > 1:
      Phrase(
        en: "at least \(parameter.minimum) are needed", ar: "أقل عدد مطلوب: \(parameter.minimum)")
    case .missingParameter, .unexpectedValue: nil
    case .givenTwice: Phrase(en: "give it once", ar: "اكتفِ بذكره مرة واحدة")
    case .unexpectedArgument:
      Phrase(
        en: "put a text that contains spaces in quotation marks",
        ar: "ضع النص الذي فيه فراغات بين علامتي اقتباس")
    }
  }

  private func about(_ words: String, en: String, ar: String) -> Phrase {
    Phrase(en: en, ar: "\(ar):\n\(words)")
  }

  private func meant(_ word: String, among candidates: [String]) -> Phrase? {
    NearestWord.suggestion(for: word, among: candidates).map {
      Phrase(en: "did you mean '\($0)'?", ar: "لعلك تقصد:\n\($0)")
    }
  }

  private func expected(
    _ parameter: ParameterDeclaration, insteadOf word: String? = nil
  ) -> Phrase {
    let expected = Phrase(
      en: "expected \(parameter.expected.en)", ar: "القيمة المنتظرة: \(parameter.expected.ar)")
    guard let word, case .words(let words) = parameter.candidates,
      let meant = meant(word, among: words)
    else { return expected }
    return Phrase(en: "\(meant.en) \(expected.en)", ar: "\(meant.ar)\n\(expected.ar)")
  }
}
