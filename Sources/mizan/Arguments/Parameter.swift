import Diagnostics

/// A typed key: declares one parameter of a command and reads its value from an `Invocation`.
///
/// The type says how often it is written: `Parameter<String>` always has a value, `Parameter<String?>`
/// perhaps, `Parameter<[String]>` any number, `Parameter<Bool>` is a flag.
struct Parameter<Value: Sendable>: CommandParameter {
  let declaration: ParameterDeclaration
  /// The value of the words that were given. Nothing only for words that the parser refuses.
  let value: @Sendable ([String]) -> Value?
}

/// A parameter of any type, as a command lists it.
protocol CommandParameter: Sendable {
  /// What the parser, the help page and the completion scripts know of it.
  var declaration: ParameterDeclaration { get }
}

extension Parameter {
  /// An argument that must be given or has a default.
  static func argument(
    _ name: String, _ reader: WordReader<Value>, default standard: Value? = nil, _ help: Phrase
  ) -> Parameter {
    Parameter(
      declaration: ParameterDeclaration(
        .argument, name, standard == nil ? .required : .optional, reader, help,
        defaultWord: standard.map(reader.word)),
      value: { $0.first.flatMap(reader.read) })
  }

  /// An argument that may be missing.
  static func argument<Word>(
    _ name: String, _ reader: WordReader<Word>, _ help: Phrase
  ) -> Parameter where Value == Word? {
    Parameter(
      declaration: ParameterDeclaration(.argument, name, .optional, reader, help),
      value: { .some($0.first.flatMap(reader.read)) })
  }

  /// The last argument, given any number of times.
  static func arguments<Word>(
    _ name: String, _ reader: WordReader<Word>, atLeast minimum: Int = 1, _ help: Phrase
  ) -> Parameter where Value == [Word] {
    Parameter(
      declaration: ParameterDeclaration(
        .argument, name, .repeated(atLeast: minimum), reader, help),
      value: { $0.compactMap(reader.read) })
  }

  /// An option that must be given or has a default.
  static func option(
    _ name: String, short: Character? = nil, _ reader: WordReader<Value>,
    default standard: Value? = nil, variable: String? = nil, _ help: Phrase
  ) -> Parameter {
    Parameter(
      declaration: ParameterDeclaration(
        .option, name, short: short, standard == nil ? .required : .optional, reader, help,
        variable: variable, defaultWord: standard.map(reader.word)),
      value: { $0.first.flatMap(reader.read) })
  }

  /// An option that may be missing.
  static func option<Word>(
    _ name: String, short: Character? = nil, _ reader: WordReader<Word>, variable: String? = nil,
    _ help: Phrase
  ) -> Parameter where Value == Word? {
    Parameter(
      declaration: ParameterDeclaration(
        .option, name, short: short, .optional, reader, help, variable: variable),
      value: { .some($0.first.flatMap(reader.read)) })
  }

  /// An option given any number of times.
  static func options<Word>(
    _ name: String, short: Character? = nil, _ reader: WordReader<Word>, atLeast minimum: Int = 0,
    _ help: Phrase
  ) -> Parameter where Value == [Word] {
    Parameter(
      declaration: ParameterDeclaration(
        .option, name, short: short, .repeated(atLeast: minimum), reader, help),
      value: { $0.compactMap(reader.read) })
  }
}

extension Parameter<Bool> {
  /// A flag: true when it is written.
  static func flag(_ name: String, short: Character? = nil, _ help: Phrase) -> Parameter {
    Parameter(
      declaration: ParameterDeclaration(
        form: .flag, name: name, short: short, count: .optional, help: help, placeholder: "",
        expected: Phrase(en: "no value", ar: "بلا قيمة"), candidates: .any, variable: nil,
        defaultWord: nil, accepts: { _ in true }),
      value: { !$0.isEmpty })
  }
}

extension ParameterDeclaration {
  /// The declaration of a parameter whose value a reader reads.
  fileprivate init<Word>(
    _ form: Form, _ name: String, short: Character? = nil, _ count: Count,
    _ reader: WordReader<Word>, _ help: Phrase, variable: String? = nil,
    defaultWord: String? = nil
  ) {
    self.init(
      form: form, name: name, short: short, count: count, help: help,
      placeholder: reader.placeholder, expected: reader.expected, candidates: reader.candidates,
      variable: variable, defaultWord: defaultWord, accepts: { reader.read($0) != nil })
  }
}
