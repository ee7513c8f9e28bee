/// One thing Mizan says, in both languages.
package struct Phrase: Sendable, Hashable {
  /// The English text.
  package let en: String
  /// The Arabic text, in logical order and without direction marks.
  package let ar: String

  /// A phrase from its English and Arabic texts.
  package init(en: String, ar: String) {
    self.en = en
    self.ar = ar
  }

  /// The same text in both languages: codes, names and numbers.
  package init(_ text: String) {
    self.init(en: text, ar: text)
  }

  /// The text in one language.
  package subscript(language: Language) -> String {
    switch language {
    case .ar: ar
    case .en: en
    }
  }
}
