/// What means and their comparisons need of a sample, however it was counted.
package struct SampleMoments: Sendable, Hashable {
  /// How many values there are.
  package let count: Int
  /// Their mean; `nil` without values.
  package let mean: Double?
  /// Their variance with n − 1; `nil` for fewer than two values.
  package let variance: Double?

  /// The moments of a list of values.
  package init(_ values: [Double]) {
    let moments = Moments(values)
    count = values.count
    mean = moments?.mean
    variance = moments?.variance
  }

  /// The moments of values that were counted exactly.
  package init(_ moments: ExactMoments) {
    count = moments.count
    mean = moments.mean
    variance = moments.variance
  }

  /// Their sum.
  var total: Double { (mean ?? 0) * Double(count) }
}

extension SampleMoments {
  /// Moments that are known from elsewhere.
  init(count: Int, mean: Double?, variance: Double?) {
    self.count = count
    self.mean = mean
    self.variance = variance
  }
}
