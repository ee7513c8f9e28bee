import Diagnostics

/// Carries out a command line: finds the command, runs it, and tells the person what went wrong.
struct CommandRunner {
  private let root: Command
  private let version: @Sendable (Language) -> String

  /// A runner of the commands below a root. `version` is written for `--version`.
  init(root: Command, version: @escaping @Sendable (Language) -> String) {
    self.root = root
    self.version = version
  }

  /// Carries out the words after the program's name.
  func run(_ words: [String], in surroundings: Surroundings) -> ExitStatus {
    let language = InterfaceLanguage.choice(words: words, environment: surroundings.environment)
    do {
      let status = try answer(words, language, surroundings)
      try surroundings.output.flush()
      return status
    } catch {
      return tell(error, language, surroundings)
    }
  }

  private func answer(
    _ words: [String], _ language: Language, _ surroundings: Surroundings
  ) throws -> ExitStatus {
    let output = surroundings.output
    let request = try ArgumentParser.request(
      words, root: root, environment: surroundings.environment)
    switch request {
    case .help(let path):
      try output.writeText(HelpPage(path, language: language, columns: output.columns).text)
    case .version:
      try output.writeText(version(language) + "\n")
    case .completion(let shell):
      try output.write(CompletionScript(root: root, language: language).text(for: shell))
    case .run(let path, let words):
      guard case .run(let work) = path.command.work else { return .usage }
      do {
        return try work(
          Invocation(
            path: path.names, words: words, language: language, surroundings: surroundings))
      } catch let missing as MissingParameter {
        throw UsageError(fact: .missingParameter(missing.parameter), path: path)
      }
    }
    return .success
  }

  /// Tells the person about an error and chooses the status. Results that were written before the
  /// error go out first; a closed pipe ends quietly.
  private func tell(
    _ error: any Error, _ language: Language, _ surroundings: Surroundings
  ) -> ExitStatus {
    let messages = surroundings.messages
    let report = ErrorReport(language: language, usesColour: messages.coloursWords)
    do {
      if error is ClosedPipe { return .closedPipe }
      try surroundings.output.flush()
      if error is Interrupted { return .interrupted }
      if let error = error as? UsageError {
        try messages.writeText(report.text(error, columns: messages.columns))
        return .usage
      }
      try messages.writeText(report.text(error))
      return .failure
    } catch {
      return error is ClosedPipe ? .closedPipe : .failure
    }
  }
}
