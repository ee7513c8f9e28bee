package import Programme

/// The score of a service centre over its visits.
package struct CentreScore: Sendable, Hashable {
  /// The observations: valid visits with a score, a double visit being one.
  package let count: Int
  /// Their mean; `nil` when suppressed.
  package let mean: Double?
  /// Their standard deviation with n − 1; `nil` when suppressed or for a single observation.
  package let standardDeviation: Double?
  /// The t limits cut to 0…100; `nil` as the standard deviation.
  package let limits: Limits?
  /// Whether it stands on enough.
  package let status: PublicationStatus

  /// Scores a centre; when it is suppressed every figure but the count is `nil`.
  package init(
    _ visits: [VisitObservation], threshold: ScoringPolicy.Threshold = ScoringPolicy().centre,
    _ confidence: Confidence = .standard
  ) {
    self.init(
      SampleMoments(VisitObservation.scores(visits)), threshold: threshold, confidence)
  }

  /// Scores a centre from its counted observations.
  package init(
    _ observations: SampleMoments,
    threshold: ScoringPolicy.Threshold = ScoringPolicy().centre,
    _ confidence: Confidence = .standard
  ) {
    let summary = MeanSummary(observations, confidence)
    count = summary.count
    status = threshold.status(Double(summary.count))
    let isShown = status != .suppressed
    mean = isShown ? summary.mean : nil
    standardDeviation = isShown ? summary.standardDeviation : nil
    limits = isShown ? summary.limits?.clipped(to: 0...100) : nil
  }
}
