import Diagnostics

/// Chooses the language in which Mizan speaks to the person.
enum InterfaceLanguage {
  /// `--language`, else `MIZAN_LANGUAGE`, else the locale of the environment, else English.
  ///
  /// It looks at the words itself, so that also a wrong command line is answered in the language
  /// that it asks for.
  static func choice(words: [String], environment: [String: String]) -> Language {
    option(in: words) ?? Language(rawValue: environment["MIZAN_LANGUAGE"] ?? "")
      ?? locale(environment)
  }

  private static func option(in words: [String]) -> Language? {
    let name = GlobalParameters.language.declaration.id
    let options = words.prefix { $0 != "--" }
    for (index, word) in options.enumerated() {
      if word == name, index + 1 < options.count { return Language(rawValue: options[index + 1]) }
      if word.hasPrefix(name + "=") {
        return Language(rawValue: String(word.dropFirst(name.count + 1)))
      }
    }
    return nil
  }

  /// The language of messages in the locale: the first of the three variables that is set decides.
  private static func locale(_ environment: [String: String]) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let primary = locale.prefix { $0.isLetter }
    return Language(rawValue: String(primary)) ?? .en
  }
}
