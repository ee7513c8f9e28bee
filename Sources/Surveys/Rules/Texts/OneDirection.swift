import Diagnostics

/// Reports texts whose first letter runs against their language.
struct OneDirection: Rule {
  static let entry = ManualEntry(
    "mixed-direction", .warning,
    Phrase(
      en: "a text whose first letter runs the other way than its language",
      ar: "نص يبدأ بحرف اتجاهه عكس اتجاه لغته"),
    Phrase(
      en:
        "Terminals, spreadsheets and messages guess the direction of a line from its first letter, "
        + "and turn the whole line round. Put codes and foreign words further behind.",
      ar: "تستدل الطرفيات والجداول والرسائل على اتجاه السطر من أول حرف فيه فتقلب السطر كله. أخّر "
        + "الرموز والكلمات الأجنبية عن أول السطر."),
    bad: .rows(
      #"""
      {"type": "text", "name": "centre", "label": {"en": "Code of the centre (C-101)?",
       "ar": "C-101 أو غيره: ما رمز المركز؟"}}
      """#),
    good: .rows(
      #"""
      {"type": "text", "name": "centre", "label": {"en": "Code of the centre (C-101)?",
       "ar": "ما رمز المركز، مثل C-101؟"}}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.texts.flatMap { use -> [Diagnostic] in
      use.text.translations.compactMap { translation in
        guard let language = translation.language,
          let (isRightToLeft, range) = translation.firstStrongLetter,
          isRightToLeft != Language.isRightToLeft(code: language)
        else { return nil }
        return finding(
          at: translation.source.place(ofText: range),
          Phrase(
            en: "this text in '\(language)' begins with a letter of the other direction",
            ar: "يبدأ هذا النص باللغة '\(language)' بحرف من الاتجاه الآخر"),
          help: Phrase(
            en: "begin with a word of the language", ar: "ابدأ بكلمة من اللغة نفسها"))
      }
    }
  }
}

extension Text.Translation {
  /// The first letter with a direction of its own, and where it stands; what is inserted is
  /// skipped.
  fileprivate var firstStrongLetter: (isRightToLeft: Bool, range: Range<Int>)? {
    var offset = 0
    for part in parts {
      switch part {
      case .answer(_, let range): offset = range.upperBound
      case .literal(let text):
        for scalar in text.unicodeScalars {
          let length = UTF8.width(scalar)
          if let isRightToLeft = scalar.direction {
            return (isRightToLeft, offset..<offset + length)
          }
          offset += length
        }
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether this letter runs from right to left; `nil` for what is no letter.
  fileprivate var direction: Bool? {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: return false
    case 0x00...0x7F: return nil
    case 0x0621...0x064A: return true
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      return properties.isAlphabetic ? true : nil
    default: return properties.isAlphabetic ? false : nil
    }
  }
}
