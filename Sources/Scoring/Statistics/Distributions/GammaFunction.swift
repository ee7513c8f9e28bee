import Glibc

/// The gamma function by Stirling's formula and its error term.
///
/// Densities are computed from the error term and the deviance, as Loader does, because the
/// difference of large log gamma values would lose the digits that the tails need.
/// Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
enum GammaFunction {
  /// The error term δ of Stirling's formula, Γ(n+1) = √(2πn)·(n/e)ⁿ·e^δ(n), for n > 0.
  ///
  /// Below 16 by the recurrence δ(n) = δ(n+1) + (n+½)·ln(1+1/n) − 1, from there by the series
  /// 1/12n − 1/360n³ + 1/1260n⁵ − …
  static func stirlingError(_ n: Double) -> Double {
    var n = n
    var sum = 0.0
    while n < 16 {
      sum += (n + 0.5) * log1p(1 / n) - 1
      n += 1
    }
    let square = 1 / (n * n)
    let series =
      (1 / 12.0
        - square
        * (1 / 360.0
          - square
          * (1 / 1260.0 - square * (1 / 1680.0 - square * (1 / 1188.0 - square * 691 / 360360)))))
    return sum + series / n
  }

  /// ln Γ(n+1) for n ≥ 0.
  static func logFactorial(_ n: Double) -> Double {
    guard n > 0 else { return 0 }
    return stirlingError(n) + (n + 0.5) * log(n) - n + halfLogTwoPi
  }

  /// The deviance x·ln(x/m) + m − x, without cancellation when x is near m.
  static func deviance(_ x: Double, _ mean: Double) -> Double {
    guard x > 0 else { return mean }
    guard abs(x - mean) < 0.1 * (x + mean) else { return x * log(x / mean) + mean - x }
    let ratio = (x - mean) / (x + mean)
    var sum = (x - mean) * ratio
    var term = 2 * x * ratio
    var index = 1.0
    while true {
      term *= ratio * ratio
      index += 2
      let next = sum + term / index
      if next == sum || index > 2_000 { return next }
      sum = next
    }
  }

  /// ½·ln 2π.
  static let halfLogTwoPi = 0.5 * log(2 * Double.pi)
}
