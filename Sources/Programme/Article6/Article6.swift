package import Diagnostics

/// The seven breaches of official duty, as the reference data carries them.
///
/// The instrument is a draft: ``title`` says so wherever the article is shown. The official wording
/// is never edited, and the clauses keep the order of the article.
package struct Article6: Sendable, Hashable {
  /// Where a legal text stands.
  package enum Status: String, Sendable, CaseIterable {
    case draft
    case inForce = "in_force"
    case repealed
    case pressSummary = "press_summary"

    /// What people call it.
    package var name: Phrase {
      switch self {
      case .draft: Phrase(en: "draft", ar: "مسودة")
      case .inForce: Phrase(en: "in force", ar: "نافذ")
      case .repealed: Phrase(en: "repealed", ar: "ملغى")
      case .pressSummary: Phrase(en: "press summary", ar: "ملخص صحفي")
      }
    }
  }

  /// One breach of the list.
  package struct Clause: Sendable, Hashable {
    /// Which one.
    package let letter: ClauseLetter
    /// The official Arabic wording, exactly as published, and our English translation of it.
    package let wording: Phrase
    /// The SHA-256 of the official wording in UTF-8, as 64 hexadecimal digits.
    package let sha256: String
  }

  /// The name of the instrument, which begins with the word draft while it is one.
  package let instrument: Phrase
  /// Where the instrument stands.
  package let status: Status
  /// The sentence before the clauses: the official Arabic and our translation.
  package let chapeau: Phrase
  /// The seven clauses in the order of the article.
  package let clauses: [Clause]

  /// What the article is called wherever it is shown: "Article 6 of the draft …".
  package var title: Phrase {
    Phrase(en: "Article 6 of the \(instrument.en)", ar: "المادة 6 من \(instrument.ar)")
  }

  /// The clause with a letter.
  package subscript(letter: ClauseLetter) -> Clause { clauses[letter.rawValue - 1] }
}
