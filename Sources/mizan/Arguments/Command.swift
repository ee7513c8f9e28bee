import Diagnostics

/// One command of the command line, as a value: what it is called, what it takes, what it does.
struct Command: Sendable {
  /// One line to copy, and what it does.
  struct Example: Sendable {
    /// The whole command line.
    let line: String
    /// What it does.
    let meaning: Phrase

    /// A command line and what it does.
    init(_ line: String, _ meaning: Phrase) {
      self.line = line
      self.meaning = meaning
    }
  }

  /// What a command does.
  enum Work: Sendable {
    /// Works, and says how it ended.
    case run(@Sendable (Invocation) throws -> ExitStatus)
    /// Leaves the work to one of its subcommands.
    case choose
  }

  /// The word that calls it.
  let name: String
  /// Other words that call it, left out of lists.
  let aliases: [String]
  /// What it does, in one sentence.
  let abstract: Phrase
  /// What else a user should know before using it.
  let discussion: Phrase?
  /// What it takes. What a command takes that only gathers others, each of them takes too.
  let parameters: [ParameterDeclaration]
  /// At least one line to copy.
  let examples: [Example]
  /// What it does.
  let work: Work
  /// The commands below this one.
  let subcommands: [Command]

  /// A command that works; a word that calls one of its subcommands leaves the work to that.
  init(
    _ name: String, aliases: [String] = [], _ abstract: Phrase, discussion: Phrase? = nil,
    takes parameters: [any CommandParameter] = [], examples: [Example],
    subcommands: [Command] = [],
    run: @escaping @Sendable (Invocation) throws -> ExitStatus
  ) {
    self.name = name
    self.aliases = aliases
    self.abstract = abstract
    self.discussion = discussion
    self.parameters = parameters.map(\.declaration)
    self.examples = examples
    self.work = .run(run)
    self.subcommands = subcommands
  }

  /// A command that gathers others; its parameters are taken by each of them.
  init(
    _ name: String, aliases: [String] = [], _ abstract: Phrase, discussion: Phrase? = nil,
    takes parameters: [any CommandParameter] = [], examples: [Example], subcommands: [Command]
  ) {
    self.name = name
    self.aliases = aliases
    self.abstract = abstract
    self.discussion = discussion
    self.parameters = parameters.map(\.declaration)
    self.examples = examples
    self.work = .choose
    self.subcommands = subcommands
  }

  /// Whether it does something by itself.
  var works: Bool {
    switch work {
    case .run: true
    case .choose: false
    }
  }

  /// The command below this one that a word calls.
  func subcommand(called word: String) -> Command? {
    subcommands.first { $0.name == word || $0.aliases.contains(word) }
  }
}
