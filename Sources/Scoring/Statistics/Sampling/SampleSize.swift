/// How many answers a statement needs.
package struct SampleSize: Sendable, Hashable {
  /// The size for an infinite population and simple random sampling, not rounded.
  package let initial: Double
  /// The size after the corrections, rounded up, at most the population.
  package let count: Double
  /// The people to invite for that many answers.
  package let invited: Double

  /// The size for a share with a given margin.
  ///
  /// n0 = z²p(1−p)/e², for a population of N n0/(1 + (n0−1)/N), times the design effect. Source:
  /// Cochran (1977), 4.4. `margin` is positive and `responseRate` in (0, 1].
  package static func proportion(
    _ p: Double, margin: Double, population: Double? = nil, designEffect: Double = 1,
    responseRate: Double = 1, _ confidence: Confidence = .standard
  ) -> SampleSize {
    let z = confidence.z
    return SampleSize(
      initial: z * z * p * (1 - p) / (margin * margin), population: population,
      designEffect: designEffect, responseRate: responseRate)
  }

  /// The size for a mean with a given margin: n0 = (z·sd/e)², corrected in the same way.
  package static func mean(
    standardDeviation: Double, margin: Double, population: Double? = nil,
    _ confidence: Confidence = .standard
  ) -> SampleSize {
    let ratio = confidence.z * standardDeviation / margin
    return SampleSize(
      initial: ratio * ratio, population: population, designEffect: 1, responseRate: 1)
  }

  private init(
    initial: Double, population: Double?, designEffect: Double, responseRate: Double
  ) {
    self.initial = initial
    var size = initial
    if let population, initial > 0 {
      size = population > 0 ? initial / (1 + (initial - 1) / population) : 0
    }
    count = min(Threshold.ceiling(size * designEffect), population ?? .infinity)
    invited = Threshold.ceiling(count / responseRate)
  }

  /// The size per group that tells two shares apart; `nil` when they are equal.
  ///
  /// [z_{1−α/2}·√(2p̄q̄) + z_power·√(p1q1 + p2q2)]²/(p1−p2)², rounded up. Source: Fleiss (1981), 3.2,
  /// without continuity correction. `power` and `alpha` are strictly between 0 and 1.
  package static func perGroup(
    _ p1: Double, _ p2: Double, power: Double = 0.8, alpha: Double = 0.05
  ) -> Double? {
    guard p1 != p2, let zAlpha = NormalDistribution.quantile(1 - alpha / 2),
      let zPower = NormalDistribution.quantile(power)
    else { return nil }
    let mean = (p1 + p2) / 2
    let root =
      zAlpha * (2 * mean * (1 - mean)).squareRoot()
      + zPower * (p1 * (1 - p1) + p2 * (1 - p2)).squareRoot()
    return Threshold.ceiling(root * root / ((p1 - p2) * (p1 - p2)))
  }

  /// The planning value of the design effect, 1 + (m̄−1)·icc, with m̄ answers per centre.
  package static func designEffect(answersPerCentre: Double, icc: Double) -> Double {
    1 + (answersPerCentre - 1) * icc
  }
}
