package import Diagnostics

/// A function of the expression language.
package struct Function: Sendable {
  /// The name, case-sensitive.
  package let name: String
  /// What it does, in one line.
  package let help: Phrase
  let parameters: [Parameter]
  /// Parameters that can follow any number of times, together.
  let repeating: [Parameter]
  let mostRepetitions: Int
  let result: Result
  let evaluate: Implementation

  typealias Implementation = @Sendable (borrowing Call) throws(EvaluationError) -> Operand

  /// What a function gives.
  enum Result: Sendable {
    case number, string, boolean, date, dateTime, nodes
    /// Whatever one of the arguments with these indexes gives.
    case argument([Int])
    /// The value of a question.
    case answer
  }

  init(
    _ name: String, _ parameters: [Parameter] = [], repeating: [Parameter] = [],
    atMost mostRepetitions: Int = .max, gives result: Result, _ help: Phrase,
    evaluate: @escaping Implementation
  ) {
    self.name = name
    self.parameters = parameters
    self.repeating = repeating
    self.mostRepetitions = mostRepetitions
    self.result = result
    self.help = help
    self.evaluate = evaluate
  }

  /// The name with the names of its arguments: `substr(text, start, end?)`.
  package var signature: String {
    var parts = parameters.map { $0.isOptional ? $0.name + "?" : $0.name }
    if repeating.count == 1 { parts.append(repeating[0].name + "*") }
    if repeating.count > 1 {
      parts.append("(" + repeating.map(\.name).joined(separator: ", ") + ")*")
    }
    return "\(name)(\(parts.joined(separator: ", ")))"
  }

  /// The fewest arguments it takes.
  var fewestArguments: Int { parameters.count { !$0.isOptional } }

  /// Whether it takes so many arguments.
  func takes(_ count: Int) -> Bool {
    if count < fewestArguments { return false }
    if count <= parameters.count { return true }
    if repeating.isEmpty { return false }
    let extra = count - parameters.count
    return extra % repeating.count == 0 && extra / repeating.count <= mostRepetitions
  }

  /// The parameter that an argument belongs to.
  func parameter(_ index: Int) -> Parameter? {
    if index < parameters.count { return parameters[index] }
    return repeating.isEmpty ? nil : repeating[(index - parameters.count) % repeating.count]
  }
}

/// One parameter of a function.
struct Parameter: Sendable {
  let name: String
  let kind: Kind
  let isOptional: Bool
  /// What is made of a literal argument in advance, or what is wrong with it.
  let prepare: Preparation?

  typealias Preparation = @Sendable (String) throws(LiteralProblem) -> Prepared

  enum Kind: Sendable {
    /// One value; nodes give that of the first.
    case value
    /// One truth value.
    case condition
    /// Values; nodes give one each.
    case values
    /// What the function gives as it is.
    case result
    /// Nodes.
    case nodes
    /// `${name}` or a path that ends in a name.
    case reference
    /// `'${name}'`, in quotes.
    case quotedReference
    /// The name of a table.
    case table
  }

  init(
    _ name: String, _ kind: Kind = .value, isOptional: Bool = false, prepare: Preparation? = nil
  ) {
    self.name = name
    self.kind = kind
    self.isOptional = isOptional
    self.prepare = prepare
  }

  static func value(_ name: String) -> Parameter { Parameter(name) }
  static func condition(_ name: String) -> Parameter { Parameter(name, .condition) }
  static func values(_ name: String) -> Parameter { Parameter(name, .values) }
  static func result(_ name: String) -> Parameter { Parameter(name, .result) }
  static func nodes(_ name: String) -> Parameter { Parameter(name, .nodes) }
  static func reference(_ name: String) -> Parameter { Parameter(name, .reference) }

  var optional: Parameter { Parameter(name, kind, isOptional: true, prepare: prepare) }
}

/// What is wrong with a literal argument.
struct LiteralProblem: Error {
  let code: String
  let message: Phrase
  let help: Phrase?
  let severity: Diagnostic.Severity
  /// Where in the literal, as UTF-8 offsets; all of it when `nil`.
  let range: Range<Int>?

  init(
    _ code: String, _ message: Phrase, help: Phrase? = nil, range: Range<Int>? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    self.code = code
    self.message = message
    self.help = help
    self.severity = severity
    self.range = range
  }
}
