/// What a command line asks for.
enum CommandRequest: Sendable {
  /// The work of a command, with the words for each of its parameters by id.
  case run(CommandPath, words: [String: [String]])
  /// The page of a command.
  case help(CommandPath)
  /// The version.
  case version
  /// A completion script.
  case completion(Shell)
}
