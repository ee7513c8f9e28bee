/// A command line that cannot be carried out: the facts. `UsageSentences` tells them.
struct UsageError: Error, Sendable {
  /// What is wrong.
  enum Fact: Sendable {
    case unknownOption(String)
    case unknownSubcommand(String)
    case missingValue(ParameterDeclaration)
    case unexpectedValue(ParameterDeclaration)
    case badValue(String, ParameterDeclaration, Origin)
    case missingParameter(ParameterDeclaration)
    case givenTwice(ParameterDeclaration)
    case unexpectedArgument(String)
  }

  /// Where a value was written.
  enum Origin: Sendable, Hashable {
    case commandLine
    case variable(String)
  }

  /// What is wrong.
  let fact: Fact
  /// The command that was being called.
  let path: CommandPath

  /// The parameter at fault.
  var parameter: ParameterDeclaration? {
    switch fact {
    case .unknownOption, .unknownSubcommand, .unexpectedArgument: nil
    case .missingValue(let parameter), .unexpectedValue(let parameter),
      .badValue(_, let parameter, _), .missingParameter(let parameter),
      .givenTwice(let parameter):
      parameter
    }
  }
}

/// A parameter without which a command can do nothing, unless another one stands in for it.
struct MissingParameter: Error {
  /// The parameter.
  let parameter: ParameterDeclaration
}
