/// Two shares compared: always the second (current) minus the first (previous).
package struct TwoProportions: Sendable, Hashable {
  /// p2 − p1; `nil` when one side counted nothing.
  package let difference: Double?
  /// The pooled z statistic; `nil` also when the pooled share is 0 or 1.
  package let z: Double?
  /// Its two-sided probability; `nil` as ``z``.
  package let pValue: Double?
  /// Newcombe's hybrid score limits; `nil` only when one side counted nothing.
  package let limits: Limits?

  /// Compares x1 of n1 with x2 of n2.
  ///
  /// Limits d − √((p2−l2)² + (u1−p1)²) and d + √((u2−p2)² + (p1−l1)²) from the two Wilson
  /// intervals. Source: Newcombe, Stat Med 17:873 (1998), method 10.
  package init(
    x1: Double, n1: Double, x2: Double, n2: Double, _ confidence: Confidence = .standard
  ) {
    let first = Proportion.wilson(successes: x1, of: n1, confidence)
    let second = Proportion.wilson(successes: x2, of: n2, confidence)
    guard let p1 = first.estimate, let p2 = second.estimate, let limits1 = first.limits,
      let limits2 = second.limits
    else {
      (difference, z, pValue, limits) = (nil, nil, nil, nil)
      return
    }
    func distance(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
    let change = p2 - p1
    difference = change
    limits = Limits(
      change - distance(p2 - limits2.lower, limits1.upper - p1),
      change + distance(limits2.upper - p2, p1 - limits1.lower)
    ).clipped(to: -1...1)
    let pooled = (x1 + x2) / (n1 + n2)
    guard x1 + x2 > 0, x1 + x2 < n1 + n2 else {
      (z, pValue) = (nil, nil)
      return
    }
    let statistic = change / (pooled * (1 - pooled) * (1 / n1 + 1 / n2)).squareRoot()
    z = statistic
    pValue = NormalDistribution.twoSidedP(statistic)
  }
}
