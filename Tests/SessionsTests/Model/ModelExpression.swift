/// A number in the model; `nil` is what is unanswered or no number.
typealias ModelNumber = Double?

/// An expression of a random survey: the text that a designer writes, and independently of it what it
/// means.
indirect enum ModelExpression {
  case number(Int)
  /// The answer in the same instance.
  case own(Int)
  /// The sum over everything a reference denotes.
  case sum(Int)
  /// The sum over all instances in the form, by an absolute path.
  case sumAll(Int)
  /// How many instances a reference denotes.
  case count(Int)
  /// The number of the own instance.
  case place
  /// The answer in the instance before.
  case before(Int)
  case plus(ModelExpression, ModelExpression)
  /// Kept small, so that numbers stay whole.
  case times(ModelExpression, Int)
  case otherwise(ModelExpression, Int)
  case choice(ModelCondition, ModelExpression, ModelExpression)
}

/// A condition of a random survey.
indirect enum ModelCondition {
  case above(ModelExpression, Int)
  case equal(ModelExpression, Int)
  case both(ModelCondition, ModelCondition)
  case either(ModelCondition, ModelCondition)
  case not(ModelCondition)
}

extension ModelExpression {
  /// The expression as the element with this index carries it.
  func text(at carrier: Int, in survey: RandomSurvey) -> String {
    func text(_ part: ModelExpression) -> String { part.text(at: carrier, in: survey) }
    switch self {
    case .number(let number): return String(number)
    case .own(let element): return "${\(survey.name(element))}"
    case .sum(let element): return "sum(${\(survey.name(element))})"
    case .sumAll(let element): return "sum(\(survey.absolutePath(element)))"
    case .count(let element): return "count(${\(survey.name(element))})"
    case .place: return "position(\(survey.wayToInstance(carrier)))"
    case .before(let element):
      let home = survey.name(survey.elements[element].home ?? 0)
      return
        "indexed-repeat(${\(survey.name(element))}, ${\(home)}, "
        + "position(\(survey.wayToInstance(carrier))) - 1)"
    case .plus(let left, let right): return "(\(text(left)) + \(text(right)))"
    case .times(let part, let factor): return "((\(text(part)) * \(factor)) mod 97)"
    case .otherwise(let part, let number): return "coalesce(\(text(part)), \(number))"
    case .choice(let condition, let left, let right):
      return "if(\(condition.text(at: carrier, in: survey)), \(text(left)), \(text(right)))"
    }
  }

  /// What it means for the element in an instance.
  func value(in instance: ModelInstance, _ model: ModelSession) -> ModelNumber {
    func value(_ part: ModelExpression) -> ModelNumber { part.value(in: instance, model) }
    switch self {
    case .number(let number): return Double(number)
    case .own(let element): return model.nodes(element, from: instance).first?.value(element)
    case .sum(let element):
      return model.nodes(element, from: instance).compactMap { $0.value(element) }.reduce(0, +)
    case .sumAll(let element):
      return model.nodes(element, from: model.root).compactMap { $0.value(element) }.reduce(0, +)
    case .count(let element): return Double(model.instances(of: element, from: instance).count)
    case .place: return Double(instance.place)
    case .before(let element):
      guard let home = instance.parent, let scope = instance.scope, instance.place > 1,
        home.relevance[scope] ?? true
      else { return nil }
      let before = home.lists[scope]?[instance.place - 2]
      return before.flatMap { $0.relevance[element] == true ? $0.value(element) : nil }
    case .plus(let left, let right):
      guard let left = value(left), let right = value(right) else { return nil }
      return left + right
    case .times(let part, let factor):
      return value(part).map { ($0 * Double(factor)).truncatingRemainder(dividingBy: 97) }
    case .otherwise(let part, let number): return value(part) ?? Double(number)
    case .choice(let condition, let left, let right):
      return condition.holds(in: instance, model) ? value(left) : value(right)
    }
  }
}

extension ModelCondition {
  /// The condition as the element with this index carries it.
  func text(at carrier: Int, in survey: RandomSurvey) -> String {
    switch self {
    case .above(let part, let limit): "\(part.text(at: carrier, in: survey)) > \(limit)"
    case .equal(let part, let number): "\(part.text(at: carrier, in: survey)) = \(number)"
    case .both(let left, let right):
      "(\(left.text(at: carrier, in: survey)) and \(right.text(at: carrier, in: survey)))"
    case .either(let left, let right):
      "(\(left.text(at: carrier, in: survey)) or \(right.text(at: carrier, in: survey)))"
    case .not(let part): "not(\(part.text(at: carrier, in: survey)))"
    }
  }

  /// Whether it is true for the element in an instance.
  func holds(in instance: ModelInstance, _ model: ModelSession) -> Bool {
    switch self {
    case .above(let part, let limit):
      part.value(in: instance, model).map { $0 > Double(limit) } ?? false
    case .equal(let part, let number):
      part.value(in: instance, model).map { $0 == Double(number) } ?? false
    case .both(let left, let right):
      left.holds(in: instance, model) && right.holds(in: instance, model)
    case .either(let left, let right):
      left.holds(in: instance, model) || right.holds(in: instance, model)
    case .not(let part): !part.holds(in: instance, model)
    }
  }
}
