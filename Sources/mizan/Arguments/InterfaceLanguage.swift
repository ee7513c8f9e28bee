import Diagnostics

/// Chooses the language in which Mizan speaks to the person.
enum InterfaceLanguage {
  /// `--language`, else `MIZAN_LANGUAGE`, else the locale of the environment, else English.
  ///
  /// Also a wrong command line is answered in the language that it asks for.
  static func choice(words: [String], environment: [String: String]) -> Language {
    let word = EarlyOption.value(of: GlobalParameters.language, in: words)
    return Language(rawValue: word ?? "") ?? Language(rawValue: environment["MIZAN_LANGUAGE"] ?? "")
      ?? locale(environment)
  }

  /// The language of messages in the locale: the first of the three variables that is set decides.
  private static func locale(_ environment: [String: String]) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let primary = locale.prefix { $0.isLetter }
    return Language(rawValue: String(primary)) ?? .en
  }
}
