import Diagnostics

/// Who puts Arabic in order on this terminal: it is asked itself, and then the person.
enum DirectionQuestion {
  static let sentence = "المركز 12 فتح أبوابه الساعة 08:30 (Form A)"

  /// Settles the order of lines before somebody works on a terminal that says too little of itself in
  /// the environment. What a person said of this terminal counts first, then what it answers itself;
  /// where neither is known, a person who works in Arabic is asked once.
  static func settle(_ console: any Console, _ invocation: Invocation) throws {
    guard isOpen(console, invocation) else { return }
    let environment = invocation.surroundings.environment
    let answers = try identify(console, invocation)
    if adopt(answers, invocation) { return }
    guard TerminalMemory(environment: environment).setting(for: environment) == nil,
      invocation.language == .ar, let setting = try ask(console, answers, invocation)
    else { return }
    adopt(setting, answers, invocation)
  }

  /// Asks the terminal what it is, unless another program stands between, and gives lines as its answers
  /// want them where nobody has said otherwise.
  static func lookAround(
    _ console: any Console, _ invocation: Invocation
  ) throws -> TerminalAnswers? {
    guard console.isInteractive, invocation.surroundings.messages.movesCursor else { return nil }
    let answers = try identify(console, invocation)
    if isOpen(console, invocation) { _ = adopt(answers, invocation) }
    return answers
  }

  private static func identify(
    _ console: any Console, _ invocation: Invocation
  ) throws -> TerminalAnswers? {
    LineOrder.isMultiplexed(invocation.surroundings.environment) ? nil : try console.identify()
  }

  /// Whether neither the person nor the environment says who orders lines here.
  private static func isOpen(_ console: any Console, _ invocation: Invocation) -> Bool {
    let environment = invocation.surroundings.environment
    return console.isInteractive && invocation.surroundings.messages.movesCursor
      && invocation[GlobalParameters.bidi] == .auto && environment["MIZAN_BIDI"] == nil
      && !LineOrder.isKnown(environment)
  }

  /// Gives lines as a person said for the terminal of this name, else as its answers want them; false
  /// when neither tells.
  private static func adopt(_ answers: TerminalAnswers?, _ invocation: Invocation) -> Bool {
    guard let answers else { return false }
    let environment = invocation.surroundings.environment
    let memory = TerminalMemory(environment: environment)
    if let product = answers.product,
      let setting = memory.setting(for: environment, product: product)
    {
      adopt(setting, answers, invocation)
      return true
    }
    guard let order = answers.order else { return false }
    adopt(order, invocation)
    return true
  }

  private static func adopt(
    _ setting: BidiSetting, _ answers: TerminalAnswers?, _ invocation: Invocation
  ) {
    if setting == .logical, let order = answers?.order, !order.isVisual {
      adopt(order, invocation)
    } else {
      adopt(
        .ofTerminal(setting, environment: invocation.surroundings.environment), invocation)
    }
  }

  private static func adopt(_ order: LineOrder, _ invocation: Invocation) {
    invocation.surroundings.messages.adopt(order)
    invocation.surroundings.output.adopt(order)
  }

  /// Shows the two lines as bytes for the terminal, so that nothing reorders them on the way, and
  /// remembers the answer. `nil` when nobody answered.
  static func ask(
    _ console: any Console, _ answers: TerminalAnswers?, _ invocation: Invocation
  ) throws -> BidiSetting? {
    let language = invocation.language
    try console.show(
      Phrase(
        en: "\nWhich of the two lines reads correctly, from right to left, letters joined?",
        ar: "\nWhich line reads correctly? / أي السطرين يُقرأ صحيحاً؟")[language], .strong)
    let sink = invocation.surroundings.messages
    try sink.write("1  \(sentence)\n2  \(VisualLine(sentence).text)\n")
    try console.show(
      Phrase(en: "1, 2, or 0 if neither does.", ar: "1 أو 2، أو 0 إن لم يصح أي منهما.")[language],
      .faint)
    guard case .line(let typed) = try console.ask(Prompt("> ", key: ":bidi")) else { return nil }
    let setting: BidiSetting
    switch typed.filter({ !$0.isWhitespace }) {
    case "1", "١": setting = .logical
    case "2", "٢": setting = .visual
    default: return nil
    }
    let environment = invocation.surroundings.environment
    try TerminalMemory(environment: environment).remember(
      setting, for: environment, product: answers?.product)
    return setting
  }
}
