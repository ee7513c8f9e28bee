extension Outline {
  /// The outline of a part of an expression.
  init(_ syntax: Syntax) {
    range = syntax.range
    result = syntax.resultKind
    kind = Self.kind(of: syntax)
  }

  private init(_ range: Range<Int>, _ kind: Kind, _ result: ResultKind) {
    self.range = range
    self.kind = kind
    self.result = result
  }

  private static func kind(of syntax: Syntax) -> Kind {
    switch syntax.kind {
    case .literal(.number(let number), _): return .number(number)
    case .literal(.string(let text), _): return .text(text)
    case .literal, .lastSaved: return .other([])
    case .negation(let part):
      let part = Outline(part)
      if case .number(let number) = part.kind { return .number(-number) }
      return .arithmetic([part])
    case .chain(let first, let links): return chain(first, links).kind
    case .all(let parts): return .all(parts.map { Outline($0) })
    case .any(let parts): return .any(parts.map { Outline($0) })
    case .union(let parts), .malformed(let parts): return .other(parts.map { Outline($0) })
    case .path(let path): return kind(of: path)
    case .call(let call): return kind(of: call)
    }
  }

  /// Operators of one level are applied from left to right.
  private static func chain(_ first: Syntax, _ links: [Syntax.Link]) -> Outline {
    var left = Outline(first)
    for link in links {
      let right = Outline(link.operand)
      let range = left.range.lowerBound..<right.range.upperBound
      if let comparison = link.operation.comparison {
        left = Outline(range, .comparison(comparison, left, right), .boolean)
      } else if case .arithmetic(let parts) = left.kind {
        left = Outline(range, .arithmetic(parts + [right]), .number)
      } else {
        left = Outline(range, .arithmetic([left, right]), .number)
      }
    }
    return left
  }

  private static func kind(of path: PathSyntax) -> Kind {
    if let name = path.plainReference { return .reference(name.text) }
    if case .context = path.start, path.predicates.isEmpty {
      if path.steps.isEmpty { return .own }
      if path.steps.count == 1, path.steps[0].predicates.isEmpty,
        case .child(let name) = path.steps[0].axis
      {
        return .name(name.text)
      }
    }
    if case .expression(let start) = path.start { return .other([Outline(start)]) }
    return .other([])
  }

  private static func kind(of call: CallSyntax) -> Kind {
    switch (call.name, call.arguments.count) {
    case ("true", 0): .truth(true)
    case ("false", 0): .truth(false)
    case ("current", 0): .own
    case ("not", 1): .not(Outline(call.arguments[0]))
    default: .call(call.name, call.arguments.map { Outline($0) })
    }
  }
}

extension BinaryOperation {
  /// The comparison, if it is one.
  fileprivate var comparison: Outline.Comparison? {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .add, .subtract, .multiply, .divide, .remainder: nil
    }
  }
}
