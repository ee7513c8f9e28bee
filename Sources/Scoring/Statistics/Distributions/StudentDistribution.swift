import Glibc

/// Student's t distribution with real degrees of freedom.
///
/// The tail beyond t is ½·I_z(df/2, ½) with z = df/(df + t²). Source: Abramowitz and Stegun 26.7.1.
package enum StudentDistribution {
  /// Above this, t and z agree to more digits than a double shows.
  private static let normalFrom = 1e13

  /// P(T ≤ t); `nil` unless df > 0.
  package static func cdf(_ t: Double, df: Double) -> Double? {
    guard let tail = upperTail(abs(t), df: df) else { return nil }
    return t < 0 ? tail : 1 - tail
  }

  /// The two-sided probability of a value at least as far from 0 as `t`; `nil` unless df > 0.
  package static func twoSidedP(_ t: Double, df: Double) -> Double? {
    upperTail(abs(t), df: df).map { 2 * $0 }
  }

  /// The t with probability `p` below it; `nil` unless 0 < p < 1 and df > 0.
  package static func quantile(_ p: Double, df: Double) -> Double? {
    guard p > 0, p < 1, df > 0, df.isFinite else { return nil }
    return p <= 0.5 ? -upperQuantile(p, df: df) : upperQuantile(1 - p, df: df)
  }

  /// The t ≥ 0 with probability `tail` above it, for 0 < tail ≤ ½ and df > 0.
  static func upperQuantile(_ tail: Double, df: Double) -> Double {
    guard tail < 0.5 else { return 0 }
    guard df < normalFrom else { return NormalDistribution.upperQuantile(tail) }
    let u = BetaDistribution.logit(lower: 2 * tail, upper: 1 - 2 * tail, df / 2, 0.5)
    return df.squareRoot() * exp(-u / 2)
  }

  /// P(T > t) for t ≥ 0.
  private static func upperTail(_ t: Double, df: Double) -> Double? {
    guard df > 0 else { return nil }
    guard df < normalFrom else { return NormalDistribution.twoSidedP(t) / 2 }
    guard t > 0 else { return 0.5 }
    let u = log(df) - 2 * log(t)
    return 0.5 * exp(BetaDistribution.tails(logit: u, df / 2, 0.5).logLower)
  }
}
