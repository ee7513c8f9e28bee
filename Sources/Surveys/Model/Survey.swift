package import Expressions

/// A survey as its designer defined it: checked, immutable, ready to be answered.
package struct Survey: Sendable {
  /// Identity, languages and kind.
  package let settings: Settings
  /// The sections of the score, in the order of the definition.
  package let sections: [Section]
  /// The choice lists by name.
  package let choiceLists: [String: ChoiceList]
  /// Tables by name that travel with the definition, for `pulldata` and `instance`.
  package let tables: [String: Table]
  /// Every question, group and repeat in document order; parents come before their children.
  package let elements: [Element]
  /// The indices of the outermost elements, in document order.
  package let roots: [Int]
  /// The indices of the elements with each name.
  package let named: [String: [Int]]
  /// Warnings and notes that the designer accepts.
  package let silences: [Silence]
  private let breachIndex: Int?

  init(
    settings: Settings, sections: [Section], choiceLists: [String: ChoiceList],
    tables: [String: Table], elements: [Element], roots: [Int], silences: [Silence] = []
  ) {
    self.settings = settings
    self.sections = sections
    self.choiceLists = choiceLists
    self.tables = tables
    self.elements = elements
    self.roots = roots
    self.silences = silences
    named = Dictionary(grouping: elements.indices) { elements[$0].name }
    breachIndex = elements.firstIndex { $0.repeatRule?.isBreach == true }
  }

  /// The name that expressions know a table by: that of its file without `.csv`.
  static func tableName(ofFile name: String) -> String {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    return file.hasSuffix(".csv") ? String(file.dropLast(4)) : file
  }

  /// The table whose rows are the choices of a list; `nil` where they are written in the definition.
  package func table(of list: ChoiceList) -> Table? {
    guard case .file = list.origin else { return nil }
    return tables[Self.tableName(ofFile: list.name)]
  }

  /// The only element with a name; `nil` when there is none or more than one.
  package subscript(name: String) -> Element? {
    guard let indices = named[name], indices.count == 1 else { return nil }
    return elements[indices[0]]
  }

  /// The question that has a role.
  package func question(in role: Role) -> Element? {
    elements.first { $0.question?.role == role }
  }

  /// The repeat that holds breach allegations.
  package var breachRepeat: Element? { breachIndex.map { elements[$0] } }

  /// The element and everything around it, innermost first.
  package func ancestry(of index: Int) -> [Int] {
    var chain = [index]
    var next = elements[index].parent
    while let parent = next {
      chain.append(parent)
      next = elements[parent].parent
    }
    return chain
  }
}
