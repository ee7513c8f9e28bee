import Diagnostics

/// Writes what went wrong, in the manner of a diagnostic.
struct ErrorReport {
  private let language: Language
  private let usesColour: Bool

  /// Reports in one language.
  init(language: Language, usesColour: Bool = false) {
    self.language = language
    self.usesColour = usesColour
  }

  /// The lines about a failure of the work.
  func text(_ error: any Error) -> String {
    guard let error = error as? any ExplainedError else {
      return lines(Phrase("\(error)"), help: nil)
    }
    return lines(error.message, help: error.help)
  }

  /// The lines about a wrong command line: the mistake, the parameter at fault, the usage and where
  /// to read more.
  func text(_ error: UsageError, columns: Int) -> String {
    let page = HelpPage(error.path, language: language, columns: columns)
    let more = error.path.line + " --help"
    let sections = [
      lines(error.message, help: error.help),
      error.parameter.map { joined(page.row($0)) } ?? "",
      joined(page.shortUsage),
      joined(language == .en ? ["More: \(more)"] : ["للمزيد:", "  \(more)"]),
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func lines(_ message: Phrase, help: Phrase?) -> String {
    let title = Phrase(en: "error", ar: "خطأ")[language]
    let label = usesColour ? TextStyle.error.dressed(title) : title
    var lines = indented(label + ": " + message[language].neutralised, by: "  ")
    if let help {
      let title = Phrase(en: "help", ar: "الحل")[language]
      lines += indented("  = \(title): \(help[language].neutralised)", by: "    ")
    }
    return joined(lines)
  }

  /// The lines of a text, all but the first moved to the right.
  private func indented(_ text: String, by margin: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      $0 == 0 ? String($1) : margin + $1
    }
  }

  private func joined(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
