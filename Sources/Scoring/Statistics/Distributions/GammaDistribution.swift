import Glibc

/// The gamma distribution with unit scale: the regularised incomplete gamma functions P and Q.
///
/// Source: Abramowitz and Stegun 6.5.29 (series) and 6.5.31 (continued fraction); the prefactor by
/// ``GammaFunction``.
enum GammaDistribution {
  /// P(a, x) and Q(a, x) at x = e^v; the density is that of v.
  static func tails(logX v: Double, shape a: Double) -> Tails {
    let x = exp(v)
    guard x > 1e-17 else {
      let logLower = a * v - GammaFunction.logFactorial(a)
      return Tails(logLower: logLower, logDensity: logLower + log(a))
    }
    guard x.isFinite else { return Tails(logUpper: -.infinity, logDensity: -.infinity) }
    let logDensity =
      0.5 * log(a) - GammaFunction.halfLogTwoPi - GammaFunction.stirlingError(a)
      - GammaFunction.deviance(a, x)
    if x < a + 1 {
      return Tails(logLower: logDensity + log(series(a, x) / a), logDensity: logDensity)
    }
    return Tails(logUpper: logDensity + log(fraction(a, x)), logDensity: logDensity)
  }

  /// The x below which the probability `lower` lies; `upper` is its complement.
  static func quantile(lower: Double, upper: Double, shape a: Double) -> Double {
    guard a < hugeShape else {
      let z = NormalDistribution.upperQuantile(min(lower, upper)) * (lower < upper ? -1 : 1)
      let root = 1 - 1 / (9 * a) + z / (3 * a.squareRoot())
      return a * root * root * root
    }
    return exp(
      TailSearch.coordinate(lower: lower, upper: upper, start: log(a)) {
        tails(logX: $0, shape: a)
      })
  }

  /// From here on the approximation of Wilson and Hilferty (1931) shows no error in a double.
  private static let hugeShape = 1e9

  /// 1 + x/(a+1) + x²/((a+1)(a+2)) + …
  private static func series(_ a: Double, _ x: Double) -> Double {
    var sum = 1.0
    var term = 1.0
    var denominator = a
    for _ in 0..<2_000_000 {
      denominator += 1
      term *= x / denominator
      sum += term
      if term <= sum * 1e-17 { break }
    }
    return sum
  }

  /// The continued fraction of Q(a, x), by the modified Lentz method.
  private static func fraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / (abs(b) < tiny ? tiny : b)
    var value = d
    for index in 1...2_000_000 {
      let i = Double(index)
      let factor = -i * (i - a)
      b += 2
      d = factor * d + b
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = b + factor / c
      if abs(c) < tiny { c = tiny }
      let change = c * d
      value *= change
      if abs(change - 1) < 1e-16 { break }
    }
    return value
  }
}
