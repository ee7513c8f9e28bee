/// Quantiles of numbers by linear interpolation at (n−1)·p, "type 7" of Hyndman and Fan (1996).
enum Quantiles {
  /// The quantile of numbers in ascending order; `nil` when there are none.
  static func linear(_ sorted: [Double], _ p: Double) -> Double? {
    guard let last = sorted.last else { return nil }
    let position = Double(sorted.count - 1) * p
    let index = Int(position)
    guard index + 1 < sorted.count else { return last }
    return sorted[index] + (position - Double(index)) * (sorted[index + 1] - sorted[index])
  }
}
