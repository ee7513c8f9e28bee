/// A language that Mizan itself speaks: prompts, help, errors and reports.
///
/// Texts of a survey may exist in further languages; their codes are plain strings there.
package enum Language: String, Sendable, CaseIterable {
  case ar
  case en

  /// Whether text in this language runs from right to left.
  package var isRightToLeft: Bool { Language.isRightToLeft(code: rawValue) }

  /// Whether text in the language with this code runs from right to left. Direction follows the
  /// declared language, never the letters of the text.
  package static func isRightToLeft(code: String) -> Bool {
    let primary = code.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return ["ar", "fa", "ur", "he", "ps", "ckb", "prs", "sd", "ug", "yi"].contains(primary)
  }
}
