import Expressions

/// Which elements of a survey read which others, and an order in which everything can be evaluated
/// once (expressions 7.5).
package struct DependencyGraph: Sendable {
  /// One element reading another.
  package struct Edge: Sendable, Hashable {
    /// The element that is read.
    package let read: Int
    /// The element whose expression reads it.
    package let reader: Int
    /// The innermost repeat whose instance both share by this reference; `nil` for the form.
    package let anchor: Int?
    /// Which instances of it are read.
    package let reach: Reach
    /// Which expression reads.
    package let kind: Kind
    /// Where the expression says so, in UTF-8 offsets of its text.
    package let range: Range<Int>
  }

  /// The expressions that read.
  package enum Kind: Sendable, Hashable {
    case relevant
    case calculation
    case required
    case readOnly
    case count
    /// What the choices on offer depend on.
    case choices
    /// What the order of the choices depends on.
    case seed
    /// What must change for a calculation with a trigger to run.
    case trigger
    /// What a calculation with a trigger reads when it runs.
    case triggered

    /// Whether a change of what is read must be acted on.
    package var isEager: Bool { self != .triggered }

    /// Whether a circle of it is an error. The others take part in the order of evaluation as far as
    /// they can.
    var isOrdered: Bool {
      switch self {
      case .relevant, .calculation, .required, .readOnly: true
      case .count, .choices, .seed, .trigger, .triggered: false
      }
    }
  }

  /// Every edge, by reader in document order.
  package let edges: [Edge]
  /// The elements in an order that evaluates everything after what it reads; where there is a
  /// circle its elements come last.
  package let order: [Int]
  /// Circles of edges: each edge reads the reader of the next or something in it, the last the
  /// first. Circles that share elements may be told as one.
  package let cycles: [[Edge]]

  /// The graph of a survey.
  package init(_ survey: Survey) {
    let walker = ReferenceWalker(survey)
    edges = survey.elements.flatMap { Self.edges(into: $0, walker) }
    let ordered = edges.filter { $0.kind.isOrdered && !Self.readsEarlierInstance($0) }
    cycles = Self.cycles(survey, ordered)
    order = EvaluationOrder.of(
      survey, necessary: ordered, wished: edges.filter { !$0.kind.isOrdered })
  }

  private static func edges(into element: Element, _ walker: ReferenceWalker) -> [Edge] {
    let reader = element.index
    var edges: [Edge] = []
    func add(_ target: ReferenceWalker.Target, _ kind: Kind, _ range: Range<Int>) {
      edges.append(
        Edge(
          read: target.element, reader: reader, anchor: target.anchor, reach: target.reach,
          kind: kind, range: range))
    }
    for (kind, formula) in formulas(of: element) {
      let row: Int?? =
        kind == .choices ? .some(answers(of: element, walker.survey)?.home) : nil
      for (dependency, target) in walker.targets(of: formula.expression, from: reader, row: row) {
        add(target, kind, dependency.range)
      }
    }
    for name in element.question?.trigger ?? [] {
      guard let trigger = walker.survey[name] else { continue }
      add(
        .init(element: trigger.index, anchor: walker.sharedRepeat(trigger.index, reader)),
        .trigger, 0..<0)
    }
    // The choices may be the answers in all instances of a repeat.
    if let (source, home) = answers(of: element, walker.survey) {
      let anchor = walker.sharedRepeat(home, reader)
      for element in [source, home] {
        add(.init(element: element, anchor: anchor), .choices, 0..<0)
      }
    }
    return edges
  }

  /// The question whose answers are the choices of another, and its repeat.
  private static func answers(
    of element: Element, _ survey: Survey
  ) -> (question: Int, home: Int)? {
    guard case .answers(let name) = element.question?.type.choices, let question = survey[name],
      let home = question.enclosingRepeat
    else { return nil }
    return (question.index, home)
  }

  /// The expressions of an element that are evaluated by themselves. With a trigger, what the
  /// calculation reads does not run it.
  static func formulas(of element: Element) -> [(Kind, Formula)] {
    let question = element.question
    let all: [(Kind, Formula?)] = [
      (.relevant, element.relevant.formula),
      (question?.trigger.isEmpty == false ? .triggered : .calculation, question?.calculation),
      (.required, question?.required.formula), (.readOnly, question?.readOnly.formula),
      (.count, element.repeatRule?.count), (.choices, question?.choiceFilter),
      (.seed, question?.choiceOrder.seed),
    ]
    return all.compactMap { kind, formula in formula.map { (kind, $0) } }
  }

  /// An expression that reads its own question in earlier instances alone runs in the order of the
  /// instances (D23).
  private static func readsEarlierInstance(_ edge: Edge) -> Bool {
    edge.read == edge.reader && edge.reach.isStrictlyEarlier
  }

  /// The circles of edges that must be ordered.
  private static func cycles(_ survey: Survey, _ edges: [Edge]) -> [[Edge]] {
    let loops = edges.filter { $0.read == $0.reader }.map { [$0] }
    let rest = EvaluationOrder.unordered(survey, edges)
    return loops + circles(survey, edges, among: rest)
  }

  /// Follows edges backwards among the elements that could not be ordered, from each until one comes
  /// round again.
  private static func circles(
    _ survey: Survey, _ edges: [Edge], among rest: [Int]
  ) -> [[Edge]] {
    let members = Set(rest)
    let into = Dictionary(
      grouping: edges.filter {
        members.contains($0.read) && members.contains($0.reader) && $0.read != $0.reader
      }, by: \.reader)
    func step(_ element: Int) -> Edge? {
      for reader in survey.ancestry(of: element) {
        if let edge = into[reader]?.first { return edge }
      }
      return nil
    }
    var walkOf: [Int: Int] = [:]
    var circles: [[Edge]] = []
    for start in rest {
      var element = start
      var path: [Edge] = []
      var seen: [Int: Int] = [:]
      while walkOf[element] == nil {
        walkOf[element] = start
        seen[element] = path.count
        guard let edge = step(element) else { break }
        path.append(edge)
        element = edge.read
      }
      if let first = seen[element], first < path.count { circles.append(Array(path[first...])) }
    }
    return circles
  }
}
