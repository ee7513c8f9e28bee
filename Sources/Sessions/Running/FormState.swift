import Expressions
import Surveys

/// The cells of a running session. A class, because expressions look at it while they are
/// evaluated; only ``Session`` holds one.
final class FormState {
  let plan: Plan
  private(set) var instances: [Instance] = []
  /// How far the session is.
  private(set) var tally = Tally()
  /// The values of the last sealed submission by question name.
  let lastSaved: [String: Value]
  /// The tables that expressions have asked for.
  var tables: [Table] = []
  var tableIndices: [String: Int] = [:]

  init(_ plan: Plan, lastSaved: [String: Value]) {
    self.plan = plan
    self.lastSaved = lastSaved
    append(scope: 0, parent: nil, place: 1)
  }

  // MARK: Cells

  /// The cell at a location.
  subscript(location: Location) -> Cell {
    instances[location.instance].cells[plan.layout.slot[location.element]]
  }

  /// Changes a cell and keeps the tally.
  func update(_ location: Location, _ change: (inout Cell) -> Void) {
    let slot = plan.layout.slot[location.element]
    guard plan.layout.isQuestion[location.element] else {
      change(&instances[location.instance].cells[slot])
      return
    }
    let isAsked = plan.traits[location.element].isAsked
    tally -= Tally(instances[location.instance].cells[slot], isAsked: isAsked)
    change(&instances[location.instance].cells[slot])
    tally += Tally(instances[location.instance].cells[slot], isAsked: isAsked)
  }

  /// Adds parts of a cell to what waits to be evaluated; true when nothing of it was waiting.
  func wait(_ parts: Parts, at location: Location) -> Bool {
    let slot = plan.layout.slot[location.element]
    let before = instances[location.instance].pending[slot]
    instances[location.instance].pending[slot] = before.union(parts)
    return before.isEmpty
  }

  /// What waits to be evaluated of a cell; nothing does any more.
  func takePending(at location: Location) -> Parts {
    let slot = plan.layout.slot[location.element]
    let parts = instances[location.instance].pending[slot]
    instances[location.instance].pending[slot] = []
    return parts
  }

  // MARK: Instances

  /// Adds an instance at the end of its repeat. Its cells are as relevant as what is around them,
  /// until their own conditions are evaluated.
  @discardableResult
  func append(scope: Int, parent: Int?, place: Int) -> Int {
    let shape = plan.layout.scopes[scope]
    let index = instances.count
    instances.append(
      Instance(
        scope: scope, parent: parent, place: place, cells: plan.blanks[scope],
        pending: Array(repeating: [], count: shape.elements.count),
        lists: Array(repeating: [], count: shape.repeats.count)))
    let isRelevant = home(of: index).map { self[$0].isRelevant } ?? true
    for (slot, element) in shape.elements.enumerated() {
      instances[index].cells[slot].isRelevant = isRelevant
      if plan.layout.isQuestion[element] {
        tally += Tally(instances[index].cells[slot], isAsked: plan.traits[element].isAsked)
      }
    }
    return index
  }

  /// Adds an instance to a repeat.
  func appendInstance(to location: Location) -> Int? {
    guard let scope = plan.layout.inner[location.element],
      let slot = plan.layout.repeatSlot[location.element]
    else { return nil }
    let place = instances[location.instance].lists[slot].count + 1
    let instance = append(scope: scope, parent: location.instance, place: place)
    instances[location.instance].lists[slot].append(instance)
    return instance
  }

  /// Takes an instance and everything in it away; the places of those after it shift.
  func remove(_ instance: Int) {
    guard let home = home(of: instance), let slot = plan.layout.repeatSlot[home.element] else {
      return
    }
    let place = instances[instance].place
    instances[home.instance].lists[slot].remove(at: place - 1)
    for later in instances[home.instance].lists[slot].dropFirst(place - 1) {
      instances[later].place -= 1
    }
    bury(instance)
  }

  private func bury(_ instance: Int) {
    instances[instance].isAlive = false
    for (slot, element) in plan.layout.scopes[instances[instance].scope].elements.enumerated()
    where plan.layout.isQuestion[element] {
      tally -= Tally(instances[instance].cells[slot], isAsked: plan.traits[element].isAsked)
    }
    for inner in instances[instance].lists.joined() { bury(inner) }
  }

  /// From now on an instance has been there before.
  func settle(_ instance: Int) { instances[instance].isFresh = false }

  /// The instances of a repeat inside the instance that its cell lives in.
  func list(of repeatLocation: Location) -> [Int] {
    guard let slot = plan.layout.repeatSlot[repeatLocation.element] else { return [] }
    return instances[repeatLocation.instance].lists[slot]
  }

  /// The location of the repeat that an instance belongs to; `nil` for the form itself.
  func home(of instance: Int) -> Location? {
    guard let parent = instances[instance].parent,
      let element = plan.layout.scopes[instances[instance].scope].element
    else { return nil }
    return Location(instance: parent, element: element)
  }

  /// The instance of a scope that an instance is or lies in.
  func ancestor(of instance: Int, in scope: Int) -> Int? {
    var next: Int? = instance
    while let current = next {
      if instances[current].scope == scope { return current }
      next = instances[current].parent
    }
    return nil
  }

  /// Calls a closure for every living instance of a scope inside an instance of an outer scope, in
  /// document order.
  func forEachInstance(of scope: Int, under outer: Int, _ visit: (Int) -> Void) {
    if instances[outer].scope == scope {
      visit(outer)
      return
    }
    guard let element = plan.layout.scopes[scope].element,
      let around = plan.layout.scopes[scope].parent
    else { return }
    forEachInstance(of: around, under: outer) { middle in
      for instance in list(of: Location(instance: middle, element: element)) { visit(instance) }
    }
  }

  // MARK: What is around

  /// What the element around a location is, as a location; `nil` for the form itself.
  func parent(of location: Location) -> Location? {
    guard let parent = plan.layout.parent[location.element] else { return nil }
    if plan.layout.inner[parent] != nil { return home(of: location.instance) }
    return Location(instance: location.instance, element: parent)
  }

  /// Whether everything around a location is relevant.
  func isParentRelevant(_ location: Location) -> Bool {
    parent(of: location).map { self[$0].isRelevant } ?? true
  }

  /// The places of an instance and the instances around it, outermost first: its position in the
  /// document among the instances of its scope.
  func places(of instance: Int) -> [Int] {
    var places: [Int] = []
    var next: Int? = instance
    while let current = next, let parent = instances[current].parent {
      places.append(instances[current].place)
      next = parent
    }
    return places.reversed()
  }
}
