package import Diagnostics

/// A change since the quarter before.
package struct ChangeFigures: Sendable, Hashable {
  /// What may be said about a change.
  package enum Verdict: String, Sendable, CaseIterable {
    case improved
    case declined
    case noClearChange = "no_clear_change"
    case notComparable = "not_comparable"

    /// What people call it.
    package var name: Phrase {
      switch self {
      case .improved: Phrase(en: "improved", ar: "تحسّن")
      case .declined: Phrase(en: "declined", ar: "تراجع")
      case .noClearChange: Phrase(en: "no clear change", ar: "لا تغير واضحاً")
      case .notComparable: Phrase(en: "not comparable", ar: "غير قابل للمقارنة")
      }
    }
  }

  /// Current minus previous, in points.
  package var difference: Figure
  /// What may be said about it, after adjustment for the number of comparisons.
  package var verdict: Verdict
  /// The probability of such a difference by chance, adjusted; `nil` when it was not tested.
  package var adjustedP: Double?

  /// A change since the quarter before.
  package init(difference: Figure, verdict: Verdict) {
    self.difference = difference
    self.verdict = verdict
  }
}
