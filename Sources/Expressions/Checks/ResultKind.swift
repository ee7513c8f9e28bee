/// What kind of value an expression gives, as far as that is known without evaluating it.
package enum ResultKind: Sendable, Hashable {
  case number, string, boolean, date, dateTime
  /// Nodes, whose kind depends on what they are.
  case nodes
  case unknown
}

extension Syntax {
  /// What kind of value this gives.
  var resultKind: ResultKind {
    switch kind {
    case .literal(.number, _), .negation: return .number
    case .literal(.string, _): return .string
    case .literal, .lastSaved, .malformed: return .unknown
    case .chain(_, let links):
      return links.last?.operation.isArithmetic == true ? .number : .boolean
    case .all, .any: return .boolean
    case .union, .path: return .nodes
    case .call(let call):
      switch Function.named(call.name)?.result {
      case .number: return .number
      case .string: return .string
      case .boolean: return .boolean
      case .date: return .date
      case .dateTime: return .dateTime
      case .nodes: return .nodes
      case .answer, nil: return .unknown
      case .argument(let indexes):
        let kinds = Set(indexes.map { call.arguments[$0].resultKind })
        return kinds.count == 1 ? kinds.first ?? .unknown : .unknown
      }
    }
  }

  /// Whether this can give nodes at all.
  var mayBeNodes: Bool {
    switch kind {
    case .union, .path, .malformed: return true
    case .literal, .negation, .chain, .all, .any, .lastSaved: return false
    case .call(let call):
      switch Function.named(call.name)?.result {
      case .nodes, nil: return true
      case .argument(let indexes): return indexes.contains { call.arguments[$0].mayBeNodes }
      default: return false
      }
    }
  }
}

extension BinaryOperation {
  /// Whether the operator calculates rather than compares.
  var isArithmetic: Bool {
    switch self {
    case .add, .subtract, .multiply, .divide, .remainder: true
    default: false
    }
  }
}
