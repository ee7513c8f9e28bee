import Surveys

/// Walking through a session in document order.
extension Session {
  /// The first step.
  package var firstStep: Step { first(of: survey.roots, in: 0) ?? .end }

  /// What follows a step. Breach allegations are not passed on the way: answers open them.
  package func step(after step: Step) -> Step {
    switch step {
    case .question(let location): next(after: location) ?? .end
    case .offerInstance(let location): next(after: location) ?? .end
    case .end: .end
    }
  }

  /// The first step inside an instance of a repeat.
  package func firstStep(inInstance instance: Int) -> Step? {
    guard let home = state.home(of: instance) else { return nil }
    return first(of: plan.layout.children[home.element], in: instance)
  }

  /// Every question or note that is relevant, in document order, instance by instance.
  package var relevantQuestions: [Location] {
    var found: [Location] = []
    collect(survey.roots, in: 0, into: &found)
    return found
  }

  /// Every question or note, relevant or not, in document order, instance by instance.
  package var allQuestions: [Location] {
    var found: [Location] = []
    collect(plan.layout.roots, in: 0, onlyRelevant: false, into: &found)
    return found
  }

  /// The relevant questions of one instance of a repeat, in document order.
  package func relevantQuestions(inInstance instance: Int) -> [Location] {
    guard let home = state.home(of: instance) else { return [] }
    var found: [Location] = []
    collect(plan.layout.children[home.element], in: instance, into: &found)
    return found
  }

  /// The living instances of a repeat.
  package func instances(ofRepeat location: Location) -> [Int] { state.list(of: location) }

  /// The location of the repeat of breach allegations, if the survey has one.
  package var breachRepeat: Location? {
    survey.breachRepeat.map { Location(instance: 0, element: $0.index) }
  }

  private func collect(
    _ elements: [Int], in instance: Int, onlyRelevant: Bool = true, into found: inout [Location]
  ) {
    for index in elements {
      let location = Location(instance: instance, element: index)
      if onlyRelevant, !state[location].isRelevant { continue }
      if plan.layout.isQuestion[index] {
        found.append(location)
      } else if plan.layout.inner[index] == nil {
        collect(
          plan.layout.children[index], in: instance, onlyRelevant: onlyRelevant, into: &found)
      } else {
        for inner in state.list(of: location) {
          collect(
            plan.layout.children[index], in: inner, onlyRelevant: onlyRelevant, into: &found)
        }
      }
    }
  }

  /// The first step among siblings; `nil` when nothing of them is asked.
  private func first(of siblings: some Sequence<Int>, in instance: Int) -> Step? {
    for index in siblings {
      if let step = enter(Location(instance: instance, element: index)) { return step }
    }
    return nil
  }

  private func enter(_ location: Location) -> Step? {
    guard state[location].isRelevant else { return nil }
    let children = plan.layout.children[location.element]
    if plan.layout.isQuestion[location.element] {
      return plan.traits[location.element].isShown ? .question(location) : nil
    }
    guard plan.layout.inner[location.element] != nil else {
      return first(of: children, in: location.instance)
    }
    let rule = survey.elements[location.element].repeatRule
    if rule?.isBreach == true { return nil }
    for instance in state.list(of: location) {
      if let step = first(of: children, in: instance) { return step }
    }
    return rule?.count == nil ? .offerInstance(location) : nil
  }

  /// What follows everything at a location, climbing out of groups and instances.
  private func next(after location: Location) -> Step? {
    let position = plan.layout.siblingPosition[location.element]
    guard let parent = plan.layout.parent[location.element] else {
      return first(of: plan.layout.roots[(position + 1)...], in: location.instance)
    }
    let children = plan.layout.children[parent]
    if let step = first(of: children[(position + 1)...], in: location.instance) { return step }
    guard plan.layout.inner[parent] != nil else {
      return next(after: Location(instance: location.instance, element: parent))
    }
    guard let home = state.home(of: location.instance),
      let rule = survey.elements[parent].repeatRule, !rule.isBreach
    else { return nil }
    for instance in state.list(of: home).dropFirst(state.instances[location.instance].place) {
      if let step = first(of: children, in: instance) { return step }
    }
    return rule.count == nil ? .offerInstance(home) : next(after: home)
  }
}
