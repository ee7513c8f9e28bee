/// Count, mean and sum of squared deviations of some numbers, in two passes.
struct Moments {
  /// How many numbers there are.
  let count: Int
  /// Their mean; exactly their value when all are equal.
  let mean: Double
  /// Σ(x − mean)²; exactly 0 when all are equal.
  let squares: Double

  /// `nil` for no numbers.
  init?(_ values: [Double]) {
    guard let first = values.first else { return nil }
    count = values.count
    guard values.contains(where: { $0 != first }) else {
      mean = first
      squares = 0
      return
    }
    let centre = values.reduce(0) { $0 + ($1 - first) } / Double(count)
    mean = first + centre
    squares = values.reduce(0) {
      let deviation = $1 - first - centre
      return $0 + deviation * deviation
    }
  }

  /// The variance with n − 1; `nil` for fewer than two numbers.
  var variance: Double? { count > 1 ? squares / Double(count - 1) : nil }
}
