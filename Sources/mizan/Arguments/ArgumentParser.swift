/// Reads the words of a command line as a request.
struct ArgumentParser {
  private var path: CommandPath
  private var rest: ArraySlice<String>
  private var options: [String: [String]] = [:]
  private var arguments: [String] = []
  private var onlyArguments = false

  /// What the words after the program's name ask for. The environment answers where they are silent.
  static func request(
    _ words: [String], root: Command, environment: [String: String] = [:]
  ) throws(UsageError) -> CommandRequest {
    var parser = ArgumentParser(path: CommandPath(root: root), rest: words[...])
    return try parser.request(environment)
  }

  private init(path: CommandPath, rest: ArraySlice<String>) {
    self.path = path
    self.rest = rest
  }

  private mutating func request(
    _ environment: [String: String]
  ) throws(UsageError) -> CommandRequest {
    while let word = rest.popFirst() {
      if onlyArguments {
        try readArgument(word, callsCommands: !path.command.works)
      } else if word == "--" {
        onlyArguments = true
      } else if word.hasPrefix("--") {
        try readLongOption(word)
      } else if isDashed(word) {
        try readShortOptions(word.dropFirst())
      } else if word == "help", !path.command.subcommands.isEmpty {
        return .help(try helpSubject())
      } else {
        try readArgument(word)
      }
      if let request = builtInRequest { return request }
    }
    guard path.command.works else { return .help(path) }
    return .run(path, words: try words(environment))
  }

  /// The request of a built-in parameter that has been written.
  private var builtInRequest: CommandRequest? {
    if options[BuiltInParameters.help.declaration.id] != nil { return .help(path) }
    if options[BuiltInParameters.version.declaration.id] != nil { return .version }
    let completion = BuiltInParameters.completion
    return options[completion.declaration.id].flatMap(completion.value)?.map { .completion($0) }
  }

  /// The command whose page `help a b` asks for.
  private mutating func helpSubject() throws(UsageError) -> CommandPath {
    while let word = rest.popFirst() {
      if isDashed(word) { continue }
      try descend(to: word)
    }
    return path
  }

  // MARK: Options

  /// Whether a word is written as an option: a lone dash and a negative number are values.
  private func isDashed(_ word: String) -> Bool {
    guard word.hasPrefix("-"), let next = word.dropFirst().first else { return false }
    return !next.isNumber && next != "."
  }

  private mutating func readLongOption(_ word: String) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let id = String(parts[0])
    guard let parameter = path.parameters.first(where: { $0.form != .argument && $0.id == id })
    else { throw error(.unknownOption(id)) }
    try record(parameter, attached: parts.count > 1 ? String(parts[1]) : nil)
  }

  /// Reads `-abc` and `-fvalue`: flags, then perhaps an option that takes what is left.
  private mutating func readShortOptions(_ bundle: Substring) throws(UsageError) {
    var letters = bundle
    while let letter = letters.popFirst() {
      guard let parameter = path.parameters.first(where: { $0.short == letter }) else {
        throw error(.unknownOption("-\(letter)"))
      }
      guard parameter.form == .option else {
        try record(parameter, attached: letters.first == "=" ? String(letters.dropFirst()) : nil)
        continue
      }
      let value = letters.first == "=" ? letters.dropFirst() : letters
      return try record(parameter, attached: letters.isEmpty ? nil : String(value))
    }
  }

  private mutating func record(
    _ parameter: ParameterDeclaration, attached: String?
  ) throws(UsageError) {
    guard parameter.form == .option else {
      guard attached == nil else { throw error(.unexpectedValue(parameter)) }
      options[parameter.id] = [parameter.id]
      return
    }
    guard parameter.isRepeated || options[parameter.id] == nil else {
      throw error(.givenTwice(parameter))
    }
    let value = if let attached { attached } else { try nextValue(of: parameter) }
    try check(value, parameter, .commandLine)
    options[parameter.id, default: []].append(value)
  }

  private mutating func nextValue(of parameter: ParameterDeclaration) throws(UsageError) -> String {
    guard let word = rest.first, word != "--", !isDashed(word) else {
      throw error(.missingValue(parameter))
    }
    rest.removeFirst()
    return word
  }

  // MARK: Arguments

  /// Reads a word that may call a command; after `--` none of a command that works itself.
  private mutating func readArgument(
    _ word: String, callsCommands: Bool = true
  ) throws(UsageError) {
    let called = callsCommands && arguments.isEmpty ? path.command.subcommand(called: word) : nil
    if called == nil, path.command.works { return arguments.append(word) }
    try descend(to: word)
    // What was written before the word has to make sense to the command that it calls.
    if let id = options.keys.sorted().first(where: { id in !path.parameters.contains { $0.id == id }
    }) {
      throw error(.unknownOption(id))
    }
  }

  private mutating func descend(to word: String) throws(UsageError) {
    guard let subcommand = path.command.subcommand(called: word) else {
      throw error(
        path.command.subcommands.isEmpty ? .unexpectedArgument(word) : .unknownSubcommand(word))
    }
    path = path.appending(subcommand)
  }

  /// The words of every parameter: those written, else the environment's, else the default.
  private mutating func words(
    _ environment: [String: String]
  ) throws(UsageError) -> [String: [String]] {
    var words: [String: [String]] = [:]
    for parameter in path.parameters where !BuiltInParameters.ids.contains(parameter.id) {
      var given = parameter.form == .argument ? takeArguments(for: parameter) : []
      given += options[parameter.id] ?? []
      if parameter.form == .argument {
        for word in given { try check(word, parameter, .commandLine) }
      }
      if given.isEmpty, let name = parameter.variable, let word = environment[name], word != "" {
        try check(word, parameter, .variable(name))
        given = [word]
      }
      guard given.count >= parameter.minimum else { throw error(.missingParameter(parameter)) }
      words[parameter.id] = given.isEmpty ? parameter.defaultWord.map { [$0] } ?? [] : given
    }
    if let word = arguments.first { throw error(.unexpectedArgument(word)) }
    return words
  }

  private mutating func takeArguments(for parameter: ParameterDeclaration) -> [String] {
    let taken = arguments.prefix(parameter.isRepeated ? arguments.count : 1)
    arguments.removeFirst(taken.count)
    return Array(taken)
  }

  private func check(
    _ word: String, _ parameter: ParameterDeclaration, _ origin: UsageError.Origin
  ) throws(UsageError) {
    guard parameter.accepts(word) else { throw error(.badValue(word, parameter, origin)) }
  }

  private func error(_ fact: UsageError.Fact) -> UsageError { UsageError(fact: fact, path: path) }
}
