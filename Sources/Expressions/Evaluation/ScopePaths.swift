/// Following paths.
extension Scope {
  /// The nodes that a path leads to.
  func nodes(_ path: PathSyntax) throws(EvaluationError) -> Operand {
    var nodes: NodeSet
    var isFiltered = false
    var steps = path.steps[...]
    switch path.start {
    case .context: nodes = .one(node)
    case .reference(let name, _): nodes = setting.document.nodes(named: name, from: setting.carrier)
    case .root:
      nodes = .one(setting.document.root)
      if let first = steps.popFirst() {
        guard isRoot(first.axis) else { return .nodes(.empty, isFiltered: false) }
        nodes = try keep(first.predicates, of: nodes, &isFiltered)
      }
    case .expression(let start):
      guard case .nodes(let found, let wasFiltered) = try operand(start) else {
        throw .needsNodes(start.range)
      }
      (nodes, isFiltered) = (found, wasFiltered)
    }
    if !path.predicates.isEmpty { nodes = try keep(path.predicates, of: nodes, &isFiltered) }
    for step in steps {
      nodes = try follow(step, from: nodes, &isFiltered)
    }
    return .nodes(nodes, isFiltered: isFiltered)
  }

  private func isRoot(_ axis: PathSyntax.Axis) -> Bool {
    switch axis {
    case .parent: false
    case .anyChild: true
    case .child(let name): ExactText.areEqual(name.text, setting.document.rootName)
    }
  }

  private func follow(
    _ step: PathSyntax.Step, from nodes: NodeSet, _ isFiltered: inout Bool
  ) throws(EvaluationError) -> NodeSet {
    switch nodes {
    case .hidden: return .hidden
    case .one(let node):
      if let rows = try rows(of: node, step) {
        isFiltered = true
        return try keep(step.predicates.dropFirst(), of: .many(rows), &isFiltered)
      }
      let found = target(of: step.axis, from: node)
      return step.predicates.isEmpty ? found : try keep(step.predicates, of: found, &isFiltered)
    case .many(let nodes):
      var found: [NodeID] = []
      for node in nodes {
        let next = target(of: step.axis, from: node)
        // Positions in a predicate count within each parent.
        found +=
          step.predicates.isEmpty
          ? next.nodes : try keep(step.predicates, of: next, &isFiltered).nodes
      }
      if case .parent = step.axis { found = setting.ordered(found) }
      return .many(found)
    }
  }

  private func target(of axis: PathSyntax.Axis, from node: NodeID) -> NodeSet {
    switch axis {
    case .parent: setting.parent(of: node).map { .one($0) } ?? .empty
    case .child(let name): setting.children(of: node, named: name)
    case .anyChild: setting.children(of: node, named: nil)
    }
  }

  /// The nodes for which every predicate holds; each predicate counts what the one before left.
  private func keep(
    _ predicates: some Collection<Syntax>, of nodes: NodeSet, _ isFiltered: inout Bool
  ) throws(EvaluationError) -> NodeSet {
    if predicates.isEmpty { return nodes }
    isFiltered = true
    var kept = nodes.nodes
    for predicate in predicates {
      if case .literal(.number(let place), _) = predicate.kind {
        let index = Int(exactly: place).map { $0 - 1 }
        kept = index.map { kept.indices.contains($0) ? [kept[$0]] : [] } ?? []
        continue
      }
      var next: [NodeID] = []
      for (index, node) in kept.enumerated() {
        let scope = Scope(setting: setting, node: node, position: index + 1, size: kept.count)
        if try scope.holds(predicate) { next.append(node) }
      }
      kept = next
    }
    return .many(kept)
  }

  /// Whether a predicate keeps the node: a number means its place.
  private func holds(_ predicate: Syntax) throws(EvaluationError) -> Bool {
    let operand = try operand(predicate)
    if case .value(.number(let number)) = operand { return number == Double(position) }
    return boolean(of: operand)
  }
}
