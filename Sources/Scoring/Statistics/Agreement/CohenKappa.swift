/// Agreement of two auditors beyond chance.
package struct CohenKappa: Sendable, Hashable {
  /// How much a disagreement between ordered categories counts.
  package enum Weights: String, Sendable, CaseIterable {
    /// Every disagreement counts fully.
    case none
    /// Agreement 1 − |i−j|/(k−1).
    case linear
    /// Agreement 1 − ((i−j)/(k−1))².
    case quadratic

    func agreement(_ first: Int, _ second: Int, of categories: Int) -> Double {
      guard first != second else { return 1 }
      let distance = Double(abs(first - second)) / Double(max(1, categories - 1))
      return switch self {
      case .none: 0
      case .linear: 1 - distance
      case .quadratic: 1 - distance * distance
      }
    }
  }

  /// The pairs in which both answered.
  package let count: Int
  /// The weighted agreement that was observed; `nil` without pairs.
  package let observed: Double?
  /// The weighted agreement that the two distributions alone would give; `nil` without pairs.
  package let expected: Double?
  /// (observed − expected)/(1 − expected); `nil` without pairs, and when nothing varies, since
  /// agreement by chance is then already complete.
  package let kappa: Double?

  /// Compares two auditors; answers are places in the ordered list of `categories`.
  ///
  /// Incomplete pairs are dropped. Source: Cohen (1960, 1968).
  package init(_ first: [Int?], _ second: [Int?], categories: Int, weights: Weights = .none) {
    precondition(first.count == second.count, "the answers come in pairs")
    var rows = [Double](repeating: 0, count: categories)
    var columns = rows
    var (pairs, agreed) = (0, 0.0)
    for case (let row?, let column?) in zip(first, second) {
      pairs += 1
      rows[row] += 1
      columns[column] += 1
      agreed += weights.agreement(row, column, of: categories)
    }
    count = pairs
    guard pairs > 0 else {
      (observed, expected, kappa) = (nil, nil, nil)
      return
    }
    let n = Double(pairs)
    var chance = 0.0
    for (row, rowCount) in rows.enumerated() where rowCount > 0 {
      for (column, columnCount) in columns.enumerated() where columnCount > 0 {
        chance += rowCount * columnCount * weights.agreement(row, column, of: categories)
      }
    }
    // Whole counts over n² keep an expected agreement of exactly 1 exact.
    let (observed, expected) = (agreed / n, chance / (n * n))
    self.observed = observed
    self.expected = expected
    kappa = expected < 1 ? (observed - expected) / (1 - expected) : nil
  }
}
