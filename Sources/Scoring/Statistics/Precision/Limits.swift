/// The lower and the upper limit of an interval.
package struct Limits: Sendable, Hashable {
  /// The lower limit.
  package let lower: Double
  /// The upper limit.
  package let upper: Double

  /// An interval from its limits.
  package init(_ lower: Double, _ upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// The interval of a given half width around a value.
  package init(around centre: Double, _ halfWidth: Double) {
    self.init(centre - halfWidth, centre + halfWidth)
  }

  /// The interval cut to the range that the quantity can take.
  package func clipped(to range: ClosedRange<Double>) -> Limits {
    Limits(
      min(max(lower, range.lowerBound), range.upperBound),
      min(max(upper, range.lowerBound), range.upperBound))
  }

  /// The interval of the quantity times a positive factor.
  package func scaled(by factor: Double) -> Limits {
    Limits(lower * factor, upper * factor)
  }
}
