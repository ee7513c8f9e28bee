/// How often two auditors gave the same answer.
package struct PercentAgreement: Sendable, Hashable {
  /// The pairs in which both answered.
  package let count: Int
  /// The share of exact matches, 0 to 1; `nil` without pairs.
  package let agreement: Double?

  /// Compares answers pair by pair; incomplete pairs are dropped.
  package init<Answer: Equatable>(_ first: [Answer?], _ second: [Answer?]) {
    precondition(first.count == second.count, "the answers come in pairs")
    var (pairs, matches) = (0, 0)
    for case (let left?, let right?) in zip(first, second) {
      pairs += 1
      if left == right { matches += 1 }
    }
    count = pairs
    agreement = pairs > 0 ? Double(matches) / Double(pairs) : nil
  }
}
