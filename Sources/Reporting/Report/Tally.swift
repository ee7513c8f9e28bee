package import Diagnostics

/// A count, or why it is not shown.
package enum Tally: Sendable, Hashable, ExpressibleByIntegerLiteral {
  /// The count.
  case count(Int)
  /// Too small to be shown.
  case withheld(Phrase)

  /// A count that is shown.
  package init(integerLiteral value: Int) {
    self = .count(value)
  }

  /// The tally as a cell.
  package var cell: Cell {
    switch self {
    case .count(let count): .count(count)
    case .withheld(let reason): .withheld(reason)
    }
  }
}
