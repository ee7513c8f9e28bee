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
    case choiceFilter
    case trigger

    /// Whether a change of what is read must be acted on at once.
    package var isEager: Bool { self != .required && self != .readOnly }

    /// Whether it takes part in the order of evaluation, so that a circle of it is an error.
    var isOrdered: Bool {
      switch self {
      case .relevant, .calculation, .required, .readOnly: true
      case .count, .choiceFilter, .trigger: false
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
    var edges: [Edge] = []
    for element in survey.elements {
      for (kind, formula) in Self.formulas(of: element) {
        for dependency in formula.expression.dependencies {
          for target in walker.targets(of: dependency, from: element.index) {
            edges.append(
              Edge(
                read: target.element, reader: element.index, anchor: target.anchor, kind: kind,
                range: dependency.range))
          }
        }
      }
      for name in element.question?.trigger ?? [] {
        guard let trigger = survey[name] else { continue }
        edges.append(
          Edge(
            read: trigger.index, reader: element.index,
            anchor: walker.sharedRepeat(trigger.index, element.index), kind: .trigger, range: 0..<0)
        )
      }
    }
    self.edges = edges
    let ordered = edges.filter { $0.kind.isOrdered && !Self.readsEarlierInstance($0, walker) }
    (order, cycles) = Self.sort(survey, ordered)
  }

  /// The expressions of an element that are evaluated by themselves. With a trigger, what the
  /// calculation reads does not run it.
  static func formulas(of element: Element) -> [(Kind, Formula)] {
    let question = element.question
    let all: [(Kind, Formula?)] = [
      (.relevant, element.relevant.formula),
      (.calculation, question?.trigger.isEmpty == true ? question?.calculation : nil),
      (.required, question?.required.formula), (.readOnly, question?.readOnly.formula),
      (.count, element.repeatRule?.count), (.choiceFilter, question?.choiceFilter),
    ]
    return all.compactMap { kind, formula in formula.map { (kind, $0) } }
  }

  /// A calculation that reads its own question in other instances of its repeat runs in the order
  /// of the instances (D23).
  private static func readsEarlierInstance(_ edge: Edge, _ walker: ReferenceWalker) -> Bool {
    edge.read == edge.reader && edge.kind == .calculation
      && edge.anchor != walker.survey.elements[edge.reader].enclosingRepeat
  }

  /// Kahn's algorithm; ties are broken by document order.
  private static func sort(
    _ survey: Survey, _ edges: [Edge]
  ) -> (order: [Int], cycles: [[Edge]]) {
    let count = survey.elements.count
    var incoming = [Int](repeating: 0, count: count)
    var readers = [[Int]](repeating: [], count: count)
    for edge in edges where edge.read != edge.reader {
      readers[edge.read].append(edge.reader)
      incoming[edge.reader] += 1
    }
    for element in survey.elements {
      for child in element.children {
        readers[element.index].append(child)
        incoming[child] += 1
      }
    }
    var ready = MinimumHeap(survey.elements.indices.filter { incoming[$0] == 0 })
    var order: [Int] = []
    order.reserveCapacity(count)
    while let element = ready.popFirst() {
      order.append(element)
      for reader in readers[element] {
        incoming[reader] -= 1
        if incoming[reader] == 0 { ready.insert(reader) }
      }
    }
    let loops = edges.filter { $0.read == $0.reader }.map { [$0] }
    guard order.count < count else { return (order, loops) }
    let rest = survey.elements.indices.filter { incoming[$0] > 0 }
    return (order + rest, loops + circles(survey, edges, among: rest))
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
