package import Diagnostics

/// One of the seven clauses of Article 6, in the order of the article: أ ب ج د هـ و ز.
///
/// The order is that of the raw values. Sorting the letters themselves would put ز before هـ.
package enum ClauseLetter: Int, Sendable, CaseIterable, Comparable {
  case alef = 1
  case ba
  case jim
  case dal
  case ha
  case waw
  case zay

  /// The clause that a person wrote: its letter (`هـ` or `ه`), a Latin letter `a` to `g`, or its
  /// code `A6-5`. `nil` for anything else.
  package init?(reading text: String) {
    if let clause = Self.allCases.first(where: { $0.arabic.utf8.elementsEqual(text.utf8) }) {
      self = clause
      return
    }
    let letters = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          $0 != "\u{640}" && !$0.properties.isWhitespace
            && $0.properties.generalCategory != .format
        }))
    let folded = letters.lowercased()
    guard
      let match = Self.allCases.first(where: { clause in
        folded == clause.latin || folded == clause.code.lowercased()
          || clause.spellings.contains(letters)
      })
    else { return nil }
    self = match
  }

  /// The letter as the article prints it; the fifth with a tatweel.
  package var arabic: String {
    switch self {
    case .alef: "أ"
    case .ba: "ب"
    case .jim: "ج"
    case .dal: "د"
    case .ha: "هـ"
    case .waw: "و"
    case .zay: "ز"
    }
  }

  /// The Latin letter that may be typed for it, `a` to `g`.
  package var latin: String { ["a", "b", "c", "d", "e", "f", "g"][rawValue - 1] }

  /// The permanent code, `A6-1` to `A6-7`.
  package var code: String { "A6-\(rawValue)" }

  /// The letter as people refer to it in each language.
  package var name: Phrase { Phrase(en: "(\(latin))", ar: "(\(arabic))") }

  /// What the clause is about in a few words of ours: for the label of a chart, never in place of
  /// the official wording.
  package var summary: Phrase {
    switch self {
    case .alef: Phrase(en: "rules not applied", ar: "عدم تطبيق القواعد")
    case .ba: Phrase(en: "service refused", ar: "رفض تقديم الخدمة")
    case .jim: Phrase(en: "information withheld", ar: "حجب المعلومات")
    case .dal: Phrase(en: "personal data leaked", ar: "تسريب معلومات شخصية")
    case .ha: Phrase(en: "unjustified delay", ar: "تأخير غير مبرر")
    case .waw: Phrase(en: "unannounced documents asked for", ar: "طلب وثائق غير معلنة")
    case .zay: Phrase(en: "disrespect", ar: "عدم احترام متلقي الخدمة")
    }
  }

  package static func < (left: ClauseLetter, right: ClauseLetter) -> Bool {
    left.rawValue < right.rawValue
  }

  /// What people write for the letter once tatweel is gone.
  private var spellings: [String] {
    switch self {
    case .alef: ["أ", "ا", "إ", "آ"]
    case .ha: ["ه", "ة"]
    default: [arabic]
    }
  }
}
