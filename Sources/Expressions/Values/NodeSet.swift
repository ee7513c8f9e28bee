/// Nodes in document order, each once; what a reference or a path denotes.
package enum NodeSet: Sendable {
  /// A single question that is not relevant: it reads as `''` where one value is wanted, and there
  /// is no node to count.
  case hidden
  /// One node.
  case one(NodeID)
  /// Any number of nodes.
  case many([NodeID])

  /// No node at all.
  package static var empty: NodeSet { .many([]) }

  /// How many nodes there are.
  package var count: Int {
    switch self {
    case .hidden: 0
    case .one: 1
    case .many(let nodes): nodes.count
    }
  }

  /// The first node in document order.
  package var first: NodeID? {
    switch self {
    case .hidden: nil
    case .one(let node): node
    case .many(let nodes): nodes.first
    }
  }

  /// The nodes as an array.
  package var nodes: [NodeID] {
    switch self {
    case .hidden: []
    case .one(let node): [node]
    case .many(let nodes): nodes
    }
  }
}
