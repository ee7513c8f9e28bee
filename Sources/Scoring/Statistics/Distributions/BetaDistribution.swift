import Glibc

/// The beta distribution: the regularised incomplete beta function I and its inverse.
///
/// Points are given as logits, so that both ends of [0, 1] keep all their digits. Source: Abramowitz
/// and Stegun 26.5.8 (continued fraction) with the prefactor by ``GammaFunction``.
package enum BetaDistribution {
  /// The x in [0, 1] with I_x(a, b) = p; `nil` unless 0 ≤ p ≤ 1 and a, b > 0.
  package static func quantile(_ p: Double, _ a: Double, _ b: Double) -> Double? {
    quantile(lower: p, upper: 1 - p, a, b)
  }

  /// The x with probability `lower` below it, where the complement is known to full precision.
  static func quantile(lower: Double, upper: Double, _ a: Double, _ b: Double) -> Double? {
    guard a > 0, b > 0, a.isFinite, b.isFinite, (0...1).contains(lower) else { return nil }
    if lower == 0 { return 0 }
    if upper <= 0 { return 1 }
    let u = logit(lower: lower, upper: upper, a, b)
    return 1 / (1 + exp(-u))
  }

  /// The logit of the x with probability `lower` below it and `upper` above it.
  static func logit(lower: Double, upper: Double, _ a: Double, _ b: Double) -> Double {
    let centre = log(a) - log(b)
    guard min(a, b) < hugeParameter else {
      let z = NormalDistribution.upperQuantile(min(lower, upper)) * (lower < upper ? -1 : 1)
      return centre + z * (1 / a + 1 / b).squareRoot()
    }
    return TailSearch.coordinate(lower: lower, upper: upper, start: centre) {
      tails(logit: $0, a, b)
    }
  }

  /// Where both parameters are larger, the logit is normal to more digits than a double shows.
  private static let hugeParameter = 1e15

  /// I_x(a, b) and its complement at x = 1/(1 + e^−u); the density is that of u.
  static func tails(logit u: Double, _ a: Double, _ b: Double) -> Tails {
    let x = 1 / (1 + exp(-u))
    let y = 1 / (1 + exp(u))
    if x * max(1, b) < 1e-17 {
      let logLower = a * u - logScale(a, b)
      return Tails(logLower: logLower, logDensity: logLower + log(a))
    }
    if y * max(1, a) < 1e-17 {
      let logUpper = -b * u - logScale(b, a)
      return Tails(logUpper: logUpper, logDensity: logUpper + log(b))
    }
    let sum = a + b
    let logDensity =
      0.5 * log(a / sum * b) - GammaFunction.halfLogTwoPi
      + GammaFunction.stirlingError(sum) - GammaFunction.stirlingError(a)
      - GammaFunction.stirlingError(b)
      - GammaFunction.deviance(a, sum * x) - GammaFunction.deviance(b, sum * y)
    if x < (a + 1) / (sum + 2) {
      return Tails(logLower: logDensity + log(fraction(a, b, x, y)), logDensity: logDensity)
    }
    return Tails(logUpper: logDensity + log(fraction(b, a, y, x)), logDensity: logDensity)
  }

  /// ln(a·B(a, b)): the leading term of I is x^a / (a·B).
  private static func logScale(_ a: Double, _ b: Double) -> Double {
    let sum = a + b
    return GammaFunction.logFactorial(a) + GammaFunction.stirlingError(b)
      - GammaFunction.stirlingError(sum) + a - a * log(sum) + (0.5 - b) * log1p(a / b)
  }

  /// The continued fraction of I_x(a, b) over x^a·y^b / B(a, b), by the modified Lentz method.
  ///
  /// Its terms are written with λ = a − (a+b)·x, so that large parameters do not cancel. Source:
  /// DiDonato and Morris, TOMS 708 (1992), equation 9.
  private static func fraction(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
    let tiny = 1e-300
    func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    let lambda = a > b ? (a + b) * y - b : a - (a + b) * x
    var value = kept(a / (a + 1) * (lambda + 1))
    var c = value
    var d = 0.0
    for index in 1...2_000_000 {
      let n = Double(index)
      let odd = a + 2 * n - 1
      let step = n * (b - n) * x
      let alpha = (a + n - 1) / odd * ((a + b + n - 1) / odd) * step * x
      let beta = n + step / odd + (a + n) / (odd + 2) * (lambda + 1 + n * (1 + y))
      d = 1 / kept(beta + alpha * d)
      c = kept(beta + alpha / c)
      value *= c * d
      if abs(c * d - 1) < 1e-16 { break }
    }
    return 1 / value
  }
}
