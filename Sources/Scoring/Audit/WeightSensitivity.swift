package import Programme

/// What the ranks of departments owe to the weights of the index: each weight moved up and down.
package struct WeightSensitivity: Sendable, Hashable {
  /// A department with the components of its index.
  package struct Department: Sendable, Hashable {
    /// Its name.
    package let id: String
    /// Its components.
    package let components: [CompositeIndex.Component]

    /// A department from its parts.
    package init(id: String, components: [CompositeIndex.Component]) {
      self.id = id
      self.components = components
    }
  }

  /// The best rank of each department over all variants, its own weights included; `nil` without an
  /// index.
  package let best: [Int?]
  /// The worst rank of each department over all variants; `nil` without an index.
  package let worst: [Int?]

  /// Ranks departments again and again, each component's weight shifted by ± `shift` points of the
  /// total weight, not below 0.
  package init(
    _ departments: [Department], shift: Double = 10, minimumWeightShare: Double = 0.6,
    aggregation: ScoringPolicy.Index.Aggregation = .arithmetic
  ) {
    let names = Set(departments.flatMap { $0.components.map(\.id) })
      .sorted(by: CellSuppression.precedes)
    let variants = [("", 0.0)] + names.flatMap { [($0, shift), ($0, -shift)] }
    var best = [Int?](repeating: nil, count: departments.count)
    var worst = best
    for (name, points) in variants {
      let indices = departments.map { department in
        let total = department.components.reduce(0) { $0 + $1.weight }
        let components = department.components.map { component in
          let moved = component.weight + points / 100 * total
          return CompositeIndex.Component(
            id: component.id, weight: component.id == name ? max(0, moved) : component.weight,
            score: component.score, isRequired: component.isRequired)
        }
        return CompositeIndex(
          components, minimumWeightShare: minimumWeightShare, aggregation: aggregation
        ).index
      }
      for (place, rank) in CompetitionRanks.ranks(indices).enumerated() {
        guard let rank else { continue }
        best[place] = min(best[place] ?? rank, rank)
        worst[place] = max(worst[place] ?? rank, rank)
      }
    }
    self.best = best
    self.worst = worst
  }

  /// Whether a department leaves its rank interval under some weights, which is then said.
  package func leaves(_ interval: RankIntervals.Rank, at place: Int) -> Bool {
    guard let best = best[place], let worst = worst[place] else { return false }
    return best < interval.best || worst > interval.worst
  }
}
