import Glibc

/// The standard normal distribution.
package enum NormalDistribution {
  /// Φ(x) = ½·erfc(−x/√2).
  package static func cdf(_ x: Double) -> Double {
    0.5 * erfc(-x / 2.squareRoot())
  }

  /// The two-sided probability of a value at least as far from 0 as `z`.
  package static func twoSidedP(_ z: Double) -> Double {
    erfc(abs(z) / 2.squareRoot())
  }

  /// Φ⁻¹(p); `nil` unless 0 < p < 1.
  ///
  /// Abramowitz and Stegun 26.2.23 as the start, then Newton's method on ln Φ, whose concavity makes
  /// it converge in the far tail too.
  package static func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return p <= 0.5 ? -upperQuantile(p) : upperQuantile(1 - p)
  }

  /// The z ≥ 0 with probability `tail` above it, for 0 < tail ≤ ½.
  static func upperQuantile(_ tail: Double) -> Double {
    guard tail < 0.5 else { return 0 }
    let t = (-2 * log(tail)).squareRoot()
    var z =
      t - (2.515517 + t * (0.802853 + t * 0.010328))
      / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
    for _ in 0..<4 {
      let upper = 0.5 * erfc(z / 2.squareRoot())
      let density = exp(-0.5 * z * z) / (2 * Double.pi).squareRoot()
      guard upper > 0, density > 0 else { break }
      z += log(upper / tail) * upper / density
    }
    return z
  }
}
