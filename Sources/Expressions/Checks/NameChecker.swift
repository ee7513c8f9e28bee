import Diagnostics

/// Checks what an expression uses against what the names mean where it is written.
struct NameChecker {
  let names: any NameLookup
  private(set) var problems: [ExpressionProblem] = []

  init(_ names: some NameLookup) {
    self.names = names
  }

  mutating func check(_ use: Use) {
    switch use.kind {
    case .nodes(let location), .position(let location): check(location, use)
    case .choiceLabel(let name), .lastSaved(let name): _ = meaning(of: name, use.range)
    case .clock, .randomness, .language, .formVersion: break
    }
  }

  private mutating func check(_ location: Dependency.Location, _ use: Use) {
    guard let path = use.path else { return }
    switch location.origin {
    case .reference(let name):
      // Inside a predicate the nodes it judges were already looked at.
      if path.originRange.isEmpty { break }
      if let meaning = meaning(of: name, path.originRange) { doubt(meaning, name, path, use) }
    case .everyInstance(let name):
      if let meaning = meaning(of: name, path.originRange), path.place == .repeatName,
        meaning != .repeated
      {
        problems.append(.notARepeat(name, path.originRange))
      }
    case .table(let name):
      if let name { checkTable(name, location, path) }
      return
    case .context:
      if case .child(let name)? = location.steps.first, location.steps.count == path.ownSteps.count
      {
        checkBareName(name, path.ownSteps[0].range)
        checkSteps(path.ownSteps.dropFirst())
        return
      }
    case .document:
      if case .child(let name)? = path.ownSteps.first?.step, path.originRange.isEmpty,
        location.steps.count == path.ownSteps.count
      {
        if let root = names.pathRoot, name != root {
          problems.append(.wrongRoot(name, root, path.ownSteps[0].range))
        }
        checkSteps(path.ownSteps.dropFirst())
        return
      }
    case .carrier, .computed: break
    }
    checkSteps(path.ownSteps[...])
  }

  /// The meaning of a name that has one; otherwise reports that it has none.
  private mutating func meaning(of name: String, _ range: Range<Int>) -> NameMeaning? {
    let meaning = names.meaning(of: name)
    switch meaning {
    case .unknown:
      problems.append(
        .unknownReference(name, NearestWord.suggestion(for: name, among: names.names), range))
      return nil
    case .ambiguous:
      problems.append(.ambiguousReference(name, range))
      return nil
    default: return meaning
    }
  }

  private mutating func doubt(
    _ meaning: NameMeaning, _ name: String, _ path: Use.PathUse, _ use: Use
  ) {
    if path.hasPredicates { return }
    switch (path.place, meaning) {
    case (.oneValue, .question(_, isRepeated: true)), (.truth, .question(_, isRepeated: true)),
      (.oneValue, .group(isRepeated: true)), (.oneValue, .repeated),
      (.anything, .question(_, isRepeated: true)):
      problems.append(.repeatedInScalar(name, use.range))
    case (.predicate, .question(.integer, isRepeated: false)) where path.ownSteps.isEmpty,
      (.predicate, .question(.decimal, isRepeated: false)) where path.ownSteps.isEmpty:
      problems.append(.numberAsPredicate(name, use.range))
    default: break
    }
  }

  private mutating func checkBareName(_ name: String, _ range: Range<Int>) {
    guard let known = names.bareNames, !known.contains(name) else { return }
    let isQuestion = names.meaning(of: name) != .unknown
    let nearest = NearestWord.suggestion(for: name, among: known)
    problems.append(.bareName(name, isQuestion: isQuestion, nearest: nearest, range))
  }

  private mutating func checkSteps(
    _ steps: ArraySlice<(step: Dependency.Step, range: Range<Int>)>
  ) {
    for (step, range) in steps {
      guard case .child(let name) = step, !names.isPathName(name) else { continue }
      problems.append(
        .unknownPathName(name, NearestWord.suggestion(for: name, among: names.names), range))
    }
  }

  /// A table, the way to its rows and the columns named there.
  private mutating func checkTable(
    _ name: String, _ location: Dependency.Location, _ path: Use.PathUse
  ) {
    guard let columns = names.columns(ofTable: name) else {
      let isFirstUse = location.steps.count <= path.ownSteps.count
      if isFirstUse {
        problems.append(
          .unknownTable(
            name, NearestWord.suggestion(for: name, among: names.tables), path.originRange))
      }
      return
    }
    let passed = location.steps.count - path.ownSteps.count
    for (index, own) in path.ownSteps.enumerated() {
      guard case .child(let step) = own.step else { return }
      let place = passed < 0 ? 2 : passed + index
      let expected = place == 0 ? ["root"] : place == 1 ? ["item"] : columns
      if !expected.contains(step) {
        problems.append(
          .unknownColumn(
            step, table: name, NearestWord.suggestion(for: step, among: expected), own.range))
        return
      }
    }
  }
}
