package import Diagnostics

/// A text that a person reads, in the languages of its survey, with places for inserted answers.
package struct Text: Sendable {
  /// The text in one language.
  package struct Translation: Sendable {
    /// The language code; `nil` for a text written once for all languages.
    package let language: String?
    /// The text cut at its placeholders.
    package let parts: [Part]
    /// The text as written.
    package let source: JSONText
  }

  /// A piece of a text.
  package enum Part: Sendable, Hashable {
    /// Letters shown as they are.
    case literal(String)
    /// `${name}`: the answer to a question is shown here. The range counts UTF-8 bytes of the text.
    case answer(name: String, range: Range<Int>)
  }

  /// The translations in the order they are written; never empty.
  package let translations: [Translation]

  /// The parts of the text in a language. Where that translation is missing the survey's default
  /// language stands in and `isFallback` is true, so that it can be marked.
  package func parts(
    in language: String, defaultLanguage: String
  ) -> (parts: [Part], isFallback: Bool) {
    if let own = translations.first(where: { $0.language == nil || $0.language == language }) {
      return (own.parts, false)
    }
    let other = translations.first { $0.language == defaultLanguage } ?? translations.first
    return (other?.parts ?? [], true)
  }

  /// The text in a language with every placeholder replaced.
  package func string(
    in language: String, defaultLanguage: String, answer: (String) -> String = { "${\($0)}" }
  ) -> String {
    parts(in: language, defaultLanguage: defaultLanguage).parts.map { part in
      switch part {
      case .literal(let text): text
      case .answer(let name, _): answer(name)
      }
    }.joined()
  }

  /// The names inserted by any translation.
  package var insertedNames: [(name: String, place: Place)] {
    translations.flatMap { translation in
      translation.parts.compactMap { part in
        guard case .answer(let name, let range) = part else { return nil }
        return (name, translation.source.place(ofText: range))
      }
    }
  }
}

extension Text {
  /// A text that is the same in every language and inserts nothing: an answer that is shown.
  package init(untranslated string: String, place: Place) {
    let source = JSONText(literal: string, place: place)
    self.init(
      translations: [Translation(language: nil, parts: [.literal(string)], source: source)])
  }

  /// Reads a string or an object by language code.
  static func read(
    _ node: JSONNode, languages: [String]
  ) -> (text: Text?, diagnostics: [Diagnostic]) {
    if let string = node.string {
      let (parts, diagnostics) = cut(string)
      return (
        Text(translations: [Translation(language: nil, parts: parts, source: string)]), diagnostics
      )
    }
    var reader = ObjectReader(node, keys: languages)
    var translations: [Translation] = []
    for member in node.members ?? [] where languages.contains(member.name.text) {
      guard let string = reader.string(member.name.text) else { continue }
      let (parts, diagnostics) = cut(string)
      reader.report(diagnostics)
      translations.append(
        Translation(language: member.name.text, parts: parts, source: string))
    }
    if translations.isEmpty, !reader.diagnostics.hasErrors {
      reader.report(
        "empty-text", at: node.place,
        Phrase(en: "this text has no translation", ar: "لا ترجمة لهذا النص"))
    }
    return (translations.isEmpty ? nil : Text(translations: translations), reader.diagnostics)
  }

  /// Cuts a text at `${name}`.
  private static func cut(_ string: JSONText) -> (parts: [Part], diagnostics: [Diagnostic]) {
    guard string.text.utf8.contains(UInt8(ascii: "$")) else {
      return (string.text.isEmpty ? [] : [.literal(string.text)], [])
    }
    let bytes = Array(string.text.utf8)
    var parts: [Part] = []
    var diagnostics: [Diagnostic] = []
    var literalStart = 0
    var position = 0
    while position + 1 < bytes.count {
      guard bytes[position] == UInt8(ascii: "$"), bytes[position + 1] == UInt8(ascii: "{") else {
        position += 1
        continue
      }
      guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "}")) else {
        diagnostics.append(
          Diagnostic(
            .error, "unbalanced-placeholder", at: string.place(ofText: position..<position + 2),
            Phrase(en: "'${' is not closed", ar: "العلامة '${' غير مغلقة"),
            help: Phrase(en: "write ${name}", ar: "اكتب ${name}")))
        break
      }
      if position > literalStart {
        parts.append(.literal(String(decoding: bytes[literalStart..<position], as: UTF8.self)))
      }
      let name = String(decoding: bytes[(position + 2)..<end], as: UTF8.self)
        .split(separator: " ").joined()
      parts.append(.answer(name: name, range: position..<end + 1))
      position = end + 1
      literalStart = position
    }
    if literalStart < bytes.count {
      parts.append(.literal(String(decoding: bytes[literalStart...], as: UTF8.self)))
    }
    return (parts, diagnostics)
  }
}
