/// What a terminal says of itself when it is asked: its name, and whether it puts lines in order.
struct TerminalAnswers: Sendable, Hashable {
  /// How a terminal reports a mode.
  enum Mode: Int, Sendable {
    case unknown
    case set
    case reset
    case alwaysSet
    case alwaysReset
  }

  /// The name and the version that it gives: `XTerm(379)`; `nil` when it gives none.
  private(set) var name: String?
  /// Whether it orders lines itself at the moment, the mode BDSM.
  private(set) var ordering: Mode?
  /// Whether it finds the direction of each line by itself.
  private(set) var detecting: Mode?
  /// Whether it has answered the last of the questions, which every terminal knows.
  private(set) var isComplete = false

  /// The questions: name, ordering, detection, and the attributes that end the answers.
  static let questions = "\u{1B}[>0q\u{1B}[8$p\u{1B}[?2501$p\u{1B}[c"

  /// Takes one report, without the escape byte at its beginning.
  mutating func take(_ report: String) {
    if let text = report.removing("P>|") {
      name = String(text.filter { $0.isASCII && !$0.isNewline && $0 >= " " }.prefix(64))
    } else if let text = report.removing("[8;"), let mode = Self.mode(text) {
      ordering = mode
    } else if let text = report.removing("[?2501;"), let mode = Self.mode(text) {
      detecting = mode
    } else if report.hasPrefix("[?"), report.hasSuffix("c") {
      isComplete = true
    }
  }

  private static func mode(_ text: Substring) -> Mode? {
    text.hasSuffix("$y") ? Int(text.dropLast(2)).flatMap(Mode.init) : nil
  }

  /// The name without its version.
  var product: String? {
    name.map { String($0.prefix { $0.isLetter || $0 == "-" }) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// How lines must be given to this terminal; `nil` when its answers do not tell.
  var order: LineOrder? {
    switch detecting {
    case .set, .reset, .alwaysSet: return .detecting
    case .unknown, .alwaysReset, nil: break
    }
    switch ordering {
    case .set, .alwaysSet: return .detecting
    case .reset, .alwaysReset: return .visual
    case .unknown, nil: break
    }
    switch product?.lowercased() {
    case "xterm", "foot", "ghostty": return .visual
    case "konsole": return .isolating
    case "kitty", "mlterm", "iterm": return .stored
    default: return nil
    }
  }
}

extension String {
  fileprivate func removing(_ beginning: String) -> Substring? {
    hasPrefix(beginning) ? dropFirst(beginning.count) : nil
  }
}
