/// An axis: which numbers it shows and where they lie.
struct ChartScale {
  let lower: Double
  let upper: Double
  /// The numbers that are marked, from the lower end to the upper.
  let ticks: [Double]
  /// The decimals that the marks need.
  let decimals: Int

  /// An axis with given ends, or from 0 to a round number that leaves no value outside.
  init(_ ends: ClosedRange<Double>?, values: [Double]) {
    let finite = values.filter(\.isFinite)
    let low = ends?.lowerBound ?? min(0, finite.min() ?? 0)
    let greatest = max(finite.max() ?? 0, 0)
    let high = ends?.upperBound ?? (greatest > low ? greatest : low + 1)
    let step = Self.roundStep(for: (high - low) / 5)
    let first = (low / step).rounded(.down)
    let last = max((high / step - 1e-9).rounded(.up), first + 1)
    let bottom = ends?.lowerBound ?? first * step
    let top = ends?.upperBound ?? last * step
    let marks = stride(from: first, through: last, by: 1).map { $0 * step }
    ticks = marks.filter { $0 >= bottom - step * 1e-6 && $0 <= top + step * 1e-6 }
    decimals = Self.decimals(of: step)
    lower = bottom
    upper = top
  }

  /// Where a number lies, 0 at the lower end and 1 at the upper; numbers outside lie at the ends.
  func position(_ value: Double) -> Double {
    min(max((value - lower) / (upper - lower), 0), 1)
  }

  /// The least of 1, 2, 5, 10 … that is not below a number.
  private static func roundStep(for value: Double) -> Double {
    var unit = 1.0
    while unit > value { unit /= 10 }
    while unit * 10 <= value { unit *= 10 }
    return [1, 2, 5, 10].map { $0 * unit }.first { $0 >= value * (1 - 1e-9) } ?? unit * 10
  }

  private static func decimals(of step: Double) -> Int {
    var decimals = 0
    var scaled = step
    while scaled < 1 - 1e-9, decimals < 6 {
      scaled *= 10
      decimals += 1
    }
    return decimals
  }
}
