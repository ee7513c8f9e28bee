/// How reliable a mean of several visits is, by Spearman and Brown's prophecy.
package enum Reliability {
  /// v·icc/(1 + (v−1)·icc); `nil` where the denominator is not positive.
  package static func ofMean(icc: Double, visits: Double) -> Double? {
    let denominator = 1 + (visits - 1) * icc
    return denominator > 0 ? visits * icc / denominator : nil
  }

  /// The visits that reach a reliability: ⌈target(1−icc)/(icc(1−target))⌉; `nil` for icc ≤ 0 and
  /// for a target that no number of visits reaches.
  package static func visitsNeeded(icc: Double, target: Double) -> Double? {
    guard icc > 0, icc <= 1, target >= 0, target < 1 else { return nil }
    return Threshold.ceiling(target * (1 - icc) / (icc * (1 - target)))
  }
}
