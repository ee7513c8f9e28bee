package import Diagnostics

/// What may be said about a figure and the quarter before: a word only where the figures carry it.
package enum QuarterChange: String, Sendable, CaseIterable {
  /// Better, and significant after adjustment.
  case improved
  /// Worse, and significant after adjustment.
  case declined
  /// No difference that chance would not explain.
  case noClearChange = "no_clear_change"
  /// Another form or other weights, and not recomputed on common items; or a quarter has no figure.
  case notComparable = "not_comparable"

  /// The word for a difference of current minus previous.
  ///
  /// - Parameters:
  ///   - difference: the difference; `nil` when a quarter has no figure.
  ///   - isSignificant: whether it is significant after adjustment; `nil` when it was not tested.
  ///   - higherIsBetter: which direction is an improvement.
  ///   - isComparable: whether both quarters measured the same thing.
  package init(
    difference: Double?, isSignificant: Bool?, higherIsBetter: Bool = true, isComparable: Bool
  ) {
    guard isComparable, let difference else {
      self = .notComparable
      return
    }
    guard isSignificant == true, difference != 0 else {
      self = .noClearChange
      return
    }
    self = (difference > 0) == higherIsBetter ? .improved : .declined
  }

  /// The word as it is shown.
  package var phrase: Phrase {
    switch self {
    case .improved: Phrase(en: "improved", ar: "تحسّن")
    case .declined: Phrase(en: "declined", ar: "تراجع")
    case .noClearChange: Phrase(en: "no clear change", ar: "لا تغيّر واضح")
    case .notComparable: Phrase(en: "not comparable", ar: "غير قابل للمقارنة")
    }
  }
}
