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
    return first(of: survey.elements[home.element].children, in: instance)
  }

  /// Every question or note that is relevant, in document order, instance by instance.
  package var relevantQuestions: [Location] {
    var found: [Location] = []
    collect(survey.roots, in: 0, into: &found)
    return found
  }

  /// The relevant questions of one instance of a repeat, in document order.
  package func relevantQuestions(inInstance instance: Int) -> [Location] {
    guard let home = state.home(of: instance) else { return [] }
    var found: [Location] = []
    collect(survey.elements[home.element].children, in: instance, into: &found)
    return found
  }

  /// The living instances of a repeat.
  package func instances(ofRepeat location: Location) -> [Int] { state.list(of: location) }

  /// The location of the repeat of breach allegations, if the survey has one.
  package var breachRepeat: Location? {
    survey.breachRepeat.map { Location(instance: 0, element: $0.index) }
  }

  private func collect(_ elements: [Int], in instance: Int, into found: inout [Location]) {
    for index in elements {
      let location = Location(instance: instance, element: index)
      guard state[location].isRelevant else { continue }
      switch survey.elements[index].kind {
      case .question: found.append(location)
      case .group(let children): collect(children, in: instance, into: &found)
      case .repeat(_, let children):
        for inner in state.list(of: location) { collect(children, in: inner, into: &found) }
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
    let element = survey.elements[location.element]
    switch element.kind {
    case .question(let question):
      return question.type.isAsked || question.type == .note ? .question(location) : nil
    case .group(let children): return first(of: children, in: location.instance)
    case .repeat(let rule, let children):
      if rule.isBreach { return nil }
      for instance in state.list(of: location) {
        if let step = first(of: children, in: instance) { return step }
      }
      return rule.count == nil ? .offerInstance(location) : nil
    }
  }

  /// What follows everything at a location, climbing out of groups and instances.
  private func next(after location: Location) -> Step? {
    let position = plan.layout.siblingPosition[location.element]
    guard let parent = survey.elements[location.element].parent else {
      return first(of: survey.roots[(position + 1)...], in: location.instance)
    }
    let siblings = survey.elements[parent].children[(position + 1)...]
    if let step = first(of: siblings, in: location.instance) { return step }
    guard let rule = survey.elements[parent].repeatRule else {
      return next(after: Location(instance: location.instance, element: parent))
    }
    guard let home = state.home(of: location.instance) else { return nil }
    if rule.isBreach { return nil }
    let list = state.list(of: home)
    let place = list.firstIndex(of: location.instance) ?? list.count
    for instance in list.dropFirst(place + 1) {
      if let step = first(of: survey.elements[parent].children, in: instance) { return step }
    }
    return rule.count == nil ? .offerInstance(home) : next(after: home)
  }
}
