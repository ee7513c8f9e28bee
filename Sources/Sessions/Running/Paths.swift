import Surveys

/// Paths of a running session as text: names joined by `/`, instances by their 1-based place:
/// `breach[2]/breach_words`.
extension Session {
  /// The path of a location.
  package func path(of location: Location) -> String {
    if location.instance == 0 { return survey.elements[location.element].path }
    guard let parent = plan.layout.parent[location.element] else {
      return survey.elements[location.element].name
    }
    let around =
      plan.layout.inner[parent] == nil
      ? path(of: Location(instance: location.instance, element: parent))
      : path(ofInstance: location.instance)
    return around + "/" + survey.elements[location.element].name
  }

  /// The path of an instance of a repeat: `breach[2]`.
  package func path(ofInstance instance: Int) -> String {
    guard let home = state.home(of: instance) else { return "" }
    return "\(path(of: home))[\(place(of: instance))]"
  }

  /// The 1-based place of an instance in its repeat.
  package func place(of instance: Int) -> Int { state.instances[instance].place }

  /// The location of a question, group or repeat at a path; `nil` when there is none.
  package func location(at path: String) -> Location? {
    var instance = 0
    var parent: Int?
    var location: Location?
    for step in path.split(separator: "/") {
      if let around = location, plan.layout.inner[around.element] != nil { return nil }
      let (name, place) = Self.parts(of: step)
      guard let symbol = plan.symbols[String(name)],
        let element = plan.layout.child(of: parent, symbol: symbol)
      else { return nil }
      location = Location(instance: instance, element: element)
      parent = element
      if let place, let here = location {
        let list = state.list(of: here)
        guard list.indices.contains(place - 1) else { return nil }
        instance = list[place - 1]
        location = nil
      }
    }
    return location
  }

  /// The location of a repeat at a path.
  func location(ofRepeat path: String) -> Location? {
    location(at: path).flatMap { plan.layout.inner[$0.element] == nil ? nil : $0 }
  }

  /// The instance at a path such as `breach[2]`.
  package func instance(at path: String) -> Int? {
    guard let bracket = path.lastIndex(of: "["), path.hasSuffix("]"),
      let place = Int(path[path.index(after: bracket)...].dropLast()),
      let location = location(ofRepeat: String(path[..<bracket]))
    else { return nil }
    let list = state.list(of: location)
    return list.indices.contains(place - 1) ? list[place - 1] : nil
  }

  private static func parts(of step: Substring) -> (name: Substring, place: Int?) {
    guard let bracket = step.firstIndex(of: "["), step.hasSuffix("]") else { return (step, nil) }
    return (step[..<bracket], Int(step[step.index(after: bracket)...].dropLast()))
  }
}
