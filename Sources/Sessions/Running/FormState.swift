import Expressions
import Surveys

/// The cells of a running session. A class, because expressions look at it while they are
/// evaluated; only ``Session`` holds one.
final class FormState {
  let plan: Plan
  var instances: [Instance] = []
  /// The tables that expressions have asked for.
  var tables: [Table] = []
  var tableIndices: [String: Int] = [:]

  init(_ plan: Plan) {
    self.plan = plan
    instances = [Self.emptyInstance(of: 0, parent: nil, plan)]
  }

  /// An instance whose cells are all unanswered.
  static func emptyInstance(of scope: Int, parent: Int?, _ plan: Plan) -> Instance {
    let shape = plan.layout.scopes[scope]
    return Instance(
      scope: scope, parent: parent, cells: Array(repeating: Cell(), count: shape.elements.count),
      lists: Array(repeating: [], count: shape.repeats.count))
  }

  /// The cell at a location.
  subscript(location: Location) -> Cell {
    get { instances[location.instance].cells[plan.layout.slot[location.element]] }
    set { instances[location.instance].cells[plan.layout.slot[location.element]] = newValue }
  }

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

  /// All living instances of a scope inside an instance of an outer scope, in document order.
  func instances(of scope: Int, under outer: Int) -> [Int] {
    if instances[outer].scope == scope { return [outer] }
    guard let element = plan.layout.scopes[scope].element,
      let around = plan.layout.scopes[scope].parent
    else { return [] }
    return instances(of: around, under: outer).flatMap {
      list(of: Location(instance: $0, element: element))
    }
  }

  /// What the element around a location is, as a location; `nil` for the form itself.
  func parent(of location: Location) -> Location? {
    guard let parent = plan.survey.elements[location.element].parent else { return nil }
    if plan.survey.elements[parent].repeatRule != nil { return home(of: location.instance) }
    return Location(instance: location.instance, element: parent)
  }

  /// Whether everything around a location is relevant.
  func isParentRelevant(_ location: Location) -> Bool {
    parent(of: location).map { self[$0].isRelevant } ?? true
  }
}
