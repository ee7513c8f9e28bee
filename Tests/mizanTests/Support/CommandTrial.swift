@testable import mizan

/// What a command line did: how it ended and what it wrote.
struct CommandTrial {
  let status: ExitStatus
  let output: String
  let messages: String

  /// Runs a command line, its words cut at spaces.
  init(_ line: String, root: Command = SampleCommands.root, environment: [String: String] = [:]) {
    let output = CapturedText()
    let messages = CapturedText()
    let surroundings = Surroundings(
      environment: environment, input: LineSource(.standardInput), output: output,
      messages: messages, openConsole: { _, _ in ScriptedConsole(answers: []) })
    status = CommandRunner(root: root) { _ in "mizan 1.0" }
      .run(ShellWords.words(of: line), in: surroundings)
    self.output = output.text
    self.messages = messages.text
  }
}
