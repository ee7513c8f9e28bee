/// A share of a small group as it may be printed: never exactly all or nobody.
package enum PublishedShare: Sendable, Hashable {
  /// The share itself, 0 to 1.
  case exact(Double)
  /// Printed as "under 5 %".
  case underFivePercent
  /// Printed as "over 95 %".
  case overNinetyFivePercent

  /// The share of `count` among `n`: in a group below 2k, 0 and 1 would tell what every one of them
  /// answered. `nil` for an empty group.
  package init?(count: Int, of n: Int, k: Int = 10) {
    guard n > 0 else { return nil }
    switch count {
    case 0 where n < 2 * k: self = .underFivePercent
    case n where n < 2 * k: self = .overNinetyFivePercent
    default: self = .exact(Double(count) / Double(n))
    }
  }
}
