/// How sure a two-sided interval is, with the quantiles that belong to it.
package struct Confidence: Sendable, Hashable {
  /// The share of intervals that contain the true value, strictly between 0 and 1.
  package let level: Double
  /// The normal quantile Φ⁻¹(1 − (1 − level)/2): 1.959964 at 0.95.
  package let z: Double

  /// The usual level, 0.95.
  package static let standard = Confidence(checked: 0.95)

  /// A level; `nil` unless it is strictly between 0 and 1.
  package init?(_ level: Double) {
    guard level > 0, level < 1 else { return nil }
    self.init(checked: level)
  }

  private init(checked level: Double) {
    self.level = level
    z = NormalDistribution.upperQuantile((1 - level) / 2)
  }

  /// The probability left out on each side.
  package var tail: Double { (1 - level) / 2 }

  /// The quantile of Student's t that belongs to the level; `df` must be positive.
  package func t(df: Double) -> Double {
    StudentDistribution.upperQuantile(tail, df: df)
  }
}
