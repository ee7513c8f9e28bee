import Diagnostics

/// What every command line understands without declaring it.
enum BuiltInParameters {
  /// Shows the page of a command.
  static let help = Parameter<Bool>.flag(
    "help", short: "h", Phrase(en: "Show this page.", ar: "عرض هذه الصفحة."))

  /// Shows the version; of the root only.
  static let version = Parameter<Bool>.flag(
    "version", Phrase(en: "Show the version.", ar: "عرض رقم الإصدار."))

  /// Writes a completion script; of the root only.
  static let completion = Parameter<Shell?>.option(
    "generate-completion-script", .choice,
    Phrase(
      en: "Write the script that completes commands in a shell.",
      ar: "كتابة النص البرمجي الذي يُكمل الأوامر في الصدفة."))

  /// Those of the root only.
  static let ofRoot = [version.declaration, completion.declaration]

  /// Those that a person may ask for instead of the work of a command.
  static let ids = Set((ofRoot + [help.declaration]).map(\.id))
}

/// A shell that completes command lines.
enum Shell: String, Sendable, CaseIterable {
  case bash
  case zsh
  case fish
}
