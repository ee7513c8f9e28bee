/// What a part of an expression gives before it is cast: one value, or nodes.
enum Operand {
  case value(Value)
  /// Nodes, and whether a predicate chose them: then they are true when there is one, whatever it
  /// holds.
  case nodes(NodeSet, isFiltered: Bool)

  static func number(_ number: Double) -> Operand { .value(.number(number)) }
  static func string(_ text: String) -> Operand { .value(.string(text)) }
  static func boolean(_ value: Bool) -> Operand { .value(.boolean(value)) }
  static var empty: Operand { .value(.empty) }
}
