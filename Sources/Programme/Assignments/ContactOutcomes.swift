package import Diagnostics

/// How a contact with somebody who might be interviewed ended.
package enum ContactOutcome: String, Sendable, CaseIterable {
  case complete
  case partial
  case refused
  case notEligible = "not_eligible"
  case language
  case noContact = "no_contact"
  case quotaFull = "quota_full"

  /// What people call it.
  package var name: Phrase {
    switch self {
    case .complete: Phrase(en: "complete", ar: "مكتملة")
    case .partial: Phrase(en: "partial", ar: "جزئية")
    case .refused: Phrase(en: "refused", ar: "رفض")
    case .notEligible: Phrase(en: "not eligible", ar: "غير مؤهل")
    case .language: Phrase(en: "language", ar: "حاجز اللغة")
    case .noContact: Phrase(en: "no contact", ar: "لم يتم التواصل")
    case .quotaFull: Phrase(en: "quota full", ar: "اكتملت الحصة")
    }
  }
}

/// The outcomes of many contacts, and the rates that say how far answers speak for everybody.
package struct ContactOutcomes: Sendable, Hashable {
  /// The number of contacts by outcome.
  package private(set) var counts: [ContactOutcome: Int] = [:]

  /// No contacts.
  package init() {}

  /// Counts a contact.
  package mutating func add(_ outcome: ContactOutcome) { counts[outcome, default: 0] += 1 }

  /// The number of contacts with an outcome.
  package subscript(outcome: ContactOutcome) -> Int { counts[outcome] ?? 0 }

  /// The number of all contacts.
  package var total: Int { counts.values.reduce(0, +) }

  /// Complete interviews out of all contacts that were, or may have been, eligible; `nil` without one.
  /// Those not eligible and those met when the quota was full are left out.
  package var responseRate: Double? {
    share(
      of: self[.complete] + self[.partial] + self[.refused] + self[.language] + self[.noContact])
  }

  /// Complete interviews out of those who were spoken to and could answer; `nil` without one.
  package var cooperationRate: Double? {
    share(of: self[.complete] + self[.partial] + self[.refused])
  }

  private func share(of base: Int) -> Double? {
    base == 0 ? nil : Double(self[.complete]) / Double(base)
  }
}
