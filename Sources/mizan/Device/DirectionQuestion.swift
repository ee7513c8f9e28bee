import Diagnostics

/// One Arabic sentence both ways: which of the two reads correctly on this terminal?
enum DirectionQuestion {
  static let sentence = "المركز 12 فتح أبوابه الساعة 08:30 (Form A)"

  /// Asks once on a terminal that says too little of itself, before somebody works there in Arabic.
  /// - Parameter choice: what was said already; anything but automatic needs no question.
  static func askIfUnknown(
    _ console: any Console, choice: BidiSetting, _ invocation: Invocation
  ) throws {
    let environment = invocation.surroundings.environment
    guard console.isInteractive, invocation.surroundings.messages.movesCursor,
      invocation.language == .ar, choice == .auto, environment["MIZAN_BIDI"] == nil,
      !LineOrder.isKnown(environment),
      TerminalMemory(environment: environment).setting(for: environment) == nil
    else { return }
    guard let setting = try ask(console, invocation) else { return }
    invocation.surroundings.messages.adopt(.ofTerminal(setting, environment: environment))
    invocation.surroundings.output.adopt(.ofTerminal(setting, environment: environment))
  }

  /// Shows the two lines as bytes for the terminal, so that nothing reorders them on the way, and
  /// remembers the answer. `nil` when nobody answered.
  static func ask(_ console: any Console, _ invocation: Invocation) throws -> BidiSetting? {
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
    try TerminalMemory(environment: environment).remember(setting, for: environment)
    return setting
  }
}
