import Expressions

/// Follows what an expression says to the elements it means.
struct ReferenceWalker {
  /// An element that is read, and the innermost repeat whose instance the reader shares with it.
  struct Target: Hashable {
    let element: Int
    let anchor: Int?
  }

  let survey: Survey

  init(_ survey: Survey) {
    self.survey = survey
  }

  /// The repeats around an element, outermost first; a repeat is not around itself.
  func repeats(around element: Int) -> [Int] {
    var chain: [Int] = []
    var next = survey.elements[element].enclosingRepeat
    while let current = next {
      chain.append(current)
      next = survey.elements[current].enclosingRepeat
    }
    return chain.reversed()
  }

  /// The innermost repeat around both elements.
  func sharedRepeat(_ left: Int, _ right: Int) -> Int? {
    zip(repeats(around: left), repeats(around: right)).prefix { $0 == $1 }.map(\.0).last
  }

  /// Everything a dependency reads. Reading all instances of a question means reading the number
  /// of instances of the repeats around it too.
  func targets(of dependency: Dependency, from reader: Int) -> [Target] {
    switch dependency.kind {
    case .nodes(let location) where location.origin == .carrier && location.steps.isEmpty:
      // `once()` keeps what its own question holds: no order is needed for that.
      return []
    case .nodes(let location):
      return follow(location, from: reader).flatMap { target in
        [target] + repeatsBetween(target).map { Target(element: $0, anchor: target.anchor) }
      }
    case .position(let location):
      return follow(location, from: reader).map { target in
        Target(element: target.element, anchor: survey.elements[target.element].enclosingRepeat)
      }
    case .choiceLabel, .lastSaved, .clock, .randomness, .language, .formVersion: return []
    }
  }

  private func repeatsBetween(_ target: Target) -> [Int] {
    let around = repeats(around: target.element)
    guard let anchor = target.anchor else { return around }
    return around.firstIndex(of: anchor).map { Array(around[($0 + 1)...]) } ?? []
  }

  private func follow(_ location: Dependency.Location, from reader: Int) -> [Target] {
    var elements: [Int?]
    var anchor: Int?
    let home = survey.elements[reader].enclosingRepeat
    switch location.origin {
    case .context, .carrier:
      elements = [reader]
      anchor = home
    case .document:
      elements = [nil]
      anchor = nil
    case .reference(let name):
      guard let element = survey[name] else { return [] }
      elements = [element.index]
      anchor = sharedRepeat(element.index, reader)
    case .everyInstance(let name):
      guard let element = survey[name] else { return [] }
      elements = [element.index]
      anchor = nil
    case .table, .computed: return []
    }
    // `/data` is the first step of an absolute path; the node above it is no element.
    var isAboveData = location.origin == .document
    for step in location.steps {
      if isAboveData {
        isAboveData = false
        continue
      }
      switch step {
      case .parent:
        elements = elements.compactMap { $0 }.map { survey.elements[$0].parent }
        for element in elements {
          anchor = outer(anchor, element)
        }
      case .child(let name):
        elements = elements.flatMap { children(of: $0) }.filter { survey.elements[$0].name == name }
      case .anyChild: elements = elements.flatMap { children(of: $0) }
      }
    }
    return elements.compactMap { $0 }.map { Target(element: $0, anchor: anchor) }
  }

  private func children(of element: Int?) -> [Int] {
    element.map { survey.elements[$0].children } ?? survey.roots
  }

  /// The anchor after climbing to an element: the repeat whose instance that element is or is in.
  private func outer(_ anchor: Int?, _ element: Int?) -> Int? {
    guard let anchor, let element else { return nil }
    if survey.elements[element].repeatRule != nil { return element }
    let around = repeats(around: element)
    return around.contains(anchor) ? anchor : around.last
  }
}
