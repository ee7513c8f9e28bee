/// Which instances a way to nodes chooses at the repeats it passes, as far as the text tells.
///
/// It says more than ``Dependency`` alone: `indexed-repeat(${n}, ${row}, position(..) - 1)` reads no
/// other instance than the one before, so a change reaches one instance and not all.
package struct InstanceChoice: Sendable, Hashable {
  /// The range of the ``Dependency`` that this is about.
  package let range: Range<Int>
  /// The repeats at which instances are chosen, outermost first. Repeats that the way passes
  /// without choosing are not among them.
  package let levels: [Level]

  /// One repeat at which instances are chosen.
  package struct Level: Sendable, Hashable {
    /// The way to the repeat.
    package let location: Dependency.Location
    /// Which of its instances.
    package let place: RelativePlace
  }
}

/// A place among the instances of a repeat, counted from a place that is known when it is evaluated.
package struct RelativePlace: Sendable, Hashable {
  /// What is counted from.
  package enum Base: Sendable, Hashable {
    /// The place of a node around the carrier: `position(..)`.
    case position(Dependency.Location)
    /// The answer to a question, which may hold such a place: `${number}`.
    case answer(name: String)
  }

  /// What is counted from.
  package let base: Base
  /// How far from there.
  package let offset: Int
  /// Whether every place before it is meant too.
  package let includesEarlier: Bool
}

/// Finds the ways that choose instances by a place.
struct InstanceChoiceCollector {
  private(set) var choices: [InstanceChoice] = []

  typealias Location = Dependency.Location

  /// Looks at a part and all parts in it. Inside a predicate `.` is another node, so only what
  /// starts from the carrier is certain there.
  mutating func visit(_ syntax: Syntax, isInPredicate: Bool = false) {
    switch syntax.kind {
    case .literal, .lastSaved: break
    case .negation(let part): visit(part, isInPredicate: isInPredicate)
    case .chain(let first, let links):
      visit(first, isInPredicate: isInPredicate)
      for link in links { visit(link.operand, isInPredicate: isInPredicate) }
    case .all(let parts), .any(let parts), .union(let parts), .malformed(let parts):
      for part in parts { visit(part, isInPredicate: isInPredicate) }
    case .call(let call):
      if call.name == "indexed-repeat" { note(call, isInPredicate: isInPredicate) }
      for argument in call.arguments { visit(argument, isInPredicate: isInPredicate) }
    case .path(let path):
      note(path, syntax.range, isInPredicate: isInPredicate)
      if case .expression(let start) = path.start { visit(start, isInPredicate: isInPredicate) }
      for predicate in path.predicates + path.steps.flatMap(\.predicates) {
        visit(predicate, isInPredicate: true)
      }
    }
  }

  /// `indexed-repeat(field, repeat, place, repeat, place …)`: outer repeats come first.
  private mutating func note(_ call: CallSyntax, isInPredicate: Bool) {
    var levels: [InstanceChoice.Level] = []
    for index in stride(from: 1, to: call.arguments.count - 1, by: 2) {
      guard let name = call.arguments[index].referredName,
        let (base, offset) = Self.place(call.arguments[index + 1], isInPredicate: isInPredicate)
      else { break }
      let level = InstanceChoice.Level(
        location: Location(origin: .everyInstance(name: name.text), steps: []),
        place: RelativePlace(base: base, offset: offset, includesEarlier: false))
      levels.append(level)
      choices.append(InstanceChoice(range: call.arguments[index].range, levels: levels))
    }
    if let field = call.arguments.first, !levels.isEmpty {
      choices.append(InstanceChoice(range: field.range, levels: levels))
    }
  }

  private mutating func note(_ path: PathSyntax, _ range: Range<Int>, isInPredicate: Bool) {
    guard var location = Self.start(of: path, isInPredicate: isInPredicate) else { return }
    var levels: [InstanceChoice.Level] = []
    func choose(_ predicates: [Syntax]) {
      guard let place = predicates.first.flatMap({ Self.chosenPlace($0) }) else { return }
      levels.append(InstanceChoice.Level(location: location, place: place))
    }
    choose(path.predicates)
    for step in path.steps {
      location = Location(
        origin: location.origin, steps: location.steps + [UseCollector.step(step.axis)])
      choose(step.predicates)
    }
    if !levels.isEmpty { choices.append(InstanceChoice(range: range, levels: levels)) }
  }

  /// Where a path begins; `nil` when that depends on a predicate or on what a function gives.
  private static func start(of path: PathSyntax, isInPredicate: Bool) -> Location? {
    switch path.start {
    case .context: isInPredicate ? nil : Location(origin: .context, steps: [])
    case .root: Location(origin: .document, steps: [])
    case .reference(let name, _): Location(origin: .reference(name: name.text), steps: [])
    case .expression(let start):
      start.isCurrent ? Location(origin: .carrier, steps: []) : nil
    }
  }

  // MARK: Places

  /// The place that a predicate keeps: `position() = position(current()/..) - 1`, the same with `<`
  /// or `<=`, one of several conditions joined by `and`, or a number alone.
  static func chosenPlace(_ predicate: Syntax) -> RelativePlace? {
    switch predicate.kind {
    case .all(let parts): return parts.lazy.compactMap { chosenPlace($0) }.first
    case .chain(let left, let links):
      guard links.count == 1, let link = links.first, left.isCandidatePosition,
        let (base, offset) = place(link.operand, isInPredicate: true)
      else { break }
      switch link.operation {
      case .equal: return RelativePlace(base: base, offset: offset, includesEarlier: false)
      case .less: return RelativePlace(base: base, offset: offset - 1, includesEarlier: true)
      case .lessOrEqual: return RelativePlace(base: base, offset: offset, includesEarlier: true)
      default: return nil
      }
    default: break
    }
    // A reference alone asks whether there is an answer; what is calculated is a place.
    if case .path = predicate.kind { return nil }
    return place(predicate, isInPredicate: true).map {
      RelativePlace(base: $0.base, offset: $0.offset, includesEarlier: false)
    }
  }

  /// A place and whole numbers added to it or taken from it.
  static func place(
    _ syntax: Syntax, isInPredicate: Bool
  ) -> (base: RelativePlace.Base, offset: Int)? {
    switch syntax.kind {
    case .path(let path):
      return path.plainReference.map { (.answer(name: $0.text), 0) }
    case .call(let call):
      guard call.name == "position", case .path(let path)? = call.arguments.first?.kind,
        let start = start(of: path, isInPredicate: isInPredicate),
        [.context, .carrier].contains(start.origin), path.predicates.isEmpty,
        path.steps.allSatisfy(\.isPlainParent)
      else { return nil }
      let steps = path.steps.map { _ in Dependency.Step.parent }
      return (.position(Location(origin: .carrier, steps: steps)), 0)
    case .chain(let first, let links):
      guard let (base, start) = place(first, isInPredicate: isInPredicate) else { return nil }
      var offset = start
      for link in links {
        guard case .literal(.number(let number), _) = link.operand.kind,
          abs(number) < 1e9, let whole = Int(exactly: number)
        else { return nil }
        switch link.operation {
        case .add: offset += whole
        case .subtract: offset -= whole
        default: return nil
        }
      }
      return (base, offset)
    default: return nil
    }
  }
}

extension Syntax {
  /// Whether this is `current()`.
  fileprivate var isCurrent: Bool {
    if case .call(let call) = kind { call.name == "current" } else { false }
  }
}

extension PathSyntax.Step {
  /// Whether this is `..` and nothing more.
  fileprivate var isPlainParent: Bool {
    if case .parent = axis { predicates.isEmpty } else { false }
  }
}
