/// What one evaluation has to do with: the document, the world, and the node it is for.
///
/// It exists once per evaluation, so that a ``Scope`` costs next to nothing.
final class Setting {
  let document: any Document
  let environment: Environment
  /// The node that carries the expression, `current()`.
  let carrier: NodeID
  /// What the carrier reads as instead of its stored value.
  let candidate: Value?
  /// Notes what every part gives, when someone wants to know.
  let recorder: Recorder?

  init(
    document: any Document, environment: Environment, carrier: NodeID, candidate: Value?,
    recorder: Recorder? = nil
  ) {
    self.document = document
    self.environment = environment
    self.carrier = carrier
    self.candidate = candidate
    self.recorder = recorder
  }

  var zone: TimeZoneRules { environment.timeZone }

  // MARK: Nodes of the document and of tables

  /// The typed value of a node; groups give the text of everything in them.
  func value(of node: NodeID) -> Value {
    if node == carrier, let candidate { return candidate }
    if node.isInTable { return .string(tableText(of: node)) }
    if let value = document.value(of: node) { return value }
    var text = ""
    for child in document.children(of: node, named: nil).nodes {
      text += value(of: child).string(in: zone)
    }
    return .string(text)
  }

  /// Whether a node holds an answer rather than other nodes.
  func isQuestion(_ node: NodeID) -> Bool {
    if case .cell = node.tablePart { return true }
    return !node.isInTable
      && (node == carrier && candidate != nil || document.value(of: node) != nil)
  }

  func children(of node: NodeID, named name: Name?) -> NodeSet {
    guard let part = node.tablePart else { return document.children(of: node, named: name) }
    switch part {
    case .table(let table):
      return matches(name, "root") ? .one(.tableRoot(table)) : .empty
    case .root(let table):
      guard matches(name, "item") else { return .empty }
      let rowCount = document.table(at: table).rowCount
      return .many((0..<rowCount).map { .row($0, ofTable: table) })
    case .row(let row, let table):
      let content = document.table(at: table)
      guard let name else {
        return .many(content.columns.indices.map { .cell($0, ofRow: row, ofTable: table) })
      }
      guard let column = content.column(named: name.text) else { return .empty }
      return .one(.cell(column, ofRow: row, ofTable: table))
    case .cell: return .empty
    }
  }

  private func matches(_ name: Name?, _ text: String) -> Bool {
    name.map { ExactText.areEqual($0.text, text) } ?? true
  }

  func parent(of node: NodeID) -> NodeID? {
    guard let part = node.tablePart else { return document.parent(of: node) }
    switch part {
    case .table: return nil
    case .root(let table): return .table(table)
    case .row(_, let table): return .tableRoot(table)
    case .cell(_, let row, let table): return .row(row, ofTable: table)
    }
  }

  func position(of node: NodeID) -> Int {
    switch node.tablePart {
    case nil: document.position(of: node)
    case .row(let row, _): row + 1
    default: 1
    }
  }

  /// The order of the document; tables follow it, in their own order.
  func precedes(_ left: NodeID, _ right: NodeID) -> Bool {
    switch (left.isInTable, right.isInTable) {
    case (false, false): document.precedes(left, right)
    case (true, true): left < right
    case (false, true): true
    case (true, false): false
    }
  }

  /// Nodes in the order of the document, each once.
  func ordered(_ nodes: [NodeID]) -> [NodeID] {
    var seen = Set<NodeID>(minimumCapacity: nodes.count)
    return nodes.filter { seen.insert($0).inserted }.sorted(by: precedes)
  }

  private func tableText(of node: NodeID) -> String {
    switch node.tablePart {
    case .cell(let column, let row, let table):
      return document.table(at: table).text(row: row, column: column, environment.language)
    case .row(let row, let table):
      let content = document.table(at: table)
      return content.columns.indices.map {
        content.text(row: row, column: $0, environment.language)
      }
      .joined()
    default: return ""
    }
  }
}
