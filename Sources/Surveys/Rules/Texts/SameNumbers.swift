import Diagnostics

/// Reports translations that state other numbers than the text they translate.
struct SameNumbers: Rule {
  static let entry = ManualEntry(
    "number-mismatch", .warning,
    Phrase(
      en: "translations that state different numbers", ar: "ترجمات تذكر أعداداً مختلفة"),
    Phrase(
      en: "Arabic-Indic and Latin digits are the same. A number up to 12 may stand in words in one "
        + "of the languages.",
      ar: "الأرقام العربية الهندية واللاتينية سواء. ويجوز أن يُكتب العدد حتى 12 كلمة في إحدى اللغات."
    ),
    bad: .rows(
      #"""
      {"type": "integer", "name": "visits", "label":
       {"en": "How many visits in the last 90 days?", "ar": "كم مرة راجعت في آخر 60 يوماً؟"}}
      """#),
    good: .rows(
      #"""
      {"type": "integer", "name": "visits", "label":
       {"en": "How many visits in the last 90 days?", "ar": "كم مرة راجعت في آخر ٩٠ يوماً؟"}}
      """#))

  func check(_ context: RuleContext) -> [Diagnostic] {
    context.texts.flatMap { use -> [Diagnostic] in
      guard let first = use.text.translations.first, use.text.translations.count > 1 else {
        return []
      }
      let expected = Self.numbers(in: first)
      return use.text.translations.dropFirst().compactMap { translation in
        let found = Self.numbers(in: translation)
        if found == expected { return nil }
        let missing = Self.difference(expected, found)
        let extra = Self.difference(found, expected)
        let isDifferent =
          (!missing.isEmpty && !extra.isEmpty)
          || (missing + extra).contains { $0.numericValue > 12 }
        guard isDifferent else { return nil }
        let (ours, theirs) = (Self.list(found), Self.list(expected))
        return finding(
          at: translation.source.place,
          Phrase(
            en: "the numbers here (\(ours.en)) are not those of the other text (\(theirs.en))",
            ar: "الأعداد هنا (\(ours.ar)) غير أعداد النص الآخر (\(theirs.ar))"),
          help: Phrase(en: "correct one of them", ar: "صحّح أحدهما"))
      }
    }
  }

  private static func list(_ numbers: [String]) -> Phrase {
    numbers.isEmpty
      ? Phrase(en: "none", ar: "لا أعداد")
      : Phrase(en: numbers.joined(separator: ", "), ar: numbers.joined(separator: "، "))
  }

  /// What the first list has more of.
  private static func difference(_ left: [String], _ right: [String]) -> [String] {
    var rest = right
    return left.filter { number in
      guard let index = rest.firstIndex(of: number) else { return true }
      rest.remove(at: index)
      return false
    }
  }

  /// The numbers in a text with ASCII digits, in the order of the text.
  private static func numbers(in translation: Text.Translation) -> [String] {
    var numbers: [String] = []
    var current = ""
    var separator: Unicode.Scalar?
    func end() {
      if !current.isEmpty { numbers.append(current) }
      current = ""
      separator = nil
    }
    for part in translation.parts {
      guard case .literal(let text) = part else {
        end()
        continue
      }
      for scalar in text.unicodeScalars {
        if let digit = scalar.asciiDigit {
          // 1,000 is one number; 1.5 keeps its point.
          if separator == "." || separator == "٫" { current.append(".") }
          separator = nil
          current.unicodeScalars.append(digit)
        } else if !current.isEmpty, separator == nil, [".", ",", "٫", "٬"].contains(scalar) {
          separator = scalar
        } else {
          end()
        }
      }
    }
    end()
    return numbers
  }
}

extension Unicode.Scalar {
  /// The ASCII form of a Latin, Arabic-Indic or Persian digit.
  fileprivate var asciiDigit: Unicode.Scalar? {
    switch value {
    case 0x30...0x39: self
    case 0x0660...0x0669: Unicode.Scalar(value - 0x0660 + 0x30)
    case 0x06F0...0x06F9: Unicode.Scalar(value - 0x06F0 + 0x30)
    default: nil
    }
  }
}
