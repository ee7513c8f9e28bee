/// A measured value against its announced target.
package struct Attainment: Sendable, Hashable {
  /// Which side of the target is good.
  package enum Direction: String, Sendable, CaseIterable {
    /// Minutes, visits, documents: less is better.
    case lower
    /// Shares, counts of things done: more is better.
    case higher
    /// Fees: anything else is a deviation.
    case exact
  }

  /// What the comparison says.
  package enum Status: String, Sendable, CaseIterable {
    /// Nothing was measured.
    case noData = "no_data"
    /// At the target or better.
    case met
    /// Missed by no more than the tolerance.
    case withinTolerance = "within_tolerance"
    /// Missed: it asks for an improvement plan.
    case deviation
  }

  /// 100 when met, less in proportion when missed; `nil` without a measured value or target.
  package let attainment: Double?
  /// 100·(actual − target)/target; `nil` also when the target is 0.
  package let deviationPercent: Double?
  /// What the comparison says.
  package let status: Status

  /// Compares a value with its target; `tolerancePercent` is the deviation that is let pass.
  ///
  /// Missed, lower: 100·target/actual, 0 for a target of 0; higher: max(0, 100·actual/target);
  /// exact: 0. A tolerance never applies to an exact target or a target of 0.
  package init(
    _ direction: Direction, target: Double?, actual: Double?, tolerancePercent: Double = 0
  ) {
    guard let target, let actual else {
      (attainment, deviationPercent, status) = (nil, nil, .noData)
      return
    }
    let deviation = target == 0 ? nil : 100 * (actual - target) / target
    deviationPercent = deviation
    let isMet =
      switch direction {
      case .lower: Threshold.isKept(target, by: actual)
      case .higher: Threshold.isReached(target, by: actual)
      case .exact: abs(actual - target) <= Threshold.slack
      }
    if isMet {
      (attainment, status) = (100, .met)
      return
    }
    attainment =
      switch direction {
      case .lower: target == 0 ? 0 : 100 * target / actual
      case .higher: target == 0 ? 0 : max(0, 100 * actual / target)
      case .exact: 0
      }
    let isTolerated =
      direction != .exact
      && deviation.map { Threshold.isKept(tolerancePercent, by: abs($0)) } ?? false
    status = isTolerated ? .withinTolerance : .deviation
  }
}
