/// An order of the elements of a survey in which everything comes after what it reads.
enum EvaluationOrder {
  /// The elements in an order that follows all necessary edges, and the wished ones as long as those
  /// make no circle; ties are broken by document order. Parents come before what is in them. The
  /// elements of necessary circles come last.
  static func of(
    _ survey: Survey, necessary: [DependencyGraph.Edge], wished: [DependencyGraph.Edge]
  ) -> [Int] {
    var graph = Graph(survey)
    for edge in necessary { graph.add(edge, isNecessary: true) }
    for edge in wished { graph.add(edge, isNecessary: false) }
    return graph.sorted() + graph.rest
  }

  /// The elements that necessary edges keep from being ordered: those of circles and after them.
  static func unordered(_ survey: Survey, _ necessary: [DependencyGraph.Edge]) -> [Int] {
    var graph = Graph(survey)
    for edge in necessary { graph.add(edge, isNecessary: true) }
    _ = graph.sorted()
    return graph.rest
  }

  /// Kahn's algorithm with edges that may be broken.
  private struct Graph {
    private var necessary: [Int]
    private var wished: [Int]
    private var readers: [[(reader: Int, isNecessary: Bool)]]
    private var isOrdered: [Bool]

    init(_ survey: Survey) {
      let count = survey.elements.count
      necessary = Array(repeating: 0, count: count)
      wished = necessary
      readers = Array(repeating: [], count: count)
      isOrdered = Array(repeating: false, count: count)
      for element in survey.elements {
        guard let parent = element.parent else { continue }
        readers[parent].append((element.index, true))
        necessary[element.index] += 1
      }
    }

    mutating func add(_ edge: DependencyGraph.Edge, isNecessary: Bool) {
      guard edge.read != edge.reader else { return }
      readers[edge.read].append((edge.reader, isNecessary))
      if isNecessary { necessary[edge.reader] += 1 } else { wished[edge.reader] += 1 }
    }

    var rest: [Int] { isOrdered.indices.filter { !isOrdered[$0] } }

    mutating func sorted() -> [Int] {
      var order: [Int] = []
      order.reserveCapacity(isOrdered.count)
      var ready = MinimumHeap<Int>()
      // Elements that only wished edges hold back.
      var waiting = MinimumHeap<Int>()
      for element in isOrdered.indices where necessary[element] == 0 {
        if wished[element] == 0 { ready.insert(element) } else { waiting.insert(element) }
      }
      while let element = ready.popFirst() ?? waiting.popFirst() {
        if isOrdered[element] { continue }
        isOrdered[element] = true
        order.append(element)
        for (reader, isNecessary) in readers[element] where !isOrdered[reader] {
          if isNecessary { necessary[reader] -= 1 } else { wished[reader] -= 1 }
          guard necessary[reader] == 0 else { continue }
          if wished[reader] == 0 { ready.insert(reader) } else { waiting.insert(reader) }
        }
      }
      return order
    }
  }
}
