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

  private(set) var scopes: [Scope] = [Scope(element: nil, parent: nil)]
  /// For each element: the scope its cell lives in.
  private(set) var scope: [Int] = []
  /// For each element: its slot in its scope.
  private(set) var slot: [Int] = []
  /// For each repeat: the scope of its instances.
  private(set) var inner: [Int: Int] = [:]
  /// For each repeat: its place among the repeats of its scope.
  private(set) var repeatSlot: [Int: Int] = [:]
  /// For each element: its place among its siblings.
  private(set) var siblingPosition: [Int] = []

  init(_ survey: Survey) {
    siblingPosition = Array(repeating: 0, count: survey.elements.count)
    for (position, root) in survey.roots.enumerated() { siblingPosition[root] = position }
    for element in survey.elements {
      for (position, child) in element.children.enumerated() { siblingPosition[child] = position }
      let home = element.enclosingRepeat.flatMap { inner[$0] } ?? 0
      scope.append(home)
      slot.append(scopes[home].elements.count)
      scopes[home].elements.append(element.index)
      guard element.repeatRule != nil else { continue }
      inner[element.index] = scopes.count
      repeatSlot[element.index] = scopes[home].repeats.count
      scopes[home].repeats.append(element.index)
      scopes.append(Scope(element: element.index, parent: home))
    }
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
}
