/// How lines must be given to a stream so that Arabic is read correctly there.
struct LineOrder: Sendable, Hashable {
  /// Whether the cells go from left to right, with letters joined, instead of in stored order.
  let isVisual: Bool
  /// Whether marks that isolate a number or a date from the text around it are understood.
  let keepsIsolates: Bool
  /// What is written before lines, and what takes it back.
  let opening: String
  let closing: String

  /// As stored and without marks: pipes, files, and terminals that are not known.
  static let stored = LineOrder(isVisual: false, keepsIsolates: false, opening: "", closing: "")

  /// As stored; the terminal orders each line and knows isolates.
  static let isolating = LineOrder(isVisual: false, keepsIsolates: true, opening: "", closing: "")

  /// As stored; the terminal is asked to find the direction of each line by itself.
  static let detecting = LineOrder(
    isVisual: false, keepsIsolates: true, opening: "\u{1B}[?2501h", closing: "\u{1B}[?2501l")

  /// From left to right. A terminal that could order lines is asked not to.
  static let visual = LineOrder(
    isVisual: true, keepsIsolates: true, opening: "\u{1B}[8l", closing: "\u{1B}[8h")

  /// What is written before lines for somebody who reads from right to left or not: a terminal that
  /// finds the direction of each line is told that of lines without letters.
  func opening(isRightToLeft: Bool) -> String {
    opening + (isRightToLeft && self == .detecting ? "\u{1B}[2 k" : "")
  }

  /// What takes it back.
  func closing(isRightToLeft: Bool) -> String {
    (isRightToLeft && self == .detecting ? "\u{1B}[0 k" : "") + closing
  }

  /// The order for a terminal, by what it says of itself in the environment.
  static func ofTerminal(_ setting: BidiSetting, environment: [String: String]) -> LineOrder {
    switch setting {
    case .visual: .visual
    case .logical: logical(environment)
    case .auto: leavesOrderToPrograms(environment) ? .visual : logical(environment)
    }
  }

  private static func logical(_ environment: [String: String]) -> LineOrder {
    if isMultiplexed(environment) { return .stored }
    if version(environment["VTE_VERSION"]) >= 5800 { return .detecting }
    return environment["KONSOLE_VERSION"] == nil ? .stored : .isolating
  }

  /// Whether the terminal writes every character where it comes. What the outer terminal of tmux and
  /// of screen does is not known, so they are given lines as stored.
  private static func leavesOrderToPrograms(_ environment: [String: String]) -> Bool {
    if isMultiplexed(environment) { return false }
    if let vte = environment["VTE_VERSION"] { return version(vte) < 5800 }
    let ordering = ["KONSOLE_VERSION", "KITTY_WINDOW_ID", "MLTERM", "TERM_PROGRAM"]
    if ordering.contains(where: { environment[$0] != nil }) { return false }
    let plain = ["XTERM_VERSION", "ALACRITTY_WINDOW_ID", "WT_SESSION"]
    if plain.contains(where: { environment[$0] != nil }) { return true }
    let term = environment["TERM"] ?? ""
    return ["alacritty", "rxvt", "foot", "linux", "xterm-ghostty"].contains {
      term.hasPrefix($0)
    }
  }

  /// Whether the environment says enough of a terminal to know who orders lines there.
  static func isKnown(_ environment: [String: String]) -> Bool {
    if leavesOrderToPrograms(environment) { return true }
    let marks = ["VTE_VERSION", "KONSOLE_VERSION", "KITTY_WINDOW_ID", "MLTERM"]
    if marks.contains(where: { environment[$0] != nil }) { return !isMultiplexed(environment) }
    return ["Apple_Terminal", "iTerm.app"].contains(environment["TERM_PROGRAM"] ?? "")
  }

  /// Whether another program stands between us and the terminal.
  static func isMultiplexed(_ environment: [String: String]) -> Bool {
    let term = environment["TERM"] ?? ""
    return environment["TMUX"] != nil || environment["STY"] != nil || term.hasPrefix("screen")
      || term.hasPrefix("tmux")
  }

  private static func version(_ text: String?) -> Int { text.flatMap { Int($0) } ?? 0 }
}
