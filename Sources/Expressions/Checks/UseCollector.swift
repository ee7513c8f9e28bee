/// Something that an expression uses, with what the checks need to know about it.
struct Use {
  let kind: Dependency.Kind
  /// All of it in the text.
  let range: Range<Int>
  let isInPredicate: Bool
  var isEarlierInstance = false
  var path: PathUse?

  /// How nodes are used.
  struct PathUse {
    /// The first part: a reference or the call of a function.
    let originRange: Range<Int>
    /// The steps of this path itself, without those of the nodes that a predicate judges.
    let ownSteps: [(step: Dependency.Step, range: Range<Int>)]
    let place: Place
    let hasPredicates: Bool
  }

  /// What the place wants where nodes are used.
  enum Place {
    case oneValue, truth, nodes, anything
    /// The name of a repeat.
    case repeatName
    /// The whole of a predicate.
    case predicate
  }
}

/// Goes through an expression and lists what it uses, in the order of the text.
struct UseCollector {
  private(set) var uses: [Use] = []
  /// Texts that contain a reference, which is not replaced there.
  private(set) var textsWithReferences: [(name: String, range: Range<Int>)] = []
  private var predicateDepth = 0

  typealias Location = Dependency.Location

  static let context = Location(origin: .context, steps: [])

  /// Lists what a part uses; `base` is what `.` is there.
  mutating func visit(_ syntax: Syntax, from base: Location, _ place: Use.Place) {
    switch syntax.kind {
    case .literal(.string(let text), nil): noteReference(in: text, syntax.range)
    case .literal: break
    case .lastSaved(let name): add(.lastSaved(name: name.text), syntax.range)
    case .negation(let part): visit(part, from: base, .oneValue)
    case .chain(let first, let links):
      visit(first, from: base, .oneValue)
      for link in links { visit(link.operand, from: base, .oneValue) }
    case .all(let parts), .any(let parts):
      for part in parts { visit(part, from: base, .truth) }
    case .union(let parts):
      for part in parts { visit(part, from: base, .nodes) }
    case .malformed(let parts):
      for part in parts { visit(part, from: base, .anything) }
    case .path(let path): _ = visit(path, syntax.range, from: base, place)
    case .call(let call): visit(call, syntax.range, from: base, place)
    }
  }

  private mutating func noteReference(in text: String, _ range: Range<Int>) {
    guard let start = ExactText.firstOffset(of: "${", in: text) else { return }
    let rest = ExactText.part(of: text, start + 2..<text.utf8.count)
    guard let end = ExactText.firstOffset(of: "}", in: rest) else { return }
    textsWithReferences.append((ExactText.part(of: rest, 0..<end), range))
  }

  mutating func add(_ kind: Dependency.Kind, _ range: Range<Int>, _ path: Use.PathUse? = nil) {
    uses.append(Use(kind: kind, range: range, isInPredicate: predicateDepth > 0, path: path))
  }

  // MARK: Paths

  /// Where a path leads; `isPosition` when only the place of the node matters.
  private mutating func visit(
    _ path: PathSyntax, _ range: Range<Int>, from base: Location, _ place: Use.Place,
    isPosition: Bool = false
  ) -> Location {
    var location: Location
    var originRange = range.lowerBound..<range.lowerBound
    switch path.start {
    case .context: location = base
    case .root: location = Location(origin: .document, steps: [])
    case .reference(let name, let place):
      location = Location(origin: .reference(name: name.text), steps: [])
      originRange = place
    case .expression(let start):
      (location, originRange) = origin(start, from: base)
    }
    judge(path.predicates, location)
    for step in path.steps {
      location = Location(origin: location.origin, steps: location.steps + [Self.step(step.axis)])
      judge(step.predicates, location)
    }
    let use = Use.PathUse(
      originRange: originRange,
      ownSteps: path.steps.map { (Self.step($0.axis), $0.range) }, place: place,
      hasPredicates: !path.predicates.isEmpty || path.steps.contains { !$0.predicates.isEmpty })
    add(isPosition ? .position(location) : .nodes(location), range, use)
    let predicates = path.predicates + path.steps.flatMap(\.predicates)
    uses[uses.count - 1].isEarlierInstance = predicates.contains { $0.keepsEarlierInstances }
    return location
  }

