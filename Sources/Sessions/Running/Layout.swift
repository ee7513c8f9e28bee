import Surveys

/// Where the cells of a survey live: every question and group belongs to the innermost repeat around
/// it (or to the form itself), and has a slot there. Computed once for a survey.
struct Layout: Sendable {
  /// A repeat, or the form itself at index 0.
  struct Scope: Sendable {
    /// The repeat element; `nil` for the form itself.
    let element: Int?
    /// The scope around it; `nil` for the form itself.
    let parent: Int?
    /// The elements whose cells live here, in document order; nested repeats among them.
    var elements: [Int] = []
    /// The repeats among them.
    var repeats: [Int] = []
  }

  /// A name among the children of an element; -1 for the form itself.
  private struct ChildName: Hashable {
    let parent: Int
    let symbol: Int
  }

  private(set) var scopes: [Scope] = [Scope(element: nil, parent: nil)]
  /// For each element: the scope its cell lives in.
  private(set) var scope: [Int] = []
  /// For each element: its slot in its scope.
  private(set) var slot: [Int] = []
  /// For each repeat: the scope of its instances.
  private(set) var inner: [Int?] = []
  /// For each repeat: its place among the repeats of its scope.
  private(set) var repeatSlot: [Int?] = []
  /// For each element: its place among its siblings.
  private(set) var siblingPosition: [Int]
  /// For each element: the group or repeat around it.
  let parent: [Int?]
  /// For each element: what is directly in it.
  let children: [[Int]]
  /// For each element: whether it is a question.
  let isQuestion: [Bool]
  /// What is in nothing else.
  let roots: [Int]
  private var named: [ChildName: Int] = [:]

  /// - Parameter symbols: for each element, the number of its name.
  init(_ survey: Survey, symbols: [Int]) {
    let elements = survey.elements
    roots = survey.roots
    parent = elements.map(\.parent)
    children = elements.map(\.children)
    isQuestion = elements.map { $0.question != nil }
    siblingPosition = Array(repeating: 0, count: elements.count)
    for siblings in [survey.roots] + children {
      for (position, element) in siblings.enumerated() { siblingPosition[element] = position }
    }
    for element in elements {
      named[ChildName(parent: element.parent ?? -1, symbol: symbols[element.index])] =
        element.index
      let home = element.enclosingRepeat.flatMap { inner[$0] } ?? 0
      scope.append(home)
      slot.append(scopes[home].elements.count)
      scopes[home].elements.append(element.index)
      guard element.repeatRule != nil else {
        inner.append(nil)
        repeatSlot.append(nil)
        continue
      }
      inner.append(scopes.count)
      repeatSlot.append(scopes[home].repeats.count)
      scopes[home].repeats.append(element.index)
      scopes.append(Scope(element: element.index, parent: home))
    }
  }

  /// The child of an element, or of the form itself, that has a name.
  func child(of parent: Int?, symbol: Int) -> Int? {
    named[ChildName(parent: parent ?? -1, symbol: symbol)]
  }

  /// Whether a scope is another one or lies inside it.
  func contains(_ outer: Int, _ scope: Int) -> Bool {
    var next: Int? = scope
    while let current = next {
      if current == outer { return true }
      next = scopes[current].parent
    }
    return false
  }

  /// The innermost scope that holds both.
  func shared(_ left: Int, _ right: Int) -> Int {
    var candidate = left
    while !contains(candidate, right) { candidate = scopes[candidate].parent ?? 0 }
    return candidate
  }

  /// The scope of a repeat's instances; the form itself for `nil`.
  func scopeIndex(ofRepeat element: Int?) -> Int {
    element.flatMap { inner[$0] } ?? 0
  }
}
