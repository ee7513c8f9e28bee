/// How closely two ratings go together: the derived importance of a driver beside its performance.
/// It shows where people agree, not what causes what.
package struct Correlation: Sendable, Hashable {
  /// The complete pairs.
  package let count: Int
  /// Pearson's r, −1 to 1; `nil` for fewer than three pairs or when one side does not vary.
  package let coefficient: Double?

  /// Correlates pairs; a pair with a missing value is dropped.
  ///
  /// r = Σ(x−x̄)(y−ȳ)/√(Σ(x−x̄)²·Σ(y−ȳ)²).
  package init(_ first: [Double?], _ second: [Double?]) {
    precondition(first.count == second.count, "the values come in pairs")
    let pairs = zip(first, second).compactMap { pair -> (x: Double, y: Double)? in
      guard let x = pair.0, let y = pair.1 else { return nil }
      return (x, y)
    }
    count = pairs.count
    guard pairs.count >= 3, let x = Moments(pairs.map(\.x)), let y = Moments(pairs.map(\.y)),
      x.squares > 0, y.squares > 0
    else {
      coefficient = nil
      return
    }
    let products = pairs.reduce(0) { $0 + ($1.x - x.mean) * ($1.y - y.mean) }
    coefficient = min(max(products / (x.squares * y.squares).squareRoot(), -1), 1)
  }
}
