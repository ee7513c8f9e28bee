/// The intraclass correlation of scores grouped by centre or pair: one-way analysis of variance.
package struct OneWayCorrelation: Sendable, Hashable {
  /// (MSB − MSW)/(MSB + (k0−1)·MSW), negative values kept; `nil` as the mean squares, and when
  /// nothing varies.
  package let coefficient: Double?
  /// The mean square between groups; `nil` for fewer than two groups or without replication.
  package let between: Double?
  /// The mean square within groups; `nil` as ``between``.
  package let within: Double?
  /// The mean group size (N − Σn²/N)/(a − 1); `nil` as ``between``.
  package let groupSize: Double?

  /// Analyses groups of scores; missing scores and empty groups are dropped.
  ///
  /// Source: Donner, "A review of inference procedures for the intraclass correlation" (1986).
  package init(_ groups: [[Double?]]) {
    let present = groups.map { $0.compactMap { $0 } }.filter { !$0.isEmpty }
    let count = present.reduce(0) { $0 + $1.count }
    guard present.count >= 2, count > present.count,
      let all = Moments(Array(present.joined()))
    else {
      (coefficient, between, within, groupSize) = (nil, nil, nil, nil)
      return
    }
    let n = Double(count)
    let groups = Double(present.count)
    var (squaresWithin, squaresBetween, squaredSizes) = (0.0, 0.0, 0.0)
    for moments in present.compactMap(Moments.init) {
      let size = Double(moments.count)
      squaresWithin += moments.squares
      squaresBetween += size * (moments.mean - all.mean) * (moments.mean - all.mean)
      squaredSizes += size * size
    }
    let between = squaresBetween / (groups - 1)
    let within = squaresWithin / (n - groups)
    let size = (n - squaredSizes / n) / (groups - 1)
    let total = between + (size - 1) * within
    coefficient = total > 0 ? (between - within) / total : nil
    self.between = between
    self.within = within
    groupSize = size
  }
}
