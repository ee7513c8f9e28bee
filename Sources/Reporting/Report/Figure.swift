package import Diagnostics

/// A number with its uncertainty, or why there is none.
///
/// Whether a figure may be shown was decided by scoring; a report only shows what was decided.
package enum Figure: Sendable, Hashable {
  /// Enough observations: shown without reserve.
  case published(Estimate)
  /// Few observations: shown, marked as indicative.
  case indicative(Estimate)
  /// Too few observations: not shown. The count itself is left out when it could identify people.
  case withheld(n: Int?, reason: Phrase)
  /// There is nothing to compute it from.
  case undefined(n: Int?, reason: Phrase)

  /// A number with its interval and the observations behind it.
  package struct Estimate: Sendable, Hashable {
    /// The number, never rounded.
    package let value: Double
    /// The lower limit of its interval; `nil` when there is none.
    package let lower: Double?
    /// The upper limit of its interval; `nil` when there is none.
    package let upper: Double?
    /// How many observations it rests on.
    package let n: Int

    /// A number with its interval and the observations behind it.
    package init(_ value: Double, lower: Double? = nil, upper: Double? = nil, n: Int) {
      self.value = value
      self.lower = lower
      self.upper = upper
      self.n = n
    }
  }

  /// What is shown of a figure, as a permanent word.
  package enum Status: String, Sendable, CaseIterable {
    case published
    case indicative
    case withheld
    case undefined

    /// What people call it.
    package var name: Phrase {
      switch self {
      case .published: Phrase(en: "published", ar: "منشور")
      case .indicative: Phrase(en: "indicative", ar: "استرشادي")
      case .withheld: Phrase(en: "withheld", ar: "محجوب")
      case .undefined: Phrase(en: "not defined", ar: "غير معرّف")
      }
    }
  }

  /// What is shown of the figure.
  package var status: Status {
    switch self {
    case .published: .published
    case .indicative: .indicative
    case .withheld: .withheld
    case .undefined: .undefined
    }
  }

  /// The number, when it is shown.
  package var estimate: Estimate? {
    switch self {
    case .published(let estimate), .indicative(let estimate):
      estimate.value.isFinite ? estimate : nil
    case .withheld, .undefined: nil
    }
  }

  /// How many observations there are, when that may be told.
  package var n: Int? {
    switch self {
    case .published(let estimate), .indicative(let estimate): estimate.n
    case .withheld(let n, _), .undefined(let n, _): n
    }
  }

  /// Why there is no number.
  package var reason: Phrase? {
    switch self {
    case .published(let estimate), .indicative(let estimate):
      estimate.value.isFinite
        ? nil : Phrase(en: "the value is not finite", ar: "القيمة غير محدودة")
    case .withheld(_, let reason), .undefined(_, let reason): reason
    }
  }
}