  private mutating func judge(_ predicates: [Syntax], _ location: Location) {
    predicateDepth += 1
    for predicate in predicates { visit(predicate, from: location, .predicate) }
    predicateDepth -= 1
  }

  /// Where a path begins that starts with an expression, and what names it there.
  private mutating func origin(_ start: Syntax, from base: Location) -> (Location, Range<Int>) {
    switch start.kind {
    case .path(let path): return (visit(path, start.range, from: base, .nodes), start.range)
    case .call(let call) where call.name == "current":
      return (Location(origin: .carrier, steps: []), start.range)
    case .call(let call) where call.name == "instance":
      add(.language, start.range)
      let table = call.arguments[0]
      visit(table, from: base, .oneValue)
      return (Location(origin: .table(name: table.literalText), steps: []), table.range)
    default:
      visit(start, from: base, .nodes)
      return (Location(origin: .computed, steps: []), start.range)
    }
  }

  static func step(_ axis: PathSyntax.Axis) -> Dependency.Step {
    switch axis {
    case .parent: .parent
    case .anyChild: .anyChild
    case .child(let name): .child(name.text)
    }
  }

  // MARK: Calls

  private mutating func visit(
    _ call: CallSyntax, _ range: Range<Int>, from base: Location, _ place: Use.Place
  ) {
    switch call.name {
    case "now", "today": add(.clock, range)
    case "random", "uuid": add(.randomness, range)
    case "randomize" where call.arguments.count == 1: add(.randomness, range)
    case "version": add(.formVersion, range)
    case "current": add(.nodes(Location(origin: .carrier, steps: [])), range)
    case "once": add(.nodes(Location(origin: .carrier, steps: [])), range)
    case "string", "number", "string-length", "normalize-space":
      if call.arguments.isEmpty { add(.nodes(base), range) }
    case "position":
      if case .path(let path) = call.arguments.first?.kind {
        _ = visit(path, call.arguments[0].range, from: base, .nodes, isPosition: true)
        return
      }
    case "instance", "pulldata": visitTable(call, range)
    case "jr:choice-name":
      if case .literal(_, .question(let name)) = call.arguments[1].kind {
        add(.choiceLabel(question: name), call.arguments[1].range)
      }
      add(.language, range)
    case "format-date", "format-date-time": add(.language, range)
    default: break
    }
    visitArguments(call, from: base, place)
  }

  private mutating func visitTable(_ call: CallSyntax, _ range: Range<Int>) {
    add(.language, range)
    let name = call.arguments[0].literalText
    var steps: [(step: Dependency.Step, range: Range<Int>)] = []
    if call.name == "pulldata" {
      for column in call.arguments[1...2] {
        if let name = column.literalText { steps.append((.child(name), column.range)) }
      }
    }
    let path = Use.PathUse(
      originRange: call.arguments[0].range, ownSteps: steps, place: .nodes, hasPredicates: true)
    add(.nodes(Location(origin: .table(name: name), steps: [])), range, path)
  }

  private mutating func visitArguments(
    _ call: CallSyntax, from base: Location, _ place: Use.Place
  ) {
    let function = Function.named(call.name)
    for (index, argument) in call.arguments.enumerated() {
      switch function?.parameter(index)?.kind {
      case .condition: visit(argument, from: base, .truth)
      case .values, .nodes: visit(argument, from: base, .nodes)
      case .result: visit(argument, from: base, place)
      case .quotedReference:
        let before = textsWithReferences.count
        visit(argument, from: base, .oneValue)
        textsWithReferences.removeSubrange(before...)
      case .reference:
        if let name = argument.referredName {
          let path = Use.PathUse(
            originRange: argument.range, ownSteps: [], place: index % 2 == 1 ? .repeatName : .nodes,
            hasPredicates: true)
          add(
            .nodes(Location(origin: .everyInstance(name: name.text), steps: [])), argument.range,
            path)
          uses[uses.count - 1].isEarlierInstance =
            call.arguments.last?.isEarlierPosition(from: .context) == true
        } else {
          visit(argument, from: base, .nodes)
        }
      default: visit(argument, from: base, .oneValue)
      }
    }
  }
}

extension Syntax {
  /// The text of a constant.
  fileprivate var literalText: String? {
    if case .literal(let value, _) = kind { value.string(in: .utc) } else { nil }
  }
}
