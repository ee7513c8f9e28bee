import Diagnostics

extension ObjectReader {
  /// A member such as `{"ar": "…", "en": "…"}`.
  ///
  /// Without Arabic it is an error; without English a warning, and the Arabic text stands in.
  mutating func phrase(_ key: String, required: Bool = false) -> Phrase? {
    value(key, required: required).flatMap { phrase($0) }
  }

  /// A value such as `{"ar": "…", "en": "…"}`.
  mutating func phrase(_ node: JSONNode) -> Phrase? {
    var texts = ObjectReader(node, keys: Language.allCases.map(\.rawValue))
    let arabic = texts.translation("ar")
    let english = texts.translation("en")
    if node.members != nil {
      if node["ar"] == nil {
        texts.report(
          "missing-translation", at: node.place,
          Phrase(en: "the Arabic text is missing", ar: "النص العربي ناقص"),
          help: Phrase(en: "add \"ar\": …", ar: "أضف \"ar\": …"))
      }
      if node["en"] == nil {
        texts.report(
          "missing-translation", at: node.place,
          Phrase(
            en: "the English text is missing: the Arabic one will stand in for it",
            ar: "النص الإنجليزي ناقص، وسيحل النص العربي محله"),
          help: Phrase(en: "add \"en\": …", ar: "أضف \"en\": …"), severity: .warning)
      }
    }
    report(texts.diagnostics)
    return arabic.map { Phrase(en: english ?? $0, ar: $0) }
  }

  /// A text that is either the same in both languages, `"…"`, or one for each.
  mutating func phraseOrText(_ node: JSONNode) -> Phrase? {
    guard let text = node.string else { return phrase(node) }
    guard !text.text.allSatisfy(\.isWhitespace) else {
      report("empty-text", at: node.place, Phrase(en: "this text is empty", ar: "هذا النص فارغ"))
      return nil
    }
    return Phrase(text.text)
  }

  /// A text of one language that says something.
  private mutating func translation(_ key: String) -> String? {
    guard let text = string(key) else { return nil }
    guard !text.text.allSatisfy(\.isWhitespace) else {
      report(
        "empty-text", at: text.place, Phrase(en: "'\(key)' is empty", ar: "'\(key)' فارغ"))
      return nil
    }
    return text.text
  }

  /// An id: ASCII letters, digits, `-`, `_` and `.`, so that it can be typed, sorted and compared
  /// anywhere.
  mutating func id(_ key: String, required: Bool = true) -> JSONText? {
    guard let id = string(key, required: required) else { return nil }
    let isPlain = id.text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
    guard isPlain else {
      report(
        "invalid-id", at: id.place,
        Phrase(
          en: "'\(id.text)' cannot be an id: use Latin letters, digits, '-', '_' and '.'",
          ar: "'\(id.text)' لا يصلح معرّفاً: استعمل حروفاً لاتينية وأرقاماً و'-' و'_' و'.'"))
      return nil
    }
    return id
  }
}
