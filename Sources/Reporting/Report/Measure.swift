package import Diagnostics

/// What a number measures, and so how it is written.
package struct Measure: Sendable, Hashable {
  /// What is measured.
  package enum Kind: String, Sendable {
    /// A score, 0 to 100.
    case score
    /// A share, 0 to 1, written as a percentage.
    case share
    /// Events per 100 visits.
    case ratePer100 = "rate_per_100"
    /// A balance, −100 to 100.
    case balance
    /// An answer on a scale that starts at 1.
    case scale
    /// A difference of scores.
    case difference
    /// Any other number.
    case plain
  }

  /// What is measured.
  package let kind: Kind
  /// How many decimals are shown.
  package let decimals: Int

  private init(_ kind: Kind, decimals: Int) {
    self.kind = kind
    self.decimals = decimals
  }

  /// A score, 0 to 100.
  package static let score = Measure(.score, decimals: 1)
  /// A share, 0 to 1, written as a percentage.
  package static let share = Measure(.share, decimals: 1)
  /// Events per 100 visits.
  package static let ratePer100 = Measure(.ratePer100, decimals: 1)
  /// A balance, −100 to 100.
  package static let balance = Measure(.balance, decimals: 1)
  /// An answer on a scale that starts at 1.
  package static let scale = Measure(.scale, decimals: 2)
  /// A difference of scores, written with its sign.
  package static let difference = Measure(.difference, decimals: 1)

  /// Any other number.
  package static func plain(decimals: Int) -> Measure { Measure(.plain, decimals: decimals) }

  /// The same measure with other decimals.
  package func rounded(to decimals: Int) -> Measure { Measure(kind, decimals: decimals) }

  /// The unit of the unrounded number.
  package var unit: Phrase {
    switch kind {
    case .score: Phrase(en: "points of 100", ar: "نقطة من 100")
    case .share: Phrase(en: "share of 1", ar: "نسبة من 1")
    case .ratePer100: Phrase(en: "per 100 visits", ar: "لكل 100 زيارة")
    case .balance: Phrase(en: "points, minus 100 to 100", ar: "نقطة من سالب 100 إلى 100")
    case .scale: Phrase(en: "points of the scale", ar: "درجة على المقياس")
    case .difference: Phrase(en: "points of difference", ar: "نقطة فرق")
    case .plain: Phrase(en: "number", ar: "عدد")
    }
  }
}
