import Diagnostics

/// One call of a command: the values of its parameters and what surrounds the process.
struct Invocation {
  /// The words that lead to the command: `["mizan", "survey", "check"]`.
  let path: [String]
  /// The language to speak to the person.
  let language: Language
  /// What surrounds the process.
  let surroundings: Surroundings
  /// The words given for each parameter of the command, by id; checked.
  private let words: [String: [String]]

  /// A call with checked words for every parameter of its command.
  init(
    path: [String], words: [String: [String]], language: Language, surroundings: Surroundings
  ) {
    self.path = path
    self.words = words
    self.language = language
    self.surroundings = surroundings
  }

  /// The value of a parameter that the command takes.
  subscript<Value>(parameter: Parameter<Value>) -> Value {
    let id = parameter.declaration.id
    guard let words = words[id], let value = parameter.value(words) else {
      preconditionFailure("'\(path.joined(separator: " "))' does not take \(id)")
    }
    return value
  }

  /// Writes a line of results that a person reads to standard output.
  func print(_ line: String = "") throws {
    try surroundings.output.writeText(line + "\n")
  }

  /// Writes a line of data to standard output, as it is.
  func printData(_ line: String) throws {
    try surroundings.output.write(line + "\n")
  }

  /// Writes a line for the person to standard error, in their language.
  func say(_ line: Phrase) throws {
    try surroundings.messages.writeText(line[language] + "\n")
  }

  /// Opens the dialogue with the person.
  func openConsole() -> any Console {
    surroundings.openConsole(language, self[GlobalParameters.plain])
  }
}
