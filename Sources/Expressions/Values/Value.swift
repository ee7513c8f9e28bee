/// One value of the expression language.
///
/// An unanswered question reads as the empty string; there is no null.
package enum Value: Sendable {
  /// An IEEE 754 double, NaN and infinities included.
  case number(Double)
  /// A sequence of Unicode scalars, never normalised.
  case string(String)
  case boolean(Bool)
  /// A civil day without a zone.
  case date(CivilDay)
  /// A moment.
  case dateTime(Instant)
  /// A time of day as it was written, for example `14:30:00.000+03:00`.
  case time(String)

  /// What an unanswered question reads as.
  package static var empty: Value { .string("") }
}

/// What an expression gives before it is cast: one value, or nodes.
package enum Operand: Sendable {
  case value(Value)
  /// Nodes, and whether a predicate chose them: then they are true when there is one, whatever it
  /// holds.
  case nodes(NodeSet, isFiltered: Bool)
}
