import Glibc
package import Programme

/// The index of a department: components weighted together, never with a stand-in for one that is
/// missing.
package struct CompositeIndex: Sendable, Hashable {
  /// One component.
  package struct Component: Sendable, Hashable {
    /// Its name.
    package let id: String
    /// Its weight, finite and not negative; weights need not sum to 100.
    package let weight: Double
    /// Its score, 0 to 100; `nil` when there is none.
    package let score: Double?
    /// Whether there is no index without it.
    package let isRequired: Bool
    /// The standard error of the score, if known.
    package let standardError: Double?

    /// A component from its parts.
    package init(
      id: String, weight: Double, score: Double?, isRequired: Bool = false,
      standardError: Double? = nil
    ) {
      self.id = id
      self.weight = weight
      self.score = score
      self.isRequired = isRequired
      self.standardError = standardError
    }
  }

  /// Whether the index stands on all it should.
  package enum Status: String, Sendable, CaseIterable {
    /// All components have a score.
    case ok
    /// Some have none; the weights of the others were renormalised, and every display says so.
    case partial
    /// A required component has none: no index.
    case missingRequired = "missing_required"
    /// Too much weight has no score: no index.
    case insufficientWeight = "insufficient_weight"
  }

  /// The index; `nil` where the status says so.
  package let index: Double?
  /// √Σ(w·se)²/Σw for the weighted mean when every scored component has a standard error.
  package let standardError: Double?
  /// The share of the weight that has a score; `nil` when there is no weight at all.
  package let weightShare: Double?
  /// What it stands on.
  package let status: Status

  /// Puts components together; an index needs at least `minimumWeightShare` of the weight.
  ///
  /// Arithmetic Σws/Σw, in which a good component makes up for a bad one; geometric exp(Σw·ln s/Σw),
  /// 0 when a component with weight is 0.
  package init(
    _ components: [Component], minimumWeightShare: Double = 0.6,
    aggregation: ScoringPolicy.Index.Aggregation = .arithmetic
  ) {
    let total = components.reduce(0) { $0 + $1.weight }
    let scored = components.compactMap { component in
      component.score.map { (component: component, score: $0) }
    }
    let weight = scored.reduce(0) { $0 + $1.component.weight }
    weightShare = total > 0 ? weight / total : nil
    func refuse(_ status: Status) -> (Double?, Double?, Status) { (nil, nil, status) }
    if components.contains(where: { $0.isRequired && $0.score == nil }) {
      (index, standardError, status) = refuse(.missingRequired)
      return
    }
    guard weight > 0, Threshold.isReached(minimumWeightShare, by: weight / total) else {
      (index, standardError, status) = refuse(.insufficientWeight)
      return
    }
    status = scored.count == components.count ? .ok : .partial
    switch aggregation {
    case .arithmetic:
      index = scored.reduce(0) { $0 + $1.component.weight * $1.score } / weight
      let errors = scored.compactMap { scored in
        scored.component.standardError.map { $0 * scored.component.weight }
      }
      standardError =
        errors.count == scored.count
        ? errors.reduce(0) { $0 + $1 * $1 }.squareRoot() / weight : nil
    case .geometric:
      let weighted = scored.filter { $0.component.weight > 0 }
      let logs = weighted.reduce(0) { $0 + $1.component.weight * log(max($1.score, 0)) }
      index = weighted.contains { $0.score <= 0 } ? 0 : exp(logs / weight)
      standardError = nil
    }
  }
}
