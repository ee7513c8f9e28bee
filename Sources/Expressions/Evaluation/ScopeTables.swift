/// Choosing rows of a table by the text in one column, which is what most predicates on tables do.
extension Scope {
  /// The rows that `item[column = …]` chooses; `nil` when the step is of any other shape and must be
  /// followed row by row.
  func rows(of node: NodeID, _ step: PathSyntax.Step) throws(EvaluationError) -> [NodeID]? {
    guard case .root(let index) = node.tablePart, setting.recorder == nil,
      case .child(let name) = step.axis, name.text == "item",
      case .chain(let left, let links)? = step.predicates.first?.kind, links.count == 1,
      links[0].operation == .equal
    else { return nil }
    let table = setting.document.table(at: index)
    for (side, other) in [(left, links[0].operand), (links[0].operand, left)] {
      guard let name = side.ownChild, other.isIndependentOfNode, table.rowCount > 0,
        let column = table.column(named: name.text), table.columns[column].translations.isEmpty
      else { continue }
      let operand = try operand(other)
      if case .nodes(.many, _) = operand { return nil }
      guard case .string(let text) = value(of: operand) else { return nil }
      return table.rows(where: column, holds: text).map { .row($0, ofTable: index) }
    }
    return nil
  }
}

extension Syntax {
  /// The name, if this is a bare name: a child of the node it is evaluated for.
  fileprivate var ownChild: Name? {
    guard case .path(let path) = kind, case .context = path.start, path.steps.count == 1,
      case .child(let name) = path.steps[0].axis, path.steps[0].predicates.isEmpty
    else { return nil }
    return name
  }

  /// Whether this gives the same for every node of a predicate: a text, a reference, or the carrier
  /// and what surrounds it.
  fileprivate var isIndependentOfNode: Bool {
    switch kind {
    case .literal(.string, _): return true
    case .path(let path):
      guard path.predicates.isEmpty, path.steps.allSatisfy({ $0.predicates.isEmpty }) else {
        return false
      }
      switch path.start {
      case .reference, .root: return true
      case .context: return false
      case .expression(let start):
        if case .call(let call) = start.kind { return call.name == "current" }
        return false
      }
    default: return false
    }
  }
}
