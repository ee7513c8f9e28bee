/// Rounding for the eye: half away from zero, never inside a computation.
package enum DisplayRounding {
  /// The value with this many decimals, half away from zero as people round the decimal they read:
  /// 0.285 becomes 0.29 although the double lies below it.
  package static func round(_ value: Double, decimals: Int) -> Double {
    let scale = power(decimals)
    let scaled = abs(value) * scale
    guard scaled < 1e15 else { return value }
    let rounded = Threshold.floor(scaled + 0.5) / scale
    return value < 0 ? 0 - rounded : rounded
  }

  private static func power(_ decimals: Int) -> Double {
    var scale = 1.0
    for _ in 0..<max(0, decimals) { scale *= 10 }
    return scale
  }
}
