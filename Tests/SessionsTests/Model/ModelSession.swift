/// One instance of a repeat in the model, or the form itself.
final class ModelInstance {
  let scope: Int?
  let parent: ModelInstance?
  var place: Int
  /// What a person entered, and what calculations gave.
  var answers: [Int: Double] = [:]
  var relevance: [Int: Bool] = [:]
  var lists: [Int: [ModelInstance]] = [:]

  init(scope: Int?, parent: ModelInstance?, place: Int) {
    self.scope = scope
    self.parent = parent
    self.place = place
  }

  func value(_ element: Int) -> ModelNumber { answers[element] }
}

/// What a session of a random survey must hold, found in the plainest way: after every event
/// everything is computed anew, in an order that the generator knows.
final class ModelSession {
  let survey: RandomSurvey
  let root = ModelInstance(scope: nil, parent: nil, place: 1)

  init(_ survey: RandomSurvey) {
    self.survey = survey
    open(root)
    compute()
  }

  // MARK: Structure

  private func open(_ instance: ModelInstance) {
    for index in survey.elements.indices where survey.elements[index].home == instance.scope {
      guard case .repeat(let count) = survey.elements[index].kind else { continue }
      instance.lists[index] = []
      if count == nil { add(to: index, in: instance) }
    }
  }

  func add(to element: Int, in instance: ModelInstance) {
    let count = instance.lists[element]?.count ?? 0
    let inner = ModelInstance(scope: element, parent: instance, place: count + 1)
    instance.lists[element, default: []].append(inner)
    open(inner)
  }

  func remove(_ place: Int, of element: Int, in instance: ModelInstance) {
    instance.lists[element]?.remove(at: place - 1)
    for (index, inner) in (instance.lists[element] ?? []).enumerated() { inner.place = index + 1 }
  }

  /// All instances in which an element has a cell, in document order.
  func homes(of element: Int) -> [ModelInstance] { homes(survey.elements[element].home, root) }

  private func homes(_ scope: Int?, _ from: ModelInstance) -> [ModelInstance] {
    if from.scope == scope { return [from] }
    guard let scope else { return [] }
    return homes(survey.elements[scope].home, from).flatMap { $0.lists[scope] ?? [] }
  }

  /// The instances whose cell a reference denotes, only those that are relevant.
  func nodes(_ element: Int, from instance: ModelInstance) -> [ModelInstance] {
    homes(survey.elements[element].home, shared(survey.elements[element].home, instance))
      .filter { $0.relevance[element] == true }
  }

  /// The instances of a repeat that a reference denotes.
  func instances(of element: Int, from instance: ModelInstance) -> [ModelInstance] {
    nodes(element, from: instance).flatMap { $0.lists[element] ?? [] }
  }

  /// The innermost instance around both a scope and an instance.
  private func shared(_ scope: Int?, _ instance: ModelInstance) -> ModelInstance {
    var outer: Set<Int> = []
    var next = scope
    while let current = next {
      outer.insert(current)
      next = survey.elements[current].home
    }
    var candidate = instance
    while let own = candidate.scope, !outer.contains(own), let parent = candidate.parent {
      candidate = parent
    }
    return candidate
  }

  // MARK: Computing

  /// Computes everything once, in order.
  func compute() {
    for index in survey.order {
      for instance in homes(of: index) { compute(index, in: instance) }
    }
  }

  private func compute(_ index: Int, in instance: ModelInstance) {
    let element = survey.elements[index]
    let own = element.relevant?.holds(in: instance, self) ?? true
    let isRelevant = own && isParentRelevant(index, instance)
    instance.relevance[index] = isRelevant
    switch element.kind {
    case .question, .group: break
    case .calculation(let expression):
      instance.answers[index] = expression.value(in: instance, self)
    case .select:
      if isRelevant, let answer = instance.answers[index],
        !offered(index, in: instance).contains(Int(answer))
      {
        instance.answers[index] = nil
      }
    case .repeat(let count):
      guard isRelevant, let count else { break }
      let wanted =
        count.value(in: instance, self).map { $0.truncatingRemainder(dividingBy: 4) } ?? 0
      while Double(instance.lists[index]?.count ?? 0) + 1 <= wanted { add(to: index, in: instance) }
    }
  }

  private func isParentRelevant(_ index: Int, _ instance: ModelInstance) -> Bool {
    guard let parent = survey.elements[index].parent else { return true }
    guard parent == instance.scope else { return instance.relevance[parent] ?? true }
    return instance.parent?.relevance[parent] ?? true
  }

  /// The choices of a question.
  func offered(_ index: Int, in instance: ModelInstance) -> [Int] {
    guard case .select(let limit?) = survey.elements[index].kind else { return Array(1...5) }
    return (1...5).filter { number in
      limit.value(in: instance, self).map { Double(number) <= $0 } ?? false
    }
  }

  /// Whether an answer must be given.
  func isRequired(_ index: Int, in instance: ModelInstance) -> Bool {
    survey.elements[index].required?.holds(in: instance, self) ?? false
  }

  // MARK: Telling

  /// Every relevant answer by its path, in document order; empty where there is none.
  var answers: [(path: String, value: String)] {
    tell(survey.elements.indices.filter { survey.elements[$0].parent == nil }, root, "")
  }

  private func tell(
    _ elements: [Int], _ instance: ModelInstance, _ around: String
  ) -> [(path: String, value: String)] {
    elements.flatMap { index -> [(path: String, value: String)] in
      guard instance.relevance[index] == true else { return [] }
      let path = around + survey.name(index)
      switch survey.elements[index].kind {
      case .question, .select, .calculation:
        return [(path, instance.answers[index].map { String(Int($0)) } ?? "")]
      case .group: return tell(survey.elements[index].children, instance, path + "/")
      case .repeat:
        return (instance.lists[index] ?? []).flatMap { inner in
          tell(survey.elements[index].children, inner, "\(path)[\(inner.place)]/")
        }
      }
    }
  }
}
