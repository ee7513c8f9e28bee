/// Count, sum and sum of squares of numbers, kept so exactly that neither their order nor taking one
/// out again leaves a trace: what is added up in parts is the same to the last bit.
///
/// Numbers are held in steps of 2⁻³⁶ (about 1.5·10⁻¹¹), far below the digits any figure is given
/// with. Numbers beyond ±65 536 take no part: no score and no duration of a visit lies there.
package struct ExactMoments: Sendable, Hashable {
  /// How many numbers there are.
  package private(set) var count = 0
  /// Their sum, in steps.
  private(set) var sum: Int128 = 0
  /// The sum of their squares, in steps.
  private(set) var squares: Int128 = 0

  private static let scale = 0x1p36
  private static let limit = 65_536.0

  /// No numbers.
  package init() {}

  /// The numbers of a list.
  package init(_ values: some Sequence<Double>) {
    for value in values { add(value) }
  }

  /// Adds a number, or takes it out with `times` −1. Returns whether it takes part.
  @discardableResult
  package mutating func add(_ value: Double, times: Int = 1) -> Bool {
    guard abs(value) <= Self.limit else { return false }
    let step = Int128((value * Self.scale).rounded())
    count += times
    sum += step * Int128(times)
    squares += step * step * Int128(times)
    return true
  }

  /// Adds what was counted elsewhere, or takes it out with `times` −1.
  package mutating func add(_ other: ExactMoments, times: Int = 1) {
    count += other.count * times
    sum += other.sum * Int128(times)
    squares += other.squares * Int128(times)
  }

  /// Adds what was counted elsewhere.
  package static func + (left: ExactMoments, right: ExactMoments) -> ExactMoments {
    var both = left
    both.add(right)
    return both
  }

  /// The mean; `nil` without numbers.
  package var mean: Double? {
    count > 0 ? Self.double(sum) / Double(count) / Self.scale : nil
  }

  /// The sum.
  package var total: Double { Self.double(sum) / Self.scale }

  /// The variance with n − 1; `nil` for fewer than two numbers, exactly 0 when all are equal.
  ///
  /// With Σ = n·q + r the squares about the mean are Σx² − nq² − 2qr − r²/n, of which all but the
  /// last term is a whole number of steps.
  package var variance: Double? {
    guard count > 1 else { return nil }
    let n = Int128(count)
    let (quotient, rest) = sum.quotientAndRemainder(dividingBy: n)
    let whole = squares - n * quotient * quotient - 2 * quotient * rest
    let last = Self.double(rest)
    let deviations = Self.double(whole) - last / Double(count) * last
    return max(0, deviations) / Double(count - 1) / Self.scale / Self.scale
  }

  /// The number nearest to a whole one; the standard library is slow for those of 128 bits.
  private static func double(_ number: Int128) -> Double {
    Int64(exactly: number).map { Double($0) } ?? Double(number)
  }

  /// What was counted and written.
  init(count: Int, sum: Int128, squares: Int128) {
    (self.count, self.sum, self.squares) = (count, sum, squares)
  }
}
