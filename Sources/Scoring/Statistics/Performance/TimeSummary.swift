/// Waiting or service minutes against their target.
package struct TimeSummary: Sendable, Hashable {
  /// The times that are there.
  package let count: Int
  /// Their mean; `nil` without times.
  package let mean: Double?
  /// Their median; `nil` without times.
  package let median: Double?
  /// The time that nine in ten stay under, interpolated at 0.9·(n−1); `nil` without times.
  package let p90: Double?
  /// The times at or under the target; `nil` without a target.
  package let within: Int?
  /// Their share with Wilson's limits.
  package let withinShare: Proportion

  /// Summarises times; missing ones are dropped.
  package init(_ values: [Double?], target: Double?, _ confidence: Confidence = .standard) {
    let sorted = values.compactMap { $0 }.sorted()
    count = sorted.count
    mean = Moments(sorted)?.mean
    median = Quantiles.linear(sorted, 0.5)
    p90 = Quantiles.linear(sorted, 0.9)
    let kept = target.map { target in sorted.count { Threshold.isKept(target, by: $0) } }
    within = kept
    withinShare = .wilson(
      successes: Double(kept ?? 0), of: kept == nil ? 0 : Double(count), confidence)
  }
}
