/// Who puts lines with Arabic in order on a terminal.
enum BidiSetting: String, Sendable, CaseIterable {
  /// Whoever is known to do it well on this terminal.
  case auto
  /// The terminal: it gets lines as they are stored.
  case logical
  /// Mizan: the terminal gets cells from left to right, letters joined.
  case visual

  /// `--bidi`, else `MIZAN_BIDI`, else what a person said of this terminal, else automatic. Plain
  /// lines are left to the terminal: a screen reader wants them as they are.
  static func choice(words: [String], environment: [String: String]) -> BidiSetting {
    if words.contains(GlobalParameters.plain.declaration.id) { return .logical }
    let word = EarlyOption.value(of: GlobalParameters.bidi, in: words)
    return BidiSetting(rawValue: word ?? "")
      ?? BidiSetting(rawValue: environment["MIZAN_BIDI"] ?? "")
      ?? TerminalMemory(environment: environment).setting(for: environment) ?? .auto
  }
}
