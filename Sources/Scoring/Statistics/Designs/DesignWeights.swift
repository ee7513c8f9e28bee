/// Design weights of a stratified sample.
package struct DesignWeights: Sendable, Hashable {
  /// N/n of each stratum; `nil` where nothing was sampled.
  package let base: [Double?]
  /// The base weights rescaled so that they sum to the number of answers; `nil` where nothing was
  /// sampled, and everywhere when the sampled strata have no size.
  package let normalised: [Double?]

  /// Weights of strata given as their size N and their number of answers n, in the same order.
  ///
  /// normalised = (N/n)·Σn/ΣN over the sampled strata. Trim weights above five times their median
  /// only on purpose, and say so.
  package init(_ strata: [(population: Double, count: Double)]) {
    let sampled = strata.filter { $0.count > 0 }
    let answers = sampled.reduce(0) { $0 + $1.count }
    let population = sampled.reduce(0) { $0 + $1.population }
    base = strata.map { $0.count > 0 ? $0.population / $0.count : nil }
    normalised = base.map { weight in
      population > 0 ? weight.map { $0 * answers / population } : nil
    }
  }
}
