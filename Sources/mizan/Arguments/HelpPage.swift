import Diagnostics

/// Writes the page of a command.
///
/// English puts labels and texts side by side where there is room. Arabic puts each label on a line of
/// its own and the text under it, because a line that mixes directions reads differently on every
/// terminal.
struct HelpPage {
  private let path: CommandPath
  private let language: Language
  private let columns: Int

  private var command: Command { path.command }

  /// The page of a command, for a terminal of so many cells.
  init(_ path: CommandPath, language: Language, columns: Int) {
    self.path = path
    self.language = language
    self.columns = min(max(columns, 40), 100)
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
    row(parameter.label, [parameter.help] + notes(parameter))
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
    let pieces = options + arguments + subcommand
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
    row(subcommand.name, [subcommand.abstract])
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

  private func row(_ label: String, _ texts: [Phrase]) -> [String] {
    let texts = texts.map { $0[language] }
    return language == .en && columns >= 60
      ? besideLabel(label, texts.joined(separator: " ")) : underLabel(label, texts)
  }

  private func besideLabel(_ label: String, _ text: String) -> [String] {
    let width = 26
    let margin = String(repeating: " ", count: width)
    let lines = Wrapping.lines(text, cells: columns - width)
    let space = width - 2 - TextWidth.cells(label)
    guard space >= 2 else { return ["  " + label] + lines.map { margin + $0 } }
    return ["  " + label + String(repeating: " ", count: space) + lines[0]]
      + lines.dropFirst().map { margin + $0 }
  }

  private func underLabel(_ label: String, _ texts: [String]) -> [String] {
    ["  " + label]
      + texts.flatMap { Wrapping.lines($0, cells: columns - 6).map { "      " + $0 } }
  }
}
