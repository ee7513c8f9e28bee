/// Recognising what reads only instances before the own one: a running total is no cycle.
extension Syntax {
  /// Whether this is a place before that of the own instance: `position(..) - 1`.
  func isEarlierPosition(from start: PositionStart) -> Bool {
    guard case .chain(let first, let links) = kind, first.isOwnPosition(from: start) else {
      return false
    }
    return !links.isEmpty
      && links.allSatisfy { link in
        guard link.operation == .subtract, case .literal(.number(let number), _) = link.operand.kind
        else { return false }
        return number >= 1
      }
  }

  /// Whether a predicate keeps none but earlier instances: `position() < position(current()/..)`,
  /// or `position() = position(current()/..) - 1`.
  var keepsEarlierInstances: Bool {
    switch kind {
    case .all(let parts): return parts.contains { $0.keepsEarlierInstances }
    case .chain(let left, let links):
      guard links.count == 1, let link = links.first, left.isCandidatePosition else { return false }
      switch link.operation {
      case .less: return link.operand.isOwnPosition(from: .carrier)
      case .equal, .lessOrEqual: return link.operand.isEarlierPosition(from: .carrier)
      default: return false
      }
    default: return false
    }
  }

  /// What `..` must start from to name the own instance.
  enum PositionStart {
    case context, carrier
  }

  var isCandidatePosition: Bool {
    if case .call(let call) = kind {
      call.name == "position" && call.arguments.isEmpty
    } else {
      false
    }
  }

  /// Whether this is `position(..)`, with any number of parents.
  private func isOwnPosition(from start: PositionStart) -> Bool {
    guard case .call(let call) = kind, call.name == "position",
      case .path(let path)? = call.arguments.first?.kind, path.predicates.isEmpty,
      path.steps.allSatisfy({ step in
        if case .parent = step.axis { step.predicates.isEmpty } else { false }
      })
    else { return false }
    switch (path.start, start) {
    case (.context, .context): return !path.steps.isEmpty
    case (.expression(let origin), _):
      if case .call(let call) = origin.kind { return call.name == "current" && !path.steps.isEmpty }
      return false
    default: return false
    }
  }
}
