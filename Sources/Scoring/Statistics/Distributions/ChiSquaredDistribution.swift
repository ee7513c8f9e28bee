/// The chi-squared distribution.
package enum ChiSquaredDistribution {
  /// The x with probability `p` below it; `nil` unless 0 ≤ p < 1 and df > 0.
  package static func quantile(_ p: Double, df: Double) -> Double? {
    quantile(lower: p, upper: 1 - p, df: df)
  }

  /// The x with probability `lower` below it, where the complement is known to full precision.
  static func quantile(lower: Double, upper: Double, df: Double) -> Double? {
    guard df > 0, df.isFinite, lower >= 0, upper > 0, lower <= 1 else { return nil }
    if lower == 0 { return 0 }
    return 2 * GammaDistribution.quantile(lower: lower, upper: upper, shape: df / 2)
  }
}
