package import Diagnostics

/// Whether a figure stands on enough to be published.
package enum PublicationStatus: String, Sendable, CaseIterable {
  /// It is published.
  case published
  /// It is shown as an indication, never ranked.
  case indicative
  /// It is not shown at all.
  case suppressed

  /// The status as it is shown.
  package var phrase: Phrase {
    switch self {
    case .published: Phrase(en: "published", ar: "منشور")
    case .indicative: Phrase(en: "indicative only", ar: "للاسترشاد فقط")
    case .suppressed: Phrase(en: "suppressed", ar: "محجوب")
    }
  }
}

/// How many observations a figure needs.
package struct PublicationRule: Sendable, Hashable {
  /// From here on it is published.
  package let minimumPublished: Double
  /// From here on it is indicative.
  package let minimumIndicative: Double

  /// A rule from its two numbers of observations.
  package init(published: Double, indicative: Double) {
    minimumPublished = published
    minimumIndicative = indicative
  }

  /// Visits of a centre in a rolling year.
  package static let centre = PublicationRule(published: 9, indicative: 3)
  /// Visits of a department in a quarter, answers of a satisfaction study (effective n), visits
  /// behind a breach rate.
  package static let department = PublicationRule(published: 30, indicative: 10)

  /// The status of a figure that stands on `count` observations.
  package func status(_ count: Double) -> PublicationStatus {
    if Threshold.isReached(minimumPublished, by: count) { return .published }
    return Threshold.isReached(minimumIndicative, by: count) ? .indicative : .suppressed
  }
}
