/// How easy people found it: the customer effort score.
package struct CustomerEffort: Sendable, Hashable {
  /// The ratings that are there.
  package let count: Int
  /// The mean rating; `nil` without ratings.
  package let mean: Double?
  /// The share of ratings at or above `easyFrom` with Wilson's limits.
  package let easyShare: Proportion

  /// Summarises ratings; missing ones are dropped.
  package init(ratings: [Double?], easyFrom: Double, _ confidence: Confidence = .standard) {
    self.init(RatingTally(ratings), easyFrom: easyFrom, confidence)
  }

  /// Summarises what was counted.
  package init(_ tally: RatingTally, easyFrom: Double, _ confidence: Confidence = .standard) {
    count = tally.count
    mean = tally.mean
    easyShare = .wilson(
      successes: Double(tally.count { $0 >= easyFrom }), of: Double(count), confidence)
  }
}
