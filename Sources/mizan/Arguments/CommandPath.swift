/// The commands from the root to the one that is called.
struct CommandPath: Sendable {
  private let parents: [Command]
  /// The command that is called.
  let command: Command

  /// The path of the root alone.
  init(root: Command) {
    self.init(parents: [], command: root)
  }

  private init(parents: [Command], command: Command) {
    self.parents = parents
    self.command = command
  }

  /// The path one step further down.
  func appending(_ subcommand: Command) -> CommandPath {
    CommandPath(parents: parents + [command], command: subcommand)
  }

  /// The words that a person types: `["mizan", "survey", "check"]`.
  var names: [String] { (parents + [command]).map(\.name) }

  /// The words that a person types, as one text.
  var line: String { names.joined(separator: " ") }

  /// Whether nothing is above the command.
  var isRoot: Bool { parents.isEmpty }

  /// The parameters that the commands above share with this one.
  var inheritedParameters: [ParameterDeclaration] {
    parents.filter { !$0.works }.flatMap(\.parameters)
  }

  /// The parameters that every command has without declaring them.
  var builtInParameters: [ParameterDeclaration] {
    (isRoot ? BuiltInParameters.ofRoot : []) + [BuiltInParameters.help.declaration]
  }

  /// Everything that may be written after the command.
  var parameters: [ParameterDeclaration] {
    command.parameters + inheritedParameters + builtInParameters
  }

  /// Every path that starts with this one: itself, then those below it in order.
  var descendants: [CommandPath] {
    [self] + command.subcommands.flatMap { appending($0).descendants }
  }
}
