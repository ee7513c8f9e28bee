package import Diagnostics

/// Words with values in them: one set of values for both languages, so that their numbers cannot
/// differ.
package struct Sentence: Sendable, Hashable {
  /// A piece of a sentence in one language.
  package enum Piece: Sendable, Hashable {
    case words(String)
    case value(Cell)
  }

  private let template: Phrase
  private let values: [String: Cell]

  /// A sentence with `{name}` where the value of that name belongs.
  ///
  /// Both languages name every value, each at least once.
  package init(_ template: Phrase, _ values: [String: Cell] = [:]) {
    self.template = template
    self.values = values
    for language in Language.allCases {
      let names = Self.split(template[language]).compactMap { $0.isName ? $0.text : nil }
      precondition(
        Set(names) == Set(values.keys), "every value of a sentence stands in both languages")
    }
  }

  /// A sentence with `{name}` where the value of that name belongs.
  package init(en: String, ar: String, _ values: [String: Cell] = [:]) {
    self.init(Phrase(en: en, ar: ar), values)
  }

  /// The pieces in the order of one language.
  package func pieces(_ language: Language) -> [Piece] {
    Self.split(template[language]).map { part in
      if part.isName, let value = values[part.text] { .value(value) } else { .words(part.text) }
    }
  }

  /// The words alone, with `{name}` for values.
  package var words: Phrase { template }

  /// The values by name, in the order of the names.
  package var namedValues: [(name: String, value: Cell)] {
    values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The text between and inside braces, in order.
  private static func split(_ text: String) -> [(isName: Bool, text: String)] {
    var parts: [(isName: Bool, text: String)] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append((false, String(rest[..<open]))) }
      parts.append((true, String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append((false, String(rest))) }
    return parts
  }
}
