import Diagnostics

/// Who puts Arabic in order on this terminal: it is asked itself, and then the person.
enum DirectionQuestion {
  static let sentence = "المركز 12 فتح أبوابه الساعة 08:30 (Form A)"

  /// Settles the order of lines before somebody works on a terminal that says too little of itself in
  /// the environment. What a person said of this terminal counts first, then what it answers itself;
  /// where neither is known, a person who works in Arabic is asked once.
  static func settle(_ console: any Console, _ invocation: Invocation) throws {
    let environment = invocation.surroundings.environment
    guard console.isInteractive, invocation.surroundings.messages.movesCursor,
      invocation[GlobalParameters.bidi] == .auto, environment["MIZAN_BIDI"] == nil,
      !LineOrder.isKnown(environment)
    else { return }
    let memory = TerminalMemory(environment: environment)
    let answers = LineOrder.isMultiplexed(environment) ? nil : try console.identify()
    if let product = answers?.product,
      let setting = memory.setting(for: environment, product: product)
    {
      return adopt(setting, answers, invocation)
    }
    if let order = answers?.order { return adopt(order, invocation) }
    guard memory.setting(for: environment) == nil, invocation.language == .ar,
      let setting = try ask(console, answers, invocation)
    else { return }
    adopt(setting, answers, invocation)
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
