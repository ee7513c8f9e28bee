import Diagnostics

/// Reports translations that are the text itself.
struct TranslatedTexts: Rule {
  static let entry = ManualEntry(
    "untranslated-text", .warning,
    Phrase(
      en: "the same words in two languages", ar: "الكلمات نفسها في لغتين"),
    Phrase(
      en: "The text was copied and never translated. Names and codes in capitals are left alone; a "
        + "text that is right in every language is written once, without language codes.",
      ar: "نُسخ النص ولم يُترجم. لا تُعد الأسماء والرموز بحروف كبيرة، والنص الصالح لكل اللغات يُكتب "
        + "مرة واحدة بلا رموز لغات."),
    bad: .rows(
      #"{"type": "text", "name": "window", "label": {"en": "Which window?", "ar": "Which window?"}}"#
    ),
    good: .rows(
      #"{"type": "text", "name": "window", "label": {"en": "Which window?", "ar": "أي شباك؟"}}"#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.texts.flatMap { use -> [Diagnostic] in
      let translations = use.text.translations
      guard translations.count > 1 else { return [] }
      return translations.indices.dropFirst().compactMap { index in
        let translation = translations[index]
        guard
          let twin = translations[..<index].first(where: { $0.reads(like: translation) }),
          Self.hasWords(translation.literalText)
        else { return nil }
        let other = twin.language ?? ""
        return finding(
          at: translation.source.place,
          Phrase(
            en: "this is the same text as in '\(other)'", ar: "هذا هو النص نفسه في '\(other)'"),
          help: Phrase(
            en: "translate it, or write the text once without language codes",
            ar: "ترجمه، أو اكتب النص مرة واحدة بلا رموز لغات"))
      }
    }
  }

  /// Whether a text has words rather than codes: four letters in a row, not all capitals.
  private static func hasWords(_ text: String) -> Bool {
    text.split { !$0.isLetter && !$0.isNumber }.contains { word in
      word.count >= 4 && !word.contains(where: \.isNumber) && !word.allSatisfy(\.isUppercase)
    }
  }
}

extension Text.Translation {
  /// Whether both look the same at a glance.
  fileprivate func reads(like other: Text.Translation) -> Bool {
    let (ours, theirs) = (source.text.utf8, other.source.text.utf8)
    guard abs(ours.count - theirs.count) < 4,
      ours.first.map({ $0 | 0x20 }) == theirs.first.map({ $0 | 0x20 })
    else { return false }
    return source.text.readingHash == other.source.text.readingHash
  }

  /// The text with blanks where answers are inserted.
  var literalText: String {
    parts.map { part in
      if case .literal(let text) = part { text } else { " " }
    }.joined()
  }
}
