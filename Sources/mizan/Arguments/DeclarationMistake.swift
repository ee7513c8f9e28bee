import Diagnostics

/// A mistake in the declaration of a command: ours, found by a test over the whole tree.
enum DeclarationMistake: Hashable, Sendable {
  /// Two parameters of one command line are called the same.
  case equalParameters(command: String, name: String)
  /// Two subcommands are called the same.
  case equalCommands(command: String, name: String)
  /// An argument stands after one that may be missing or repeated, or before a subcommand.
  case unreachableArgument(command: String, name: String)
  /// A default is not a right value.
  case wrongDefault(command: String, name: String)
  /// A text is missing in one of the languages, or the same in both.
  case untranslated(command: String, about: String)
  /// No example is given.
  case noExample(command: String)
  /// An example is not a command line of this command.
  case wrongExample(command: String, line: String)
}

extension Command {
  /// The mistakes in this command, taken as the root, and in those below it.
  var declarationMistakes: [DeclarationMistake] {
    CommandPath(root: self).descendants.flatMap { path in
      equalNames(path) + unreachableArguments(path) + wrongDefaults(path) + missingTexts(path)
        + wrongExamples(path)
    }
  }

  private func equalNames(_ path: CommandPath) -> [DeclarationMistake] {
    let names = path.parameters.flatMap { $0.form == .argument ? [$0.id] : $0.spellings }
    let commands = path.command.subcommands.flatMap { [$0.name] + $0.aliases }
    return repeated(names).map { .equalParameters(command: path.line, name: $0) }
      + repeated(commands + (commands.isEmpty ? [] : ["help"]))
      .map { .equalCommands(command: path.line, name: $0) }
  }

  private func repeated(_ names: [String]) -> [String] {
    var seen = Set<String>()
    return names.filter { !seen.insert($0).inserted }
  }

  private func unreachableArguments(_ path: CommandPath) -> [DeclarationMistake] {
    let arguments = path.command.parameters.filter { $0.form == .argument }
    guard path.command.works else {
      return arguments.map { .unreachableArgument(command: path.line, name: $0.id) }
    }
    return zip(arguments, arguments.dropFirst()).compactMap { before, argument in
      let isReachable =
        before.count == .required || (before.count == .optional && argument.minimum == 0)
      return isReachable ? nil : .unreachableArgument(command: path.line, name: argument.id)
    }
  }

  private func wrongDefaults(_ path: CommandPath) -> [DeclarationMistake] {
    path.command.parameters.compactMap { parameter in
      guard let word = parameter.defaultWord, !parameter.accepts(word) else { return nil }
      return .wrongDefault(command: path.line, name: parameter.id)
    }
  }

  private func missingTexts(_ path: CommandPath) -> [DeclarationMistake] {
    let command = path.command
    let texts =
      [("abstract", command.abstract)] + (command.discussion.map { [("discussion", $0)] } ?? [])
      + command.examples.map { ($0.line, $0.meaning) }
      + command.parameters.map { ($0.id, $0.help) }
    return texts.filter { $1.en.isEmpty || $1.ar.isEmpty || $1.en == $1.ar }
      .map { .untranslated(command: path.line, about: $0.0) }
  }

  /// An example must be read by the very parser that will read it when it is copied.
  private func wrongExamples(_ path: CommandPath) -> [DeclarationMistake] {
    guard !path.command.examples.isEmpty else { return [.noExample(command: path.line)] }
    return path.command.examples.filter { !reads($0.line, as: path) }
      .map { .wrongExample(command: path.line, line: $0.line) }
  }

  private func reads(_ line: String, as path: CommandPath) -> Bool {
    let words = ShellWords.words(of: line)
    guard words.first == name,
      let request = try? ArgumentParser.request(Array(words.dropFirst()), root: self)
    else { return false }
    switch request {
    case .run(let reached, _), .help(let reached): return reached.line.hasPrefix(path.line)
    case .version, .completion: return path.isRoot
    }
  }
}
