import Expressions

/// Follows what an expression says to the elements it means.
struct ReferenceWalker {
  /// An element that is read, the innermost repeat whose instance the reader shares with it, and
  /// which instances within that the reader sees.
  struct Target: Hashable {
    let element: Int
    var anchor: Int?
    var reach = Reach.everywhere
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

  /// Everything an expression reads, by the dependency that says so. `row` is what `.` means where
  /// that is not the reader: nothing of the form in a filter of a list, `.some(nil)`; the question
  /// whose answers are the choices in a filter of answers.
  func targets(
    of expression: Expression, from reader: Int, row: Int?? = nil
  ) -> [(dependency: Dependency, target: Target)] {
    let choices = Dictionary(
      expression.instanceChoices.map { ($0.range, $0) }, uniquingKeysWith: { first, _ in first })
    return expression.dependencies.flatMap { dependency in
      targets(of: dependency, in: expression, from: reader, row, choices[dependency.range])
        .map { (dependency, $0) }
    }
  }

  /// Everything a dependency reads. Reading all instances of a question means reading the number
  /// of instances of the repeats around it too, and reading a group means reading what is in it.
  private func targets(
    of dependency: Dependency, in expression: Expression, from reader: Int, _ row: Int??,
    _ choice: InstanceChoice?
  ) -> [Target] {
    switch dependency.kind {
    case .nodes(let location):
      if Self.keepsItself(dependency, location, in: expression) { return [] }
      return follow(location, from: reader, row).flatMap { found -> [Target] in
        let between = repeatsBetween(found)
        let target = narrowed(found, between, by: choice, from: reader)
        let contents = questions(inGroup: target.element)
        return [target]
          + (between + contents).map {
            Target(element: $0, anchor: target.anchor, reach: target.reach)
          }
      }
    case .position(let location): return places(location, from: reader, row)
    case .choiceLabel, .lastSaved, .clock, .randomness, .language, .formVersion: return []
    }
  }

  /// `once()` keeps what its own question holds: no order is needed for that. `current()` reads it.
  private static func keepsItself(
    _ dependency: Dependency, _ location: Dependency.Location, in expression: Expression
  ) -> Bool {
    guard location.origin == .carrier, location.steps.isEmpty else { return false }
    return expression.text.utf8.dropFirst(dependency.range.lowerBound).starts(with: "once".utf8)
  }

  /// What `position(…)` reads: nothing but the place of an instance around the reader, or else which
  /// nodes there are.
  private func places(
    _ location: Dependency.Location, from reader: Int, _ row: Int??
  ) -> [Target] {
    let isAround =
      location.origin == .carrier || location.origin == .context && row == nil
    let climbs = location.steps.allSatisfy { $0 == .parent }
    return follow(location, from: reader, row).flatMap { found -> [Target] in
      if isAround, climbs {
        guard survey.elements[found.element].repeatRule != nil else { return [] }
        let around = survey.elements[found.element].enclosingRepeat
        return [Target(element: found.element, anchor: around, reach: .place)]
      }
      return [found] + repeatsBetween(found).map { Target(element: $0, anchor: found.anchor) }
    }
  }

  /// The repeats inside the anchor that lie around a target or are the target.
  private func repeatsBetween(_ target: Target) -> [Int] {
    let around = repeats(around: target.element)
    guard let anchor = target.anchor else { return around }
    return around.firstIndex(of: anchor).map { Array(around[($0 + 1)...]) } ?? []
  }

  private func questions(inGroup element: Int) -> [Int] {
    guard case .group(let children) = survey.elements[element].kind else { return [] }
    return children.flatMap { [$0] + questions(inGroup: $0) }
  }

  // MARK: Chosen instances

  /// The target with what is known of the instances that a way chooses.
  private func narrowed(
    _ target: Target, _ between: [Int], by choice: InstanceChoice?, from reader: Int
  ) -> Target {
    guard let choice else { return target }
    var target = target
    let own = repeats(around: reader)
    let isRepeat = survey.elements[target.element].repeatRule != nil
    for level in between + (isRepeat ? [target.element] : []) {
      guard own.contains(level),
        let place = choice.levels.first(where: {
          follow($0.location, from: reader, nil).map(\.element) == [level]
        })?.place,
        let base = offset(of: place.base, from: reader, in: level)
      else { break }
      let offset = base + place.offset
      if offset == 0, !place.includesEarlier {
        target.anchor = level
        continue
      }
      target.reach = .relative(
        repeat: level, offset: offset, includesEarlier: place.includesEarlier)
      break
    }
    return target
  }

  /// How far a place is from the reader's own in a repeat; `nil` when that is not certain.
  private func offset(
    of base: RelativePlace.Base, from reader: Int, in level: Int, depth: Int = 0
  ) -> Int? {
    switch base {
    case .position(let location):
      return follow(location, from: reader, nil).map(\.element) == [level] ? 0 : nil
    case .answer(let name):
      // A calculation around the reader that nothing but the places can change.
      guard depth < 8, let element = survey[name], let question = element.question,
        question.type == .calculate, question.trigger.isEmpty,
        let place = question.calculation?.expression.relativePlace
      else { return nil }
      let around = repeats(around: element.index)
      guard around.contains(level), repeats(around: reader).starts(with: around) else {
        return nil
      }
      return offset(of: place.base, from: element.index, in: level, depth: depth + 1)
        .map { $0 + place.offset }
    }
  }

  // MARK: Following

  private func follow(
    _ location: Dependency.Location, from reader: Int, _ row: Int??
  ) -> [Target] {
    var elements: [Int?]
    var anchor: Int?
    switch location.origin {
    case .context:
      if let row {
        guard let row else { return [] }
        elements = [row]
        anchor = nil
      } else {
        elements = [reader]
        anchor = survey.elements[reader].enclosingRepeat
      }
    case .carrier:
      elements = [reader]
      anchor = survey.elements[reader].enclosingRepeat
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
        for element in elements { anchor = outer(anchor, element) }
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
