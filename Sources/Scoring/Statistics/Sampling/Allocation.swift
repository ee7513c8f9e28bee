/// How a sample is spread over strata.
package enum Allocation {
  /// The rule of the shares.
  package enum Method: String, Sendable, CaseIterable {
    /// By size.
    case proportional
    /// By size and spread: Neyman's optimum.
    case neyman
    /// The same for every stratum.
    case equal
  }

  /// A stratum to sample.
  package struct Stratum: Sendable, Hashable {
    /// Its name.
    package let id: String
    /// Its size, N.
    package let population: Int
    /// The standard deviation expected there, S; only Neyman's rule reads it.
    package let spread: Double

    /// A stratum from its parts.
    package init(id: String, population: Int, spread: Double = 0) {
      self.id = id
      self.population = population
      self.spread = spread
    }
  }

  /// The sample of each stratum in the order given; `nil` when `n` is less than the minimums.
  ///
  /// Each stratum takes min(N, max(floor, λ·share)) with the one λ that spends n, where the floor is
  /// min(minimum, N); fractions are settled by largest remainder, ties to the larger stratum, then
  /// by name. From ΣN on it is a census. A stratum without a share gets its floor, and more, by
  /// size, only when all others are full.
  package static func sizes(
    n: Int, strata: [Stratum], method: Method, minimumPerStratum: Int = 0
  ) -> [Int]? {
    let caps = strata.map(\.population)
    guard n < caps.reduce(0, +) else { return caps }
    let floors = caps.map { min(minimumPerStratum, $0) }
    guard n >= floors.reduce(0, +) else { return nil }
    var shares = strata.map { stratum in
      switch method {
      case .proportional: Double(stratum.population)
      case .neyman: Double(stratum.population) * stratum.spread
      case .equal: stratum.population > 0 ? 1.0 : 0
      }
    }
    if shares.allSatisfy({ $0 == 0 }) { shares = caps.map(Double.init) }
    var exact = fill(Double(n), shares, floors: floors.map(Double.init), caps.map(Double.init))
    if exact.reduce(0, +) < Double(n) - Threshold.slack {
      // The strata with a share are full: what is left goes to the others by size.
      let rest = zip(shares, caps).map { $0.0 == 0 ? Double($0.1) : 0 }
      exact = fill(Double(n), rest, floors: exact, caps.map(Double.init))
    }
    return whole(exact, n: n, strata)
  }

  /// clamp(λ·share, floor, cap) for the λ at which the sum is `total`, or at which all are full.
  private static func fill(
    _ total: Double, _ shares: [Double], floors: [Double], _ caps: [Double]
  ) -> [Double] {
    func filled(_ lambda: Double) -> [Double] {
      shares.indices.map {
        shares[$0] > 0 ? min(caps[$0], max(floors[$0], lambda * shares[$0])) : floors[$0]
      }
    }
    let sharing = shares.indices.filter { shares[$0] > 0 }
    let knots = sharing.flatMap { [floors[$0] / shares[$0], caps[$0] / shares[$0]] }.sorted()
    var low = 0.0
    for knot in knots {
      if filled(knot).reduce(0, +) >= total {
        // Between two knots the sum is linear in λ.
        let active = sharing.filter {
          floors[$0] / shares[$0] <= low && caps[$0] / shares[$0] >= knot
        }
        let fixed = filled(low)
        let rest = shares.indices.filter { !active.contains($0) }.reduce(0) { $0 + fixed[$1] }
        let slope = active.reduce(0) { $0 + shares[$1] }
        return slope > 0 ? filled(min(max((total - rest) / slope, low), knot)) : filled(knot)
      }
      low = knot
    }
    return filled(low)
  }

  /// Whole numbers that sum to `n`, by largest remainder.
  private static func whole(_ exact: [Double], n: Int, _ strata: [Stratum]) -> [Int] {
    var sizes = exact.map { Int(Threshold.floor($0)) }
    let remainders = zip(exact, sizes).map { max(0, ($0 - Double($1)) / Threshold.slack).rounded() }
    let order = strata.indices.filter { sizes[$0] < strata[$0].population }.sorted {
      if remainders[$0] != remainders[$1] { return remainders[$0] > remainders[$1] }
      if strata[$0].population != strata[$1].population {
        return strata[$0].population > strata[$1].population
      }
      return CellSuppression.precedes(strata[$0].id, strata[$1].id)
    }
    for index in order.prefix(max(0, n - sizes.reduce(0, +))) { sizes[index] += 1 }
    return sizes
  }
}
