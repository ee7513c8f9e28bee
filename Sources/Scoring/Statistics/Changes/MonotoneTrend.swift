/// The monotone trend of a figure over time: the test of Mann and Kendall.
package struct MonotoneTrend: Sendable, Hashable {
  /// S, the rises less the falls over all pairs.
  package let statistic: Double
  /// The variance of S, corrected for ties.
  package let variance: Double
  /// (S ∓ 1)/√variance, 0 for S = 0; `nil` when the variance is 0.
  package let z: Double?
  /// Its two-sided probability; `nil` as ``z``.
  package let pValue: Double?
  /// 2S/(n(n−1)); `nil` for fewer than two values.
  package let tau: Double?

  /// Tests values in the order of time; missing ones are dropped. Meant for eight or more quarters.
  ///
  /// Variance (n(n−1)(2n+5) − Σ t(t−1)(2t+5))/18 over groups of t ties. Source: Mann (1945), Kendall
  /// (1975).
  package init(_ values: [Double?]) {
    let present = values.compactMap { $0 }
    let n = Double(present.count)
    var sum = 0.0
    for (index, earlier) in present.enumerated() {
      for later in present[(index + 1)...] {
        sum += later > earlier ? 1 : later < earlier ? -1 : 0
      }
    }
    func term(_ t: Double) -> Double { t * (t - 1) * (2 * t + 5) }
    let ties = Dictionary(grouping: present) { $0 }.values.map { Double($0.count) }
    let variance = max(0, (term(n) - ties.sorted().reduce(0) { $0 + term($1) }) / 18)
    statistic = sum
    self.variance = variance
    tau = n > 1 ? 2 * sum / (n * (n - 1)) : nil
    let z = variance > 0 ? (sum - Double(sum.signum)) / variance.squareRoot() : nil
    self.z = z
    pValue = z.map(NormalDistribution.twoSidedP)
  }
}

extension Double {
  /// −1, 0 or 1.
  fileprivate var signum: Int { self > 0 ? 1 : self < 0 ? -1 : 0 }
}
