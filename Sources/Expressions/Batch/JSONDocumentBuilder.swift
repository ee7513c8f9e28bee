import Diagnostics

/// Adds the nodes of a JSON form to a document, in document order.
struct JSONDocumentBuilder {
  var document: JSONDocument
  let irrelevant: Set<String>
  let zone: TimeZoneRules

  mutating func addForm(
    _ context: JSON, types: [JSON.Member]
  ) throws(JSONDocumentError) {
    guard let members = context.members else {
      throw JSONDocumentError(
        message: Phrase(en: "'context' must be an object", ar: "يجب أن يكون 'context' كائناً"))
    }
    document.definitions.append(.init(name: document.rootName, isRepeat: false, parent: nil))
    document.nodes.append(
      .init(
        name: document.rootName, parent: nil, definition: 0, value: nil, position: 1,
        isRelevant: true))
    add(members, to: 0)
    for member in types where member.name.hasPrefix("@") {
      for index in document.definitionsByName[String(member.name.dropFirst())] ?? [] {
        for name in member.value.elements ?? [] {
          _ = define(name.text ?? "", isRepeat: false, below: index)
        }
      }
    }
    for member in types where document.definitionsByName[member.name] == nil {
      if member.name != ".", !member.name.hasPrefix("@") {
        _ = define(member.name, isRepeat: false, below: 0)
      }
    }
  }

  /// Adds the node of `.` as the last child of the form, or of the repeat instance that is named by
  /// the places of the repeats around it.
  mutating func addCarrier(
    _ value: JSON, at places: [JSON.Member]
  ) throws(JSONDocumentError) -> NodeID {
    var parent = 0
    var left = places
    while !left.isEmpty {
      guard let (place, instance) = nextInstance(below: parent, among: left) else {
        throw JSONDocumentError(
          message: Phrase(
            en: "'at' names no instance of a repeat of the context",
            ar: "لا يدل 'at' على تكرار موجود في السياق"))
      }
      parent = instance
      left.remove(at: place)
    }
    let index = document.nodes.count
    document.nodes.append(
      .init(
        name: ".", parent: parent, definition: -1,
        value: answer(value, to: "."), position: 1, isRelevant: true))
    return NodeID(Int64(index))
  }

  private func nextInstance(
    below parent: Int, among places: [JSON.Member]
  ) -> (place: Int, instance: Int)? {
    for (index, place) in places.enumerated() {
      let instances = instances(of: place.name, below: parent)
      if let number = place.value.integer, instances.indices.contains(number - 1) {
        return (index, instances[number - 1])
      }
    }
    return nil
  }

  /// The instances of a repeat below a node, groups between them looked through.
  private func instances(of name: String, below parent: Int) -> [Int] {
    document.nodes[parent].children.flatMap { child in
      let node = document.nodes[child]
      if document.definitions[node.definition].isRepeat {
        return node.name == name ? [child] : []
      }
      return instances(of: name, below: child)
    }
  }

  private mutating func define(_ name: String, isRepeat: Bool, below parent: Int) -> Int {
    for child in document.definitions[parent].children
    where document.definitions[child].name == name { return child }
    let index = document.definitions.count
    document.definitions.append(.init(name: name, isRepeat: isRepeat, parent: parent))
    document.definitions[parent].children.append(index)
    document.definitionsByName[name, default: []].append(index)
    return index
  }

  private mutating func add(_ members: [JSON.Member], to parent: Int) {
    for member in members {
      switch member.value {
      case .object(let inner):
        let group = addNode(member.name, isRepeat: false, value: nil, position: 1, to: parent)
        add(inner, to: group)
      case .array(let elements) where elements.allSatisfy({ $0.members != nil }):
        _ = define(member.name, isRepeat: true, below: document.nodes[parent].definition)
        for (index, element) in elements.enumerated() {
          let instance = addNode(
            member.name, isRepeat: true, value: nil, position: index + 1, to: parent)
          add(element.members ?? [], to: instance)
        }
      default:
        _ = addNode(
          member.name, isRepeat: false, value: answer(member.value, to: member.name), position: 1,
          to: parent)
      }
    }
  }

  /// The value of a question; a number without a type is one to a decimal question.
  private func answer(_ json: JSON, to name: String) -> Value {
    if case .number(let number) = json {
      switch document.answerKind(of: name) {
      case .integer, .decimal: return .number(number.double)
      default: if document.types[name] == nil { return .number(number.double) }
      }
    }
    return document.answerKind(of: name).value(ofStored: json.storedText, in: zone)
  }

  private mutating func addNode(
    _ name: String, isRepeat: Bool, value: Value?, position: Int, to parent: Int
  ) -> Int {
    let definition = define(name, isRepeat: isRepeat, below: document.nodes[parent].definition)
    let index = document.nodes.count
    document.nodes.append(
      .init(
        name: name, parent: parent, definition: definition, value: value, position: position,
        isRelevant: document.nodes[parent].isRelevant && !irrelevant.contains(name)))
    document.nodes[parent].children.append(index)
    return index
  }
}
