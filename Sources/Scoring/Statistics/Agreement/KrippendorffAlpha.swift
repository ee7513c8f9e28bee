/// Agreement of any number of auditors, missing ratings allowed: the preferred coefficient.
package struct KrippendorffAlpha: Sendable, Hashable {
  /// What the distance between two ratings means.
  package enum Level: String, Sendable, CaseIterable {
    /// Ratings are names: equal or not.
    case nominal
    /// Ratings are ranks.
    case ordinal
    /// Ratings are numbers whose differences mean something.
    case interval
  }

  /// How a value of alpha is read.
  package enum Reading: String, Sendable, CaseIterable {
    /// .80 and more.
    case good
    /// .667 to .80.
    case tentative
    /// Below: the item is not used for accountability.
    case unusable
  }

  /// 1 − D_o/D_e; `nil` without a unit rated twice, and when nothing varies.
  package let alpha: Double?
  /// The units with two or more ratings.
  package let units: Int

  /// How alpha is read; `nil` where there is none.
  package var reading: Reading? {
    alpha.map {
      if Threshold.isReached(0.8, by: $0) { return .good }
      return Threshold.isReached(0.667, by: $0) ? .tentative : .unusable
    }
  }

  /// Compares ratings given as auditors × units; nominal ratings are any distinct numbers.
  ///
  /// D_o and D_e come from the coincidence matrix, in which a unit of m ratings adds 1/(m−1) for each
  /// ordered pair; the ordinal distance of values c < k is (Σ_{g=c..k} n_g − (n_c+n_k)/2)². Source:
  /// Krippendorff, "Computing Krippendorff's alpha-reliability" (2011).
  package init(ratings: [[Double?]], level: Level) {
    let width = ratings.map(\.count).max() ?? 0
    let rated = (0..<width).map { unit in ratings.compactMap { unit < $0.count ? $0[unit] : nil } }
      .filter { $0.count > 1 }
    units = rated.count
    let values = Set(rated.joined()).sorted()
    guard values.count > 1 else {
      alpha = nil
      return
    }
    let places = Dictionary(uniqueKeysWithValues: zip(values, values.indices))
    let coded = rated.map { $0.compactMap { places[$0] } }
    var totals = [Double](repeating: 0, count: values.count)
    for place in coded.joined() { totals[place] += 1 }
    let distances = Self.distances(values, totals, level)
    var observed = 0.0
    for unit in coded {
      var sum = 0.0
      for (index, first) in unit.enumerated() {
        for second in unit[(index + 1)...] { sum += 2 * distances[first][second] }
      }
      observed += sum / Double(unit.count - 1)
    }
    var expected = 0.0
    for first in values.indices {
      for second in values.indices {
        expected += totals[first] * totals[second] * distances[first][second]
      }
    }
    let n = totals.reduce(0, +)
    alpha = expected > 0 ? 1 - (n - 1) * observed / expected : nil
  }

  /// The squared distance of each pair of values.
  private static func distances(
    _ values: [Double], _ totals: [Double], _ level: Level
  ) -> [[Double]] {
    var sums = [0.0]
    for total in totals { sums.append(sums[sums.count - 1] + total) }
    return values.indices.map { first in
      values.indices.map { second in
        let (low, high) = (min(first, second), max(first, second))
        guard low < high else { return 0 }
        switch level {
        case .nominal: return 1
        case .interval: return (values[high] - values[low]) * (values[high] - values[low])
        case .ordinal:
          let between = sums[high + 1] - sums[low] - (totals[low] + totals[high]) / 2
          return between * between
        }
      }
    }
  }
}
