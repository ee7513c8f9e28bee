import Diagnostics

/// Reports `{name}` in a text where `${name}` was probably meant.
struct MarkedPlaceholders: Rule {
  static let entry = ManualEntry(
    "unmarked-placeholder", .warning,
    Phrase(
      en: "{name} in a text, without the $ that inserts the answer",
      ar: "{name} في نص بلا العلامة $ التي تُدرج الإجابة"),
    bad: .rows(
      #"""
      {"type": "text", "name": "window", "label": "Which window?"},
      {"type": "text", "name": "why", "label": "Why window {window}?"}
      """#),
    good: .rows(
      #"""
      {"type": "text", "name": "window", "label": "Which window?"},
      {"type": "text", "name": "why", "label": "Why window ${window}?"}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.texts.flatMap { use -> [Diagnostic] in
      use.text.translations.flatMap { translation -> [Diagnostic] in
        let bytes = Array(translation.source.text.utf8)
        guard bytes.contains(UInt8(ascii: "{")) else { return [] }
        return Self.bracedWords(in: bytes).compactMap { name, range in
          guard context.survey.named[name] != nil else { return nil }
          return finding(
            at: translation.source.place(ofText: range),
            Phrase(
              en: "people will read '{\(name)}' as it stands", ar: "سيقرأ الناس '{\(name)}' كما هو"),
            help: Phrase(
              en: "to insert the answer write ${\(name)}", ar: "لإدراج الإجابة اكتب ${\(name)}"))
        }
      }
    }
  }

  /// Words in braces that no `$` stands before.
  private static func bracedWords(in bytes: [UInt8]) -> [(String, Range<Int>)] {
    var words: [(String, Range<Int>)] = []
    for (open, byte) in bytes.enumerated() where byte == UInt8(ascii: "{") {
      if open > 0, bytes[open - 1] == UInt8(ascii: "$") { continue }
      guard let close = bytes[open...].firstIndex(of: UInt8(ascii: "}")) else { break }
      let name = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
      words.append((name, open..<close + 1))
    }
    return words
  }
}
