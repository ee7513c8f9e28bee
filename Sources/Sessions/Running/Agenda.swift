import Surveys

/// The cells that wait to be evaluated, in the order of evaluation: everything after what it reads.
struct Agenda {
  /// One cell in line. Instances of one element come in the order they were made, or in the order of
  /// the document where they read each other.
  struct Task: Comparable {
    let rank: Int
    let places: [Int]
    let location: Location

    static func < (left: Task, right: Task) -> Bool {
      if left.rank != right.rank { return left.rank < right.rank }
      if left.places != right.places {
        return left.places.lexicographicallyPrecedes(right.places)
      }
      return left.location.instance < right.location.instance
    }
  }

  private var queue = MinimumHeap<Task>()

  /// Puts parts of a cell in line, as far as the cell has them.
  mutating func add(_ parts: Parts, at location: Location, in state: FormState) {
    let plan = state.plan
    let parts = parts.intersection(plan.parts[location.element])
    guard !parts.isEmpty, state.wait(parts, at: location) else { return }
    queue.insert(
      Task(
        rank: plan.rank[location.element],
        places: plan.runsInInstanceOrder[location.element]
          ? state.places(of: location.instance) : [],
        location: location))
  }

  /// The next cell in line, with what waits to be evaluated of it.
  mutating func next(in state: FormState) -> (location: Location, parts: Parts)? {
    while let task = queue.popFirst() {
      let parts = state.takePending(at: task.location)
      if !parts.isEmpty, state.instances[task.location.instance].isAlive {
        return (task.location, parts)
      }
    }
    return nil
  }
}
