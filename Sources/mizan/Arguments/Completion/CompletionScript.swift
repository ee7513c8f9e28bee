import Diagnostics

/// Writes the script that completes the command line in a shell.
///
/// Each script walks the words that are typed down the tree of commands, and then offers what may
/// stand in that place. The tree is written into the script: completing starts no program.
struct CompletionScript {
  /// The name of the program.
  let program: String
  /// The commands from the root down, in order.
  let paths: [CommandPath]
  /// The language of the descriptions.
  let language: Language

  /// The scripts of the commands below a root.
  init(root: Command, language: Language) {
    program = root.name
    paths = CommandPath(root: root).descendants
    self.language = language
  }

  /// The script for one shell.
  func text(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }
}

extension CommandPath {
  /// What may follow the command, apart from options: its subcommands by any name are not listed
  /// twice, and only arguments that are files or fixed words can be offered.
  var followers: WordCandidates {
    let names = command.subcommands.map(\.name)
    if !names.isEmpty { return .words(names) }
    let arguments = command.parameters.filter { $0.form == .argument }
    return arguments.map(\.candidates).first { $0 != .any } ?? .any
  }

  /// The steps to its subcommands: the lines that may be typed, and the line of the subcommand.
  var steps: [(typed: [String], line: String)] {
    command.subcommands.map { subcommand in
      let words = [subcommand.name] + subcommand.aliases
      return (words.map { "\(line) \($0)" }, "\(line) \(subcommand.name)")
    }
  }

  /// The parameters with dashes.
  var dashedParameters: [ParameterDeclaration] { parameters.filter { $0.form != .argument } }

  /// The parameters that a value follows.
  var valueParameters: [ParameterDeclaration] { parameters.filter { $0.form == .option } }
}

extension ParameterDeclaration {
  /// The forms in which it may be typed: `--store` and `-s`.
  var spellings: [String] { [id] + (short.map { ["-\($0)"] } ?? []) }
}
