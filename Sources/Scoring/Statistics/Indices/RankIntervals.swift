/// Ranks with the range that the figures cannot tell apart: "rank 3 (2–4)".
package struct RankIntervals: Sendable, Hashable {
  /// What is ranked.
  package struct Item: Sendable, Hashable {
    /// Its name.
    package let id: String
    /// Its figure; `nil` when there is none or it is suppressed.
    package let value: Double?
    /// The standard error of the figure; `nil` when it is unknown.
    package let standardError: Double?

    /// An item from its parts.
    package init(id: String, value: Double?, standardError: Double?) {
      self.id = id
      self.value = value
      self.standardError = standardError
    }
  }

  /// The rank of an item and its range.
  package struct Rank: Sendable, Hashable {
    /// Its place by value; equal values share the best.
    package let rank: Int
    /// 1 + the items that are significantly better.
    package let best: Int
    /// The number of items less those that are significantly worse.
    package let worst: Int
  }

  /// The ranks in the order of the items; `nil` for an item without value or standard error, which
  /// takes no part.
  package let ranks: [Rank?]

  /// Ranks items by all pairwise two-sided z tests of their differences.
  ///
  /// Without any standard error a pair differs exactly when its values do. Source: Goldstein and
  /// Spiegelhalter (1996); adjustment over all pairs by Holm.
  package init(
    _ items: [Item], alpha: Double = 0.05, method: MultipleTests.Method = .holm,
    higherIsBetter: Bool = true
  ) {
    let ranked = items.indices.compactMap { index -> (index: Int, value: Double, se: Double)? in
      guard let value = items[index].value, let se = items[index].standardError else { return nil }
      return (index, higherIsBetter ? value : -value, se)
    }
    var pairs: [(first: Int, second: Int)] = []
    var pValues: [Double] = []
    for first in ranked.indices {
      for second in ranked.indices where second > first {
        let difference = ranked[first].value - ranked[second].value
        let error = (ranked[first].se * ranked[first].se + ranked[second].se * ranked[second].se)
          .squareRoot()
        pairs.append((first, second))
        pValues.append(
          error > 0
            ? NormalDistribution.twoSidedP(difference / error) : difference == 0 ? 1 : 0)
      }
    }
    var better = [Int](repeating: 0, count: ranked.count)
    var worse = better
    let tests = MultipleTests(pValues, alpha: alpha, method: method)
    for (pair, isRejected) in zip(pairs, tests.isRejected) where isRejected == true {
      let isFirstBetter = ranked[pair.first].value > ranked[pair.second].value
      better[isFirstBetter ? pair.second : pair.first] += 1
      worse[isFirstBetter ? pair.first : pair.second] += 1
    }
    var ranks = [Rank?](repeating: nil, count: items.count)
    for (place, item) in ranked.enumerated() {
      ranks[item.index] = Rank(
        rank: 1 + ranked.count { $0.value > item.value }, best: 1 + better[place],
        worst: ranked.count - worse[place])
    }
    self.ranks = ranks
  }
}
