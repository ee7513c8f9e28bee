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
    count = present.count
    missing = values.count - present.count
    let moments = Moments(present)
    mean = moments?.mean
    guard let moments, let variance = moments.variance else {
      (standardDeviation, standardError, limits) = (nil, nil, nil)
      return
    }
    let error = (variance / Double(count)).squareRoot()
    standardDeviation = variance.squareRoot()
    standardError = error
    limits = Limits(
      around: moments.mean, error == 0 ? 0 : confidence.t(df: Double(count - 1)) * error)
  }
}
