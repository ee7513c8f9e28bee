/// Probabilities adjusted for having been looked at together.
package struct MultipleTests: Sendable, Hashable {
  /// Which mistake is controlled.
  package enum Method: String, Sendable, CaseIterable {
    /// Holm's step-down method, for a planned set: the chance of any false alarm.
    case holm
    /// Benjamini and Hochberg's step-up method, for lists to explore: the share of false alarms.
    case benjaminiHochberg = "benjamini_hochberg"
    /// No adjustment.
    case none
  }

  /// The adjusted probabilities in the order given; `nil` where there was none.
  package let adjusted: [Double?]
  /// Whether each is at most alpha; `nil` where there was none.
  package let isRejected: [Bool?]

  /// Adjusts probabilities; a missing one takes no part.
  ///
  /// Holm: max over smaller ones of (m−i+1)·p, Benjamini–Hochberg: min over larger ones of m·p/i,
  /// both at most 1. Source: Holm (1979); Benjamini and Hochberg (1995).
  package init(_ pValues: [Double?], alpha: Double = 0.05, method: Method) {
    let order = pValues.indices.filter { pValues[$0] != nil }
      .sorted { (pValues[$0] ?? 1, $0) < (pValues[$1] ?? 1, $1) }
    let count = Double(order.count)
    var adjusted = pValues
    switch method {
    case .none: break
    case .holm:
      var largest = 0.0
      for (place, index) in order.enumerated() {
        largest = max(largest, min(1, (count - Double(place)) * (pValues[index] ?? 1)))
        adjusted[index] = largest
      }
    case .benjaminiHochberg:
      var smallest = 1.0
      for (place, index) in order.enumerated().reversed() {
        smallest = min(smallest, count * (pValues[index] ?? 1) / Double(place + 1))
        adjusted[index] = smallest
      }
    }
    self.adjusted = adjusted
    isRejected = adjusted.map { p in p.map { Threshold.isKept(alpha, by: $0) } }
  }
}
