import Diagnostics

/// One Arabic sentence both ways: which of the two reads correctly on this terminal?
enum DirectionQuestion {
  static let sentence = "المركز 12 فتح أبوابه الساعة 08:30 (Form A)"

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
