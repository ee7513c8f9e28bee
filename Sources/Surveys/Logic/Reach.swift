/// Which instances a reader sees of what it reads, within the instance that both share.
package enum Reach: Sendable, Hashable {
  /// All of them.
  case everywhere
  /// Those of one repeat at a place counted from the reader's own: -1 is the one before. Everything
  /// deeper in them is seen.
  case relative(repeat: Int, offset: Int, includesEarlier: Bool)
  /// Nothing but the reader's own place among the instances of a repeat.
  case place

  /// Whether none but instances before the reader's own are seen.
  package var isStrictlyEarlier: Bool {
    if case .relative(_, let offset, _) = self { offset < 0 } else { false }
  }
}
