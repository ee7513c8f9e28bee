extension Syntax {
  /// The same part with other names in references and steps.
  func mappingNames(_ transform: (Name) -> Name) -> Syntax {
    Syntax(kind.mappingNames(transform), range)
  }
}

extension Syntax.Kind {
  fileprivate func mappingNames(_ transform: (Name) -> Name) -> Syntax.Kind {
    func mapped(_ parts: [Syntax]) -> [Syntax] { parts.map { $0.mappingNames(transform) } }
    switch self {
    case .literal: return self
    case .lastSaved(let name): return .lastSaved(transform(name))
    case .negation(let part): return .negation(part.mappingNames(transform))
    case .all(let parts): return .all(mapped(parts))
    case .any(let parts): return .any(mapped(parts))
    case .union(let parts): return .union(mapped(parts))
    case .malformed(let parts): return .malformed(mapped(parts))
    case .chain(let first, let links):
      return .chain(
        first.mappingNames(transform),
        links.map { .init(operation: $0.operation, operand: $0.operand.mappingNames(transform)) })
    case .call(let call):
      return .call(
        CallSyntax(name: call.name, arguments: mapped(call.arguments), evaluate: call.evaluate))
    case .path(let path):
      let steps = path.steps.map { step in
        PathSyntax.Step(
          axis: step.axis.mappingNames(transform), predicates: mapped(step.predicates),
          range: step.range)
      }
      return .path(
        PathSyntax(
          start: path.start.mappingNames(transform), predicates: mapped(path.predicates),
          steps: steps))
    }
  }
}

extension PathSyntax.Start {
  fileprivate func mappingNames(_ transform: (Name) -> Name) -> PathSyntax.Start {
    switch self {
    case .root, .context: self
    case .reference(let name, let range): .reference(transform(name), range)
    case .expression(let start): .expression(start.mappingNames(transform))
    }
  }
}

extension PathSyntax.Axis {
  fileprivate func mappingNames(_ transform: (Name) -> Name) -> PathSyntax.Axis {
    if case .child(let name) = self { .child(transform(name)) } else { self }
  }
}
