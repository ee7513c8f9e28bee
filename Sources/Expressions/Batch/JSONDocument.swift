package import Diagnostics

/// A document read from JSON: an object is the form, a nested object a group, an array of objects a
/// repeat.
///
/// The objects of `mizan expr` and of the conformance cases: `context` holds the stored values,
/// `types` the types of questions by name, `lists` the tables, `irrelevant` what is not relevant.
package struct JSONDocument: Sendable {
  struct Node: Sendable {
    let name: String
    let parent: Int?
    /// The number of its definition; -1 for the carrier, which is not part of the form.
    let definition: Int
    let value: Value?
    let position: Int
    let isRelevant: Bool
    var children: [Int] = []
  }

  /// What a name stands for in the form, whatever instances there are.
  struct Definition: Sendable {
    let name: String
    let isRepeat: Bool
    let parent: Int?
    var children: [Int] = []
  }

  var nodes: [Node] = []
  var definitions: [Definition] = []
  /// The definitions of every name.
  var definitionsByName: [String: [Int]] = [:]
  var types: [String: String] = [:]
  private(set) var tableNames: [String] = []
  private(set) var tableContents: [Table] = []
  private var tableIndexes: [String: Int] = [:]
  /// The node that carries the expression: `self`, at the place that `at` names.
  package private(set) var carrier = NodeID(0)

  /// Reads a document; a text names what is wrong with the JSON.
  package init(_ input: JSON, in zone: TimeZoneRules) throws(JSONDocumentError) {
    for member in input["types"]?.members ?? [] where !member.name.hasPrefix("@") {
      types[member.name] = member.value.text ?? "text"
    }
    var irrelevant = Set<String>()
    for name in input["irrelevant"]?.elements ?? [] {
      if let name = name.text { irrelevant.insert(name) }
    }
    var builder = JSONDocumentBuilder(document: self, irrelevant: irrelevant, zone: zone)
    try builder.addForm(input["context"] ?? .object([]), types: input["types"]?.members ?? [])
    carrier = try builder.addCarrier(input["self"] ?? .null, at: input["at"]?.members ?? [])
    let carrier = carrier
    self = builder.document
    self.carrier = carrier
    for list in input["lists"]?.members ?? [] {
      tableIndexes[list.name] = tableNames.count
      tableNames.append(list.name)
      tableContents.append(Table(rows: list.value.elements ?? []))
    }
  }

  /// How the stored text of the question with a name reads; `.` is the carrier.
  package func answerKind(of name: String) -> AnswerKind {
    switch types[name] {
    case "integer", "int": .integer
    case "decimal", "range": .decimal
    case "date": .date
    case "dateTime", "datetime": .dateTime
    case "time": .time
    default: .text
    }
  }
}

/// What is wrong with the JSON of a document.
package struct JSONDocumentError: Error, Sendable, Hashable {
  /// What is wrong.
  package let message: Phrase
}

extension JSONDocument: Document {
  package var root: NodeID { NodeID(0) }
  package var rootName: String { "data" }

  package func nodes(named name: Name, from node: NodeID) -> NodeSet {
    guard let definition = definitionsByName[name.text]?.first else { return .empty }
    let repeats = enclosingRepeats(of: definition)
    var start = 0
    var current: Int? = Int(node.rawValue)
    while let index = current {
      if repeats.contains(nodes[index].definition) {
        start = index
        break
      }
      current = nodes[index].parent
    }
    let found = nodes(of: definition, below: start)
    let isSingle =
      !definitions[definition].isRepeat
      && (repeats.first.map { $0 == nodes[start].definition } ?? true)
    let relevant = found.filter { nodes[$0].isRelevant }.map { NodeID(Int64($0)) }
    if isSingle { return relevant.first.map { .one($0) } ?? .hidden }
    return .many(relevant)
  }

  /// The repeats around a definition, innermost first.
  private func enclosingRepeats(of definition: Int) -> [Int] {
    var repeats: [Int] = []
    var current = definitions[definition].parent
    while let index = current {
      if definitions[index].isRepeat { repeats.append(index) }
      current = definitions[index].parent
    }
    return repeats
  }

