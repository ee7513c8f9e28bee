package import Programme

/// The announced targets of a department against what was measured.
package struct IndicatorScore: Sendable, Hashable {
  /// One indicator.
  package struct Result: Sendable, Hashable {
    /// The indicator.
    package let indicator: KeyIndicator
    /// What was held against the target: a value, or a share of values from 0 to 1.
    package let actual: Double?
    /// Its limits; `nil` for a number counted over everything.
    package let limits: Limits?
    /// The values behind it; `nil` for a number counted over everything.
    package let count: Int?
    /// Single values against the target; `nil` for a number counted over everything.
    package let times: TimeSummary?
    /// The comparison.
    package let attainment: Attainment
    /// Whether a deviation is more than chance: its interval excludes the target; `nil` when there is
    /// no deviation, and for a number counted over everything, which chance does not touch.
    package let isConfirmed: Bool?
  }

  /// The indicators in the order of the data.
  package let results: [Result]
  /// Σw·attainment/Σw over the indicators with data; `nil` when none has.
  package let component: Double?

  /// Compares indicators with their targets.
  package init(_ indicators: [KeyIndicator], _ confidence: Confidence = .standard) {
    results = indicators.map { Self.result($0, confidence) }
    let scored = results.compactMap { result in
      result.attainment.attainment.map { (weight: result.indicator.weight, score: $0) }
    }
    let weight = scored.reduce(0) { $0 + $1.weight }
    component = weight > 0 ? scored.reduce(0) { $0 + $1.weight * $1.score } / weight : nil
  }

  /// Indicators that missed their target.
  package var deviations: Int { results.count { $0.attainment.status == .deviation } }

  private static func result(_ indicator: KeyIndicator, _ confidence: Confidence) -> Result {
    let direction = Attainment.Direction(rawValue: indicator.direction.rawValue) ?? .exact
    func compared(
      _ direction: Attainment.Direction, _ target: Double?, _ actual: Double?, _ limits: Limits?,
      _ times: TimeSummary?
    ) -> Result {
      let attainment = Attainment(
        direction, target: target, actual: actual,
        tolerancePercent: indicator.tolerancePercent)
      let excludes = limits.flatMap { limits in
        target.map { $0 < limits.lower || $0 > limits.upper }
      }
      return Result(
        indicator: indicator, actual: actual, limits: limits, count: times?.count, times: times,
        attainment: attainment,
        isConfirmed: attainment.status == .deviation && times != nil ? excludes ?? false : nil)
    }
    switch indicator.measurement {
    case .none: return compared(direction, nil, nil, nil, nil)
    case .total(let actual): return compared(direction, indicator.target, actual, nil, nil)
    case .values(let values, let statistic):
      let times = TimeSummary(values, target: indicator.target, confidence)
      switch statistic {
      case .shareWithin:
        guard let target = indicator.target else {
          return compared(direction, nil, nil, nil, times)
        }
        let kept = values.count { value in
          switch direction {
          case .lower: Threshold.isKept(target, by: value)
          case .higher: Threshold.isReached(target, by: value)
          case .exact: abs(value - target) <= Threshold.slack
          }
        }
        let share = Proportion.wilson(
          successes: Double(kept), of: Double(values.count), confidence)
        return compared(.higher, indicator.shareTarget, share.estimate, share.limits, times)
      case .mean:
        let summary = MeanSummary(values, confidence)
        return compared(direction, indicator.target, summary.mean, summary.limits, times)
      case .median: return compared(direction, indicator.target, times.median, nil, times)
      case .p90: return compared(direction, indicator.target, times.p90, nil, times)
      }
    }
  }
}

extension PlatformComponent {
  /// How a department answered its requests, by what the platform counted.
  package init(_ counts: PlatformReport.Department, _ confidence: Confidence = .standard) {
    var ratings: [Double?] = []
    for (index, count) in counts.ratings.enumerated() {
      ratings += [Double?](repeating: Double(index + 1), count: count)
    }
    ratings += [Double?](repeating: nil, count: counts.unrated)
    self.init(due: counts.due, onTime: counts.onTime, ratings: ratings, confidence)
  }
}
