import Expressions
import Surveys

/// What expressions see of a running session.
///
/// A node's number is its instance and its element; an instance of a repeat is the repeat's element
/// in that instance itself.
struct FormDocument: Document {
  let state: FormState
  /// The instance that a filter of answers judges: references to what is in it mean that instance.
  var judged: Int?

  static func node(_ location: Location) -> NodeID {
    NodeID(Int64(location.instance) << 24 | Int64(location.element + 1))
  }

  /// Where a node stands.
  func location(of node: NodeID) -> Location {
    Location(
      instance: Int(node.rawValue >> 24), element: Int(node.rawValue & 0xFF_FFFF) - 1)
  }

  var root: NodeID { NodeID(0) }

  var rootName: String { state.plan.survey.settings.rootName }

  /// Whether a node is an instance of a repeat (or the root) rather than a cell.
  private func isInstance(_ location: Location) -> Bool {
    location.element < 0
      || state.plan.layout.inner[location.element] == state.instances[location.instance].scope
  }

  // MARK: Nodes

  func nodes(named name: Name, from node: NodeID) -> NodeSet {
    guard let element = element(named: name) else { return .empty }
    let layout = state.plan.layout
    let home = layout.scope[element]
    if home == 0 { return nodes(of: element, under: 0) }
    var from = location(of: node).instance
    if let judged, layout.contains(state.instances[judged].scope, home) { from = judged }
    let shared = layout.shared(home, state.instances[from].scope)
    guard let anchor = state.ancestor(of: from, in: shared) else { return .empty }
    return nodes(of: element, under: anchor)
  }

  private func element(named name: Name) -> Int? {
    if name.symbol >= 0 { return state.plan.symbolElement[name.symbol] }
    return state.plan.symbols[name.text].flatMap { state.plan.symbolElement[$0] }
  }

  /// All relevant nodes of an element inside an instance.
  private func nodes(of element: Int, under anchor: Int) -> NodeSet {
    let home = state.plan.layout.scope[element]
    let isRepeat = state.plan.layout.inner[element] != nil
    if state.instances[anchor].scope == home, !isRepeat {
      let location = Location(instance: anchor, element: element)
      return state[location].isRelevant ? .one(Self.node(location)) : .hidden
    }
    var nodes: [NodeID] = []
    state.forEachInstance(of: home, under: anchor) { instance in
      let location = Location(instance: instance, element: element)
      guard state[location].isRelevant else { return }
      guard isRepeat else {
        nodes.append(Self.node(location))
        return
      }
      for inner in state.list(of: location) {
        nodes.append(Self.node(Location(instance: inner, element: element)))
      }
    }
    return .many(nodes)
  }

  func children(of node: NodeID, named name: Name?) -> NodeSet {
    let location = location(of: node)
    let layout = state.plan.layout
    let parent = location.element < 0 ? nil : location.element
    guard let name else {
      let children = parent.map { layout.children[$0] } ?? layout.roots
      return .many(children.flatMap { nodes(of: $0, under: location.instance).nodes })
    }
    guard let symbol = name.symbol >= 0 ? name.symbol : state.plan.symbols[name.text],
      let child = layout.child(of: parent, symbol: symbol)
    else { return .empty }
    return nodes(of: child, under: location.instance)
  }

  func parent(of node: NodeID) -> NodeID? {
    let location = location(of: node)
    guard location.element >= 0 else { return nil }
    let cell =
      isInstance(location) ? state.home(of: location.instance) ?? location : location
    guard let parent = state.plan.layout.parent[cell.element] else { return root }
    return Self.node(Location(instance: cell.instance, element: parent))
  }

  func position(of node: NodeID) -> Int {
    let location = location(of: node)
    return isInstance(location) ? state.instances[location.instance].place : 1
  }

  func precedes(_ left: NodeID, _ right: NodeID) -> Bool {
    key(left).lexicographicallyPrecedes(key(right))
  }

  /// The way from the root to a node: elements and places of instances, alternating.
  private func key(_ node: NodeID) -> [Int] {
    let location = location(of: node)
    guard location.element >= 0 else { return [] }
    var key = isInstance(location) ? [] : [location.element]
    var instance = location.instance
    while let home = state.home(of: instance) {
      key += [state.instances[instance].place, home.element]
      instance = home.instance
    }
    return key.reversed()
  }

  // MARK: Values

  func value(of node: NodeID) -> Value? {
    let location = location(of: node)
    guard location.element >= 0, state.plan.layout.isQuestion[location.element] else { return nil }
    let cell = state[location]
    return cell.isRelevant ? cell.value : .empty
  }

  func lastSavedValue(of name: Name) -> Value? { state.lastSaved[name.text] }

  func tableIndex(named name: String) -> Int? {
    if let index = state.tableIndices[name] { return index }
    let table: Table
    if let list = state.plan.survey.choiceLists[name] {
      table =
        state.plan.survey.table(of: list) ?? Table(list, languages: state.plan.survey.settings)
    } else if let attached = state.plan.survey.tables[name] {
      table = attached
    } else {
      return nil
    }
    state.tables.append(table)
    state.tableIndices[name] = state.tables.count - 1
    return state.tables.count - 1
  }

  func table(at index: Int) -> Table { state.tables[index] }

  func choiceLabel(of value: String, inQuestion name: String, language: String) -> String? {
    guard let element = element(named: Name(name)),
      let type = state.plan.survey.elements[element].question?.type
    else { return nil }
    if case .answers = type.choices { return value }
    guard let list = type.list, let choice = state.plan.survey.choiceLists[list]?[value] else {
      return nil
    }
    return choice.label?.string(
      in: language, defaultLanguage: state.plan.survey.settings.defaultLanguage)
  }
}

extension Table {
  /// A choice list as a table: `name`, `label` and its further columns.
  init(_ list: ChoiceList, languages settings: Settings) {
    func labels(in language: String) -> [String] {
      list.choices.map {
        $0.label?.string(in: language, defaultLanguage: settings.defaultLanguage) ?? ""
      }
    }
    let translations = Dictionary(
      uniqueKeysWithValues: settings.languages.map { ($0, labels(in: $0)) })
    let further = Set(list.choices.flatMap(\.columns.keys)).subtracting(["name", "label"]).sorted()
    self.init(
      columns: [
        Column(name: "name", cells: list.choices.map(\.name)),
        Column(
          name: "label", cells: labels(in: settings.defaultLanguage), translations: translations),
      ]
        + further.map { name in
          Column(name: name, cells: list.choices.map { $0.columns[name] ?? "" })
        })
  }
}
