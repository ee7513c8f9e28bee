/// A sample of units drawn with probability proportional to their size.
package struct SizeProportionalSample: Sendable, Hashable {
  /// The inclusion probability of each unit in the order given.
  package let probabilities: [Double]
  /// Whether each unit is so large that it is taken for certain.
  package let isCertain: [Bool]
  private let sizes: [Double]
  private let drawn: Int

  /// Probabilities for `n` units of the given sizes, finite and not negative.
  ///
  /// Units with (n − certain)·size ≥ the remaining total are certain, until there is none; the others
  /// get the rest of n times their share of the remaining total, a unit without size 0.
  package init(n: Int, sizes: [Double]) {
    var isCertain = [Bool](repeating: false, count: sizes.count)
    var remaining = n
    var total = sizes.reduce(0, +)
    var isChanging = true
    while isChanging, remaining > 0 {
      let large = sizes.indices.filter {
        !isCertain[$0] && sizes[$0] > 0 && Double(remaining) * sizes[$0] >= total * (1 - 1e-12)
      }
      for index in large { isCertain[index] = true }
      remaining -= large.count
      total = sizes.indices.reduce(0) { isCertain[$1] ? $0 : $0 + sizes[$1] }
      isChanging = !large.isEmpty
    }
    self.isCertain = isCertain
    self.sizes = sizes
    drawn = total > 0 ? max(0, remaining) : 0
    probabilities = sizes.indices.map { index in
      if isCertain[index] { return 1 }
      return total > 0 ? Double(max(0, remaining)) * sizes[index] / total : 0
    }
  }

  /// The places of the units that a systematic draw hits, in list order, certain ones among them.
  ///
  /// With the interval I = remaining total/remaining n the hits are (start + j)·I; a unit is hit when
  /// cumulated before ≤ hit < cumulated after. `start`, in [0, 1), and the order of the list are
  /// recorded, so that the draw can be repeated.
  package func systematicDraw(start: Double) -> [Int] {
    let total = sizes.indices.reduce(0) { isCertain[$1] ? $0 : $0 + sizes[$1] }
    // Positions are compared as multiples of 1/n of the total: (start + j)·total against cum·n.
    let slack = 1e-12 * total * Double(drawn)
    var before = 0.0
    var next = 0
    return sizes.indices.filter { index in
      if isCertain[index] { return true }
      before += sizes[index]
      guard next < drawn,
        (start + Double(next)) * total < before * Double(drawn) - slack
      else { return false }
      next += 1
      return true
    }
  }
}
