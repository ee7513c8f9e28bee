/// The trend of a share over ordered quarters: the test of Cochran and Armitage.
package struct ProportionTrend: Sendable, Hashable {
  /// T/√V; `nil` when all or none succeeded, or when the scores do not differ.
  package let z: Double?
  /// Its two-sided probability; `nil` as ``z``.
  package let pValue: Double?

  /// Tests the shares of `successes` among `totals` against `scores`; meant for three or more
  /// quarters.
  ///
  /// T = Σx·t − p̄·Σn·t, V = p̄(1−p̄)(Σn·t² − (Σn·t)²/N). Source: Armitage (1955).
  package init(successes: [Double], totals: [Double], scores: [Double]) {
    precondition(
      successes.count == totals.count && totals.count == scores.count,
      "each quarter has its successes, total and score")
    let n = totals.reduce(0, +)
    let x = successes.reduce(0, +)
    guard n > 0, x > 0, x < n else {
      (z, pValue) = (nil, nil)
      return
    }
    let share = x / n
    // Scores around their mean: the same T and V, without cancellation.
    let centre = zip(totals, scores).reduce(0) { $0 + $1.0 * $1.1 } / n
    let deviations = scores.map { $0 - centre }
    let statistic = zip(successes, deviations).reduce(0) { $0 + $1.0 * $1.1 }
    let spread = zip(totals, deviations).reduce(0) { $0 + $1.0 * $1.1 * $1.1 }
    let counted = zip(totals, scores).filter { $0.0 > 0 }.map(\.1)
    guard spread > 0, counted.contains(where: { $0 != counted.first }) else {
      (z, pValue) = (nil, nil)
      return
    }
    let z = statistic / (share * (1 - share) * spread).squareRoot()
    self.z = z
    pValue = NormalDistribution.twoSidedP(z)
  }
}
