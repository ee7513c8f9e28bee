/// A mean with its spread and its t interval.
package struct MeanSummary: Sendable, Hashable {
  /// The values that are there.
  package let count: Int
  /// The values that are missing.
  package let missing: Int
  /// The mean; `nil` without values.
  package let mean: Double?
  /// The standard deviation with n − 1; `nil` for fewer than two values.
  package let standardDeviation: Double?
  /// sd/√n; `nil` for fewer than two values.
  package let standardError: Double?
  /// mean ∓ t(n−1)·se; both the mean when all values are equal, `nil` for fewer than two.
  package let limits: Limits?

  /// Summarises values; missing ones are dropped and counted.
  package init(_ values: [Double?], _ confidence: Confidence = .standard) {
    let present = values.compactMap { $0 }
    self.init(
      SampleMoments(present), missing: values.count - present.count, confidence)
  }

  /// Summarises values that were counted.
  package init(
    _ moments: SampleMoments, missing: Int = 0, _ confidence: Confidence = .standard
  ) {
    count = moments.count
    self.missing = missing
    mean = moments.mean
    guard let mean = moments.mean, let variance = moments.variance else {
      (standardDeviation, standardError, limits) = (nil, nil, nil)
      return
    }
    let error = (variance / Double(count)).squareRoot()
    standardDeviation = variance.squareRoot()
    standardError = error
    limits = Limits(
      around: mean, error == 0 ? 0 : confidence.t(df: Double(count - 1)) * error)
  }

  /// The same with its limits cut to the range of the quantity: a share lies between 0 and 1.
  package func clipped(to range: ClosedRange<Double>) -> MeanSummary {
    MeanSummary(self, limits: limits?.clipped(to: range))
  }

  private init(_ other: MeanSummary, limits: Limits?) {
    count = other.count
    missing = other.missing
    mean = other.mean
    standardDeviation = other.standardDeviation
    standardError = other.standardError
    self.limits = limits
  }
}
