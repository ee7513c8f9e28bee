/// A mean over strata of known size, each with its own sample.
package struct StratifiedMean: Sendable, Hashable {
  /// What is known of a stratum.
  package struct Stratum: Sendable, Hashable {
    /// The size of the stratum, N.
    package let population: Double
    /// The answers taken there, n.
    package let count: Double
    /// Their mean; `nil` without answers.
    package let mean: Double?
    /// Their variance with n − 1; `nil` for fewer than two answers.
    package let variance: Double?

    /// A stratum from its figures.
    package init(population: Double, count: Double, mean: Double?, variance: Double?) {
      self.population = population
      self.count = count
      self.mean = mean
      self.variance = variance
    }
  }

  /// Σ(N/ΣN)·mean; `nil` when a stratum of some size has no mean.
  package let estimate: Double?
  /// √Σ(N/ΣN)²(1−n/N)·variance/n, 0 for a census; `nil` when a sampled stratum has no variance.
  package let standardError: Double?
  /// The normal limits.
  package let limits: Limits?

  /// Combines strata; those of size 0 are left out. Source: Cochran (1977), 5.1 and 5.6.
  package init(_ strata: [Stratum], _ confidence: Confidence = .standard) {
    let sized = strata.filter { $0.population > 0 }
    let population = sized.reduce(0) { $0 + $1.population }
    var estimate: Double? = sized.isEmpty ? nil : 0
    var variance: Double? = estimate
    for stratum in sized {
      let share = stratum.population / population
      let mean = stratum.count > 0 ? stratum.mean : nil
      estimate = estimate.flatMap { sum in mean.map { sum + share * $0 } }
      variance = variance.flatMap { sum in
        if stratum.count >= stratum.population { return sum }
        guard stratum.count > 0 else { return nil }
        let rest = 1 - stratum.count / stratum.population
        return stratum.variance.map { sum + share * share * rest * $0 / stratum.count }
      }
    }
    let error = estimate == nil ? nil : variance?.squareRoot()
    self.estimate = estimate
    standardError = error
    limits = estimate.flatMap { estimate in
      error.map { Limits(around: estimate, confidence.z * $0) }
    }
  }
}
