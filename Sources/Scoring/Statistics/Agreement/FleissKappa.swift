/// Agreement of the same number of auditors on every item, beyond chance.
package struct FleissKappa: Sendable, Hashable {
  /// The mean share of agreeing pairs; `nil` unless every item has the same two or more ratings in
  /// two or more categories.
  package let observed: Double?
  /// The sum of the squared category shares; `nil` as above.
  package let expected: Double?
  /// (observed − expected)/(1 − expected); `nil` also when only one category was used.
  package let kappa: Double?

  /// Compares the counts of items (rows) by category (columns). Source: Fleiss (1971).
  package init(_ table: [[Int]]) {
    let raters = table.first?.reduce(0, +) ?? 0
    let categories = table.first?.count ?? 0
    guard raters >= 2, categories >= 2,
      table.allSatisfy({ $0.count == categories && $0.reduce(0, +) == raters })
    else {
      (observed, expected, kappa) = (nil, nil, nil)
      return
    }
    let items = Double(table.count)
    let n = Double(raters)
    var totals = [Double](repeating: 0, count: categories)
    var agreeing = 0.0
    for row in table {
      for (category, count) in row.enumerated() {
        totals[category] += Double(count)
        agreeing += Double(count) * Double(count - 1)
      }
    }
    let observed = agreeing / (items * n * (n - 1))
    let expected = totals.reduce(0) { $0 + $1 * $1 } / (items * n * items * n)
    self.observed = observed
    self.expected = expected
    kappa = expected < 1 ? (observed - expected) / (1 - expected) : nil
  }
}
