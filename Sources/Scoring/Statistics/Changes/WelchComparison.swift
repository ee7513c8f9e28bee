/// Two means compared without assuming equal spread: always the second (current) minus the first.
package struct WelchComparison: Sendable, Hashable {
  /// mean(b) − mean(a); `nil` when a side has no values.
  package let difference: Double?
  /// The t statistic; `nil` when a side has fewer than two values or neither side varies.
  package let t: Double?
  /// Satterthwaite's degrees of freedom; `nil` as ``t``.
  package let degreesOfFreedom: Double?
  /// The two-sided probability; `nil` as ``t``.
  package let pValue: Double?
  /// The t limits of the difference; `nil` as ``t``.
  package let limits: Limits?

  /// Compares values; missing ones are dropped. Source: Welch (1947), Satterthwaite (1946).
  package init(_ a: [Double?], _ b: [Double?], _ confidence: Confidence = .standard) {
    self.init(
      SampleMoments(a.compactMap { $0 }), SampleMoments(b.compactMap { $0 }), confidence)
  }

  /// Compares values that were counted.
  package init(
    _ first: SampleMoments, _ second: SampleMoments, _ confidence: Confidence = .standard
  ) {
    let change = first.mean.flatMap { first in second.mean.map { $0 - first } }
    difference = change
    guard let change, let variance1 = first.variance,
      let variance2 = second.variance, variance1 + variance2 > 0
    else {
      (t, degreesOfFreedom, pValue, limits) = (nil, nil, nil, nil)
      return
    }
    let part1 = variance1 / Double(first.count)
    let part2 = variance2 / Double(second.count)
    let error = (part1 + part2).squareRoot()
    // Shares of the variance instead of squares, which could overflow or vanish.
    let (share1, share2) = (part1 / (part1 + part2), part2 / (part1 + part2))
    let freedom =
      1 / (share1 * share1 / Double(first.count - 1) + share2 * share2 / Double(second.count - 1))
    t = change / error
    degreesOfFreedom = freedom
    pValue = StudentDistribution.twoSidedP(change / error, df: freedom)
    limits = Limits(around: change, confidence.t(df: freedom) * error)
  }
}
