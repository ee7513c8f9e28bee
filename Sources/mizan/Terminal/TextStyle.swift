/// How a paragraph looks where colour is welcome.
enum TextStyle: Sendable, Hashable {
  case ordinary
  /// A heading or the question itself.
  case strong
  /// A hint, a progress line.
  case faint
  /// Something done.
  case success
  /// A doubt.
  case warning
  /// A refusal.
  case error

  /// The text in this style; styles never span lines.
  func dressed(_ line: String) -> String {
    let code =
      switch self {
      case .ordinary: ""
      case .strong: "1"
      case .faint: "2"
      case .success: "32"
      case .warning: "33"
      case .error: "1;31"
      }
    return code.isEmpty || line.isEmpty ? line : "\u{1B}[\(code)m\(line)\u{1B}[0m"
  }
}
