/// A share of weighted answers, with the sample size that the weights leave.
package struct WeightedProportion: Sendable, Hashable {
  /// The answers that counted.
  package let count: Int
  /// Σwy/Σw; `nil` without answers or weight.
  package let estimate: Double?
  /// Kish's effective sample size (Σw)²/Σw².
  package let effectiveCount: Double?
  /// Kish's design effect of weighting, n/nEff.
  package let designEffect: Double?
  /// Wilson's limits with the effective sample size in place of n.
  package let limits: Limits?

  /// The share among answers between 0 and 1; a missing answer is dropped with its weight.
  ///
  /// Source: Kish (1965), section 11.7. The arrays have the same length, the weights are not
  /// negative.
  package init(values: [Double?], weights: [Double], _ confidence: Confidence = .standard) {
    precondition(values.count == weights.count, "each answer has its weight")
    var (count, total, squares, weighted) = (0, 0.0, 0.0, 0.0)
    for (value, weight) in zip(values, weights) {
      guard let value else { continue }
      count += 1
      total += weight
      squares += weight * weight
      weighted += weight * value
    }
    self.count = count
    guard total > 0, squares > 0 else {
      (estimate, effectiveCount, designEffect, limits) = (nil, nil, nil, nil)
      return
    }
    let effective = total * total / squares
    let share = weighted / total
    estimate = share
    effectiveCount = effective
    designEffect = Double(count) / effective
    limits = Proportion.wilson(successes: share * effective, of: effective, confidence).limits
  }
}