  private func nodes(of definition: Int, below start: Int) -> [Int] {
    var path: [Int] = []
    var current: Int? = definition
    while let index = current, index != nodes[start].definition {
      path.append(index)
      current = definitions[index].parent
    }
    var found = [start]
    for step in path.reversed() {
      found = found.flatMap { parent in
        nodes[parent].children.filter { nodes[$0].definition == step }
      }
    }
    return found
  }

  package func children(of node: NodeID, named name: Name?) -> NodeSet {
    let all = nodes[Int(node.rawValue)].children
    guard let name else {
      return .many(all.filter { nodes[$0].isRelevant }.map { NodeID(Int64($0)) })
    }
    let found = all.filter { nodes[$0].name == name.text }
    guard let first = found.first else { return .empty }
    let relevant = found.filter { nodes[$0].isRelevant }.map { NodeID(Int64($0)) }
    if definitions[nodes[first].definition].isRepeat { return .many(relevant) }
    return relevant.first.map { .one($0) } ?? .hidden
  }

  package func parent(of node: NodeID) -> NodeID? {
    nodes[Int(node.rawValue)].parent.map { NodeID(Int64($0)) }
  }

  package func position(of node: NodeID) -> Int {
    nodes[Int(node.rawValue)].position
  }

  package func precedes(_ left: NodeID, _ right: NodeID) -> Bool {
    left < right
  }

  package func value(of node: NodeID) -> Value? {
    nodes[Int(node.rawValue)].value
  }

  package func tableIndex(named name: String) -> Int? {
    tableIndexes[name]
  }

  package func table(at index: Int) -> Table {
    tableContents[index]
  }

  package func choiceLabel(
    of value: String, inQuestion name: String, language: String
  ) -> String? {
    guard let list = types[name]?.split(separator: " ").dropFirst().first,
      let index = tableIndexes[String(list)]
    else { return nil }
    let table = tableContents[index]
    guard let names = table.column(named: "name"), let labels = table.column(named: "label"),
      let row = table.rows(where: names, holds: value).first
    else { return nil }
    return table.text(row: row, column: labels, language)
  }
}

extension JSONDocument: NameLookup {
  package func meaning(of name: String) -> NameMeaning {
    guard let found = definitionsByName[name], let definition = found.first else { return .unknown }
    if found.count > 1 { return .ambiguous }
    if definitions[definition].isRepeat { return .repeated }
    let isRepeated: Bool
    if case .many = nodes(named: Name(name), from: carrier) {
      isRepeated = true
    } else {
      isRepeated = false
    }
    return definitions[definition].children.isEmpty
      ? .question(answerKind(of: name), isRepeated: isRepeated)
      : .group(isRepeated: isRepeated)
  }

  package var names: [String] { definitions.dropFirst().map(\.name) }
  package var bareNames: [String]? { nil }
  package var pathRoot: String? { nil }
  package func isPathName(_ name: String) -> Bool { true }
  package var tables: [String] { tableNames }

  package func columns(ofTable name: String) -> [String]? {
    tableIndexes[name].map { tableContents[$0].columns.map(\.name) }
  }
}

extension Table {
  /// A table of JSON objects; a text may be an object by language.
  init(rows: [JSON]) {
    var names: [String] = []
    var seen = Set<String>()
    for row in rows {
      for member in row.members ?? [] where seen.insert(member.name).inserted {
        names.append(member.name)
      }
    }
    self.init(columns: names.map { Column(name: $0, rows: rows) })
  }
}

extension Table.Column {
  fileprivate init(name: String, rows: [JSON]) {
    let values = rows.map { $0[name] ?? .null }
    let languages = Set(values.flatMap { $0.members?.map(\.name) ?? [] })
    let cells = values.map { value in
      value.members.map { ($0.first { $0.name == "en" } ?? $0.first)?.value.text ?? "" }
        ?? value.storedText
    }
    let translations = languages.map { language in
      (language, zip(values, cells).map { $0[language]?.text ?? $1 })
    }
    self.init(
      name: name, cells: cells, translations: Dictionary(translations) { first, _ in first })
  }
}

extension JSON {
  /// The text that a JSON value stores: numbers as the expression language writes them.
  var storedText: String {
    switch self {
    case .null, .object: ""
    case .bool(let value): value ? "true" : "false"
    case .number(let number): NumberText.text(of: number.double)
    case .string(let text): text
    case .array(let elements): elements.map(\.storedText).joined(separator: " ")
    }
  }
}
