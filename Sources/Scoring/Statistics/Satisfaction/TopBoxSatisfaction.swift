/// Satisfaction on a scale from 1 to its maximum, the best answer: top boxes, mean and index.
package struct TopBoxSatisfaction: Sendable, Hashable {
  /// The ratings that are there.
  package let count: Int
  /// The ratings that are missing: do not know, not applicable, no answer.
  package let missing: Int
  /// The ratings above scaleMax − topBoxes.
  package let top: Int
  /// Their share with Wilson's limits.
  package let topBox: Proportion
  /// The mean rating; `nil` without ratings.
  package let mean: Double?
  /// (mean − 1)/(scaleMax − 1)·100, the satisfaction component; `nil` without ratings or scale.
  package let index: Double?

  /// Summarises ratings; reversed items are recoded before.
  package init(
    ratings: [Double?], scaleMaximum: Double, topBoxes: Double,
    _ confidence: Confidence = .standard
  ) {
    self.init(
      RatingTally(ratings), scaleMaximum: scaleMaximum, topBoxes: topBoxes, confidence)
  }

  /// Summarises what was counted.
  package init(
    _ tally: RatingTally, scaleMaximum: Double, topBoxes: Double,
    _ confidence: Confidence = .standard
  ) {
    count = tally.count
    missing = tally.missing
    top = tally.count { $0 > scaleMaximum - topBoxes }
    topBox = .wilson(successes: Double(top), of: Double(count), confidence)
    mean = tally.mean
    index = mean.flatMap { scaleMaximum > 1 ? ($0 - 1) / (scaleMaximum - 1) * 100 : nil }
  }
}
