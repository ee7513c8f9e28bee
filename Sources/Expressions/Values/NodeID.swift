/// One node of a document: a question, a group, an instance of a repeat, or a part of a table.
///
/// The document decides what a non-negative number means; equal numbers are the same node. The
/// negative ones are parts of a ``Table`` and are made and understood by this module alone. The
/// order of numbers is not the order of the document.
package struct NodeID: Hashable, Comparable, Sendable {
  /// The number behind the node.
  package let rawValue: Int64

  /// A node of a document; the number must not be negative.
  package init(_ rawValue: Int64) {
    precondition(rawValue >= 0, "negative node numbers belong to tables")
    self.rawValue = rawValue
  }

  private init(table: Int, row: Int, column: Int) {
    rawValue = .min | Int64(table) << 48 | Int64(row) << 16 | Int64(column)
  }

  package static func < (left: NodeID, right: NodeID) -> Bool {
    left.rawValue < right.rawValue
  }

  /// What `instance('…')` gives for the table with this index: its only child is `root`.
  package static func table(_ index: Int) -> NodeID {
    NodeID(table: index, row: 0, column: 0)
  }

  /// One row of a table, counted from 0: what a choice filter is evaluated for.
  package static func row(_ row: Int, ofTable index: Int) -> NodeID {
    NodeID(table: index, row: row + 2, column: 0)
  }

  static func tableRoot(_ index: Int) -> NodeID {
    NodeID(table: index, row: 1, column: 0)
  }

  static func cell(_ column: Int, ofRow row: Int, ofTable index: Int) -> NodeID {
    NodeID(table: index, row: row + 2, column: column + 1)
  }

  /// A part of a table, taken apart.
  enum TablePart {
    case table(Int)
    case root(Int)
    case row(Int, table: Int)
    case cell(column: Int, row: Int, table: Int)
  }

  /// Whether the node belongs to a table rather than to the document.
  var isInTable: Bool { rawValue < 0 }

  /// Which part of which table this is; `nil` for a node of the document.
  var tablePart: TablePart? {
    guard isInTable else { return nil }
    let table = Int(rawValue >> 48 & 0x7FFF)
    let row = Int(rawValue >> 16 & 0xFFFF_FFFF)
    let column = Int(rawValue & 0xFFFF)
    switch (row, column) {
    case (0, _): return .table(table)
    case (1, _): return .root(table)
    case (_, 0): return .row(row - 2, table: table)
    default: return .cell(column: column - 1, row: row - 2, table: table)
    }
  }
}
