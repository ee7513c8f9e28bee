import Glibc

/// Both tails of a distribution at one point, as logarithms so that neither underflows.
struct Tails {
  /// The logarithm of the probability below the point.
  let logLower: Double
  /// The logarithm of the probability above the point.
  let logUpper: Double
  /// The logarithm of the density with respect to the coordinate the point was given in.
  let logDensity: Double

  /// Tails from the one that was computed directly; the other is its complement.
  init(logLower: Double, logDensity: Double) {
    self.logLower = min(logLower, 0)
    logUpper = Self.logComplement(logLower)
    self.logDensity = logDensity
  }

  /// Tails from the one that was computed directly; the other is its complement.
  init(logUpper: Double, logDensity: Double) {
    self.logUpper = min(logUpper, 0)
    logLower = Self.logComplement(logUpper)
    self.logDensity = logDensity
  }

  /// ln(1 − e^x) for x ≤ 0.
  private static func logComplement(_ x: Double) -> Double {
    guard x < 0 else { return -.infinity }
    return x > -0.7 ? log(-expm1(x)) : log1p(-exp(x))
  }
}

/// Finds the point that cuts off a given tail, by Newton's method on the logarithm of the smaller
/// tail, safeguarded by bisection.
///
/// In the coordinate used by each distribution the density is log-concave, and so are both tails:
/// Newton's method then converges from any start, and quadratically.
enum TailSearch {
  /// The coordinate where `lower` lies below and `upper` = 1 − lower above; both in (0, 1).
  static func coordinate(
    lower: Double, upper: Double, start: Double, tails: (Double) -> Tails
  ) -> Double {
    let isLower = lower <= upper
    let target = log(isLower ? lower : upper)
    var low = -Double.infinity
    var high = Double.infinity
    var point = start
    for _ in 0..<400 {
      let tails = tails(point)
      let excess = (isLower ? tails.logLower : tails.logUpper) - target
      if excess == 0 { return point }
      let slope = exp(tails.logDensity - (isLower ? tails.logLower : tails.logUpper))
      var next = point - (isLower ? excess : -excess) / slope
      // A step this small leaves an error of its square, far below the last digit.
      if abs(next - point) <= 1e-13 * max(1, abs(point)) { return next }
      if (excess > 0) == isLower { high = min(high, point) } else { low = max(low, point) }
      if !next.isFinite || next <= low || next >= high {
        next =
          if low.isFinite, high.isFinite {
            low + (high - low) / 2
          } else if low.isFinite {
            low + max(1, abs(low))
          } else {
            high - max(1, abs(high))
          }
      }
      point = next
    }
    return point
  }
}
