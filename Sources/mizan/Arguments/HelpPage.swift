import Diagnostics

/// Writes the page of a command.
struct HelpPage {
  private let path: CommandPath
  private let language: Language
  private let columns: Int
  private let labelled: LabelledLines

  private var command: Command { path.command }

  /// The page of a command, for a terminal of so many cells.
  init(_ path: CommandPath, language: Language, columns: Int) {
    self.path = path
    self.language = language
    labelled = LabelledLines(language: language, columns: columns)
    self.columns = labelled.columns
  }

  /// The page, ending in a line feed.
  var text: String {
    let sections = [
      paragraph(command.abstract),
      command.discussion.map(paragraph) ?? [],
      section(Phrase(en: "Usage", ar: "طريقة الاستعمال"), usage),
      section(Phrase(en: "Arguments", ar: "المدخلات"), rows(command.parameters, .argument)),
      section(
        Phrase(en: "Options", ar: "الخيارات"),
        rows(command.parameters + path.builtInParameters, .option, .flag)),
      section(
        Phrase(en: "Options of every command", ar: "خيارات تصلح مع كل أمر"),
        rows(path.inheritedParameters, .option, .flag)),
      section(Phrase(en: "Commands", ar: "الأوامر"), command.subcommands.flatMap(row)),
      section(Phrase(en: "Examples", ar: "أمثلة"), command.examples.flatMap(row)),
      command.subcommands.isEmpty ? [] : readMore,
    ]
    return sections.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  /// The usage line, for an error: `Usage: mizan …`.
  var shortUsage: [String] {
    [Phrase(en: "Usage", ar: "طريقة الاستعمال")[language] + ":"] + usage
  }

  /// The help line of one parameter.
  func row(_ parameter: ParameterDeclaration) -> [String] {
    labelled.lines(parameter.label, [parameter.help] + notes(parameter))
  }

  // MARK: Sections

  private func section(_ title: Phrase, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title[language] + ":"] + lines
  }

  private func paragraph(_ text: Phrase) -> [String] {
    Wrapping.lines(text[language], cells: columns)
  }

  private var usage: [String] {
    let options = command.parameters.filter { $0.form != .argument }.map(\.usage)
    let arguments = command.parameters.filter { $0.form == .argument }.map(\.usage)
    let subcommand = command.subcommands.isEmpty ? [] : ["COMMAND", "…"]
    if command.works, !subcommand.isEmpty {
      return usageLines(options + arguments) + usageLines(subcommand)
    }
    return usageLines(options + arguments + subcommand)
  }

  private func usageLines(_ pieces: [String]) -> [String] {
    let lines = Wrapping.lines(of: [path.line] + pieces, cells: columns - 6)
    return lines.enumerated().map { ($0 == 0 ? "  " : "      ") + $1 }
  }

  private var readMore: [String] {
    let line = "\(path.line) COMMAND --help"
    switch language {
    case .en: return ["More about a command: \(line)"]
    case .ar: return ["للمزيد عن أحد الأوامر:", "  \(line)"]
    }
  }

  // MARK: Rows

  private func rows(
    _ parameters: [ParameterDeclaration], _ forms: ParameterDeclaration.Form...
  ) -> [String] {
    parameters.filter { forms.contains($0.form) }.flatMap(row)
  }

  private func row(_ subcommand: Command) -> [String] {
    labelled.lines(subcommand.name, [subcommand.abstract])
  }

  private func row(_ example: Command.Example) -> [String] {
    ["  " + example.line]
      + Wrapping.lines(example.meaning[language], cells: columns - 6).map { "      " + $0 }
  }

  private func notes(_ parameter: ParameterDeclaration) -> [Phrase] {
    var notes: [Phrase] = []
    if let word = parameter.defaultWord {
      notes.append(Phrase(en: "(default: \(word))", ar: "القيمة المعتادة: \(word)"))
    }
    if let name = parameter.variable {
      notes.append(Phrase(en: "(environment: \(name))", ar: "متغير البيئة: \(name)"))
    }
    return notes
  }
}
