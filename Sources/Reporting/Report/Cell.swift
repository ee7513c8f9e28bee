package import Diagnostics
package import Expressions
import Programme

/// One thing that a report shows: a text, a number or why there is none.
package enum Cell: Sendable, Hashable {
  /// Our own words.
  case phrase(Phrase)
  /// A name from data, whose direction is its own.
  case name(Phrase)
  /// The official Arabic wording of a law and our translation of it.
  case official(Phrase)
  /// A code, version or file name, written from left to right.
  case identifier(String)
  /// A hash, of which people see the beginning.
  case hash(String)
  /// A day.
  case day(CivilDay)
  /// A year.
  case year(Int)
  /// A place with the places that cannot be told apart from it.
  case rank(RankFigures)
  /// How many.
  case count(Int)
  /// A number without uncertainty.
  case number(Double, Measure)
  /// A number with its uncertainty.
  case figure(Figure, Measure)
  /// A number that is not shown.
  case withheld(Phrase)
  /// A number that does not exist.
  case undefined(Phrase)

  /// A number, or why there is none.
  package static func optional(_ value: Double?, _ measure: Measure, else reason: Phrase) -> Cell {
    value.map { .number($0, measure) } ?? .undefined(reason)
  }

  /// Why the cell has no number; `nil` when it has one or is text.
  package var reason: Phrase? {
    switch self {
    case .withheld(let reason), .undefined(let reason): reason
    case .figure(let figure, _): figure.reason
    default: nil
    }
  }
}
