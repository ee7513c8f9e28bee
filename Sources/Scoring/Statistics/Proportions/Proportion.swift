/// A share with its interval: `nil` where nothing was counted.
package struct Proportion: Sendable, Hashable {
  /// The share, 0 to 1; `nil` when n = 0.
  package let estimate: Double?
  /// Its limits; `nil` when n = 0.
  package let limits: Limits?

  /// Wilson's score interval.
  ///
  /// Centre (p + z²/2n)/(1 + z²/n), half width z·√(p(1−p)/n + z²/4n²)/(1 + z²/n); the lower limit
  /// is exactly 0 at no successes and the upper exactly 1 at n. The counts need not be whole, for a
  /// share of an effective sample size. Source: Wilson (1927); Newcombe (1998), method 3.
  package static func wilson(
    successes: Double, of n: Double, _ confidence: Confidence = .standard
  ) -> Proportion {
    guard n > 0 else { return Proportion(estimate: nil, limits: nil) }
    let p = successes / n
    let square = confidence.z * confidence.z
    let scale = 1 + square / n
    let centre = (p + square / (2 * n)) / scale
    let variance = max(0, p * (1 - p)) / n + square / (4 * n * n)
    let limits = Limits(around: centre, confidence.z * variance.squareRoot() / scale)
      .clipped(to: 0...1)
    return Proportion(
      estimate: p, limits: Limits(p <= 0 ? 0 : limits.lower, p >= 1 ? 1 : limits.upper))
  }

  /// The exact interval of Clopper and Pearson: never too short, for compliance findings.
  ///
  /// Lower B(a/2; x, n−x+1), upper B(1−a/2; x+1, n−x), with B the beta quantile and a = 1 − level;
  /// 0 at no successes and 1 at n. Source: Clopper and Pearson (1934).
  package static func clopperPearson(
    successes x: Double, of n: Double, _ confidence: Confidence = .standard
  ) -> Proportion {
    guard n > 0 else { return Proportion(estimate: nil, limits: nil) }
    let (tail, rest) = (confidence.tail, 1 - confidence.tail)
    let lower = BetaDistribution.quantile(lower: tail, upper: rest, x, n - x + 1)
    let upper = BetaDistribution.quantile(lower: rest, upper: tail, x + 1, n - x)
    return Proportion(estimate: x / n, limits: Limits(lower ?? 0, upper ?? 1))
  }
}
