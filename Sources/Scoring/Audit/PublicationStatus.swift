package import Diagnostics
package import Programme

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

extension ScoringPolicy.Threshold {
  /// The status of a figure that stands on `count` observations, which may be an effective number.
  package func status(_ count: Double) -> PublicationStatus {
    if Scoring.Threshold.isReached(Double(minPublish), by: count) { return .published }
    return Scoring.Threshold.isReached(Double(minIndicative), by: count) ? .indicative : .suppressed
  }
}
