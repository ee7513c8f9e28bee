import Diagnostics
import Expressions

/// A form for measuring expressions: questions in one group and in the instances of one repeat, each
/// found in constant time as in a running session.
final class BenchForm: Document {
  /// What the answers are called, in the order of their symbols.
  static let names = [
    "age", "name", "services", "service", "day", "began", "minutes", "consent", "visits", "wait",
  ]

  private static let instances = 5
  private let values: [Value]
  private let table: Table

  init() {
    values = [
      .number(34), .string("Sara"), .string("id passport licence"), .string("id"),
      .date(CivilDay(number: 20_646)), .dateTime(Instant(milliseconds: 1_783_836_300_000)),
      .number(12.5), .string("yes"),
    ]
    let rows = (0..<200).map { "row\($0)" }
    table = Table(columns: [
      Table.Column(name: "name", cells: rows), Table.Column(name: "label", cells: rows),
    ])
  }

  /// The node of the question that carries the expressions.
  let carrier = NodeID(1)

  // 0 is the root, 1 the carrier, 2… the questions, 100… the instances, 200… what they hold.
  var root: NodeID { NodeID(0) }

  func nodes(named name: Name, from node: NodeID) -> NodeSet {
    switch name.symbol {
    case 0..<values.count: .one(NodeID(Int64(2 + name.symbol)))
    case 8: .many((0..<Self.instances).map { NodeID(Int64(100 + $0)) })
    case 9: .many((0..<Self.instances).map { NodeID(Int64(200 + $0)) })
    default: .empty
    }
  }

  func children(of node: NodeID, named name: Name?) -> NodeSet {
    guard node.rawValue >= 100, node.rawValue < 200 else { return .empty }
    return .one(NodeID(node.rawValue + 100))
  }

  func parent(of node: NodeID) -> NodeID? {
    node.rawValue == 0 ? nil : NodeID(node.rawValue >= 200 ? node.rawValue - 100 : 0)
  }

  func position(of node: NodeID) -> Int {
    node.rawValue >= 100 && node.rawValue < 200 ? Int(node.rawValue) - 99 : 1
  }

  func precedes(_ left: NodeID, _ right: NodeID) -> Bool { left < right }

  func value(of node: NodeID) -> Value? {
    switch node.rawValue {
    case 1: .number(5)
    case 2..<Int64(2 + values.count): values[Int(node.rawValue) - 2]
    case 200...: .number(Double(node.rawValue % 7))
    default: nil
    }
  }

  func tableIndex(named name: String) -> Int? { 0 }
  func table(at index: Int) -> Table { table }
  func choiceLabel(of value: String, inQuestion name: String, language: String) -> String? { value }
}
