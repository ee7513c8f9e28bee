import Diagnostics
import Foundation
import Surveys
import TestSupport

/// A survey made at random: questions, calculations, choices, groups and repeats in each other, whose
/// expressions read each other in an order that has nothing to do with the document.
struct RandomSurvey {
  enum Kind {
    case question
    /// Choices 1 to 5; offered up to a limit.
    case select(upTo: ModelExpression?)
    case calculation(ModelExpression)
    case group
    case `repeat`(count: ModelExpression?)
  }

  struct Element {
    var kind: Kind
    let parent: Int?
    /// The innermost repeat around it.
    let home: Int?
    var relevant: ModelCondition?
    var required: ModelCondition?
    var children: [Int] = []
  }

  private(set) var elements: [Element] = []
  /// An order in which everything comes after what it reads.
  private(set) var order: [Int] = []
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    grow(parent: nil, home: nil, depth: 0)
    arrange()
    for element in order { write(element) }
  }

  // MARK: Shape

  private mutating func grow(parent: Int?, home: Int?, depth: Int) {
    let count = Int.random(in: depth == 0 ? 4...8 : 1...4, using: &random)
    for _ in 0..<count {
      let index = elements.count
      let draw = Int.random(in: 0..<10, using: &random)
      let kind: Kind =
        switch draw {
        case 0...3: .question
        case 4: .select(upTo: nil)
        case 5, 6: .calculation(.number(1))
        case 7 where depth < 3: .group
        case 8 where depth < 3, 9 where depth < 3: .repeat(count: nil)
        default: .question
        }
      elements.append(Element(kind: kind, parent: parent, home: home))
      if let parent { elements[parent].children.append(index) }
      switch kind {
      case .group: grow(parent: index, home: home, depth: depth + 1)
      case .repeat: grow(parent: index, home: index, depth: depth + 1)
      default: break
      }
    }
  }

  /// A random order with parents before what is in them.
  private mutating func arrange() {
    var open = elements.indices.filter { elements[$0].parent == nil }
    while !open.isEmpty {
      let index = open.remove(at: Int.random(in: open.indices, using: &random))
      order.append(index)
      open += elements[index].children
    }
  }

  // MARK: Expressions

  private mutating func write(_ index: Int) {
    if chance(3) { elements[index].relevant = condition(index, 2) }
    switch elements[index].kind {
    case .calculation:
      let total = ModelExpression.plus(
        .otherwise(.before(index), 0), .otherwise(expression(index, 1), 1))
      elements[index].kind = .calculation(
        canReadBefore(index, from: index) && chance(3) ? total : expression(index, 3))
    case .select:
      if chance(2) { elements[index].kind = .select(upTo: expression(index, 2)) }
      if chance(3) { elements[index].required = condition(index, 2) }
    case .question: if chance(3) { elements[index].required = condition(index, 2) }
    case .repeat:
      if chance(3) {
        elements[index].kind = .repeat(count: .times(.otherwise(expression(index, 1), 2), 1))
      }
    case .group: break
    }
  }

  private mutating func chance(_ sides: Int) -> Bool {
    Int.random(in: 0..<sides, using: &random) == 0
  }

  private mutating func condition(_ carrier: Int, _ depth: Int) -> ModelCondition {
    let limit = Int.random(in: 0...4, using: &random)
    switch depth > 0 ? Int.random(in: 0..<6, using: &random) : 0 {
    case 0, 1: return .above(expression(carrier, depth), limit)
    case 2: return .equal(expression(carrier, depth), limit)
    case 3: return .both(condition(carrier, depth - 1), condition(carrier, depth - 1))
    case 4: return .either(condition(carrier, depth - 1), condition(carrier, depth - 1))
    default: return .not(condition(carrier, depth - 1))
    }
  }

  private mutating func expression(_ carrier: Int, _ depth: Int) -> ModelExpression {
    guard depth > 0 else { return leaf(carrier) }
    switch Int.random(in: 0..<7, using: &random) {
    case 0, 1: return .plus(expression(carrier, depth - 1), expression(carrier, depth - 1))
    case 2: return .times(expression(carrier, depth - 1), Int.random(in: 2...5, using: &random))
    case 3: return .otherwise(expression(carrier, depth - 1), Int.random(in: 0...3, using: &random))
    case 4:
      return .choice(
        condition(carrier, depth - 1), expression(carrier, depth - 1),
        expression(carrier, depth - 1))
    default: return leaf(carrier)
    }
  }

  private mutating func leaf(_ carrier: Int) -> ModelExpression {
    let known = order.prefix { $0 != carrier }
    let answers = known.filter { holdsAnswer($0) }
    let repeats = known.filter { if case .repeat = elements[$0].kind { true } else { false } }
    switch Int.random(in: 0..<8, using: &random) {
    case 0...2:
      let near = answers.filter { isShared(elements[$0].home, with: carrier) }
      if let element = near.randomElement(using: &random) { return .own(element) }
    case 3:
      if let element = answers.randomElement(using: &random) { return .sum(element) }
    case 4:
      if let element = answers.randomElement(using: &random) { return .sumAll(element) }
    case 5:
      if let element = repeats.randomElement(using: &random) { return .count(element) }
    case 6:
      let beside = answers.filter { canReadBefore($0, from: carrier) }
      if let element = beside.randomElement(using: &random) { return .before(element) }
    default:
      // The carrier must be in an instance; a repeat is not in its own.
      if elements[carrier].home != nil { return .place }
    }
    return .number(Int.random(in: 0...6, using: &random))
  }

  private func holdsAnswer(_ index: Int) -> Bool {
    switch elements[index].kind {
    case .question, .select, .calculation: true
    case .group, .repeat: false
    }
  }

  /// Whether the carrier is in the same instance of a repeat.
  private func isShared(_ home: Int?, with carrier: Int) -> Bool {
    guard let home else { return true }
    var next = elements[carrier].home
    while let current = next {
      if current == home { return true }
      next = elements[current].home
    }
    return false
  }

  /// Whether `indexed-repeat` with one level leads to the instance before the carrier's.
  private func canReadBefore(_ index: Int, from carrier: Int) -> Bool {
    guard let home = elements[index].home, elements[carrier].home == home else { return false }
    return elements[home].home == nil
  }

  // MARK: Texts

  func name(_ index: Int) -> String { "e\(index)" }

  func absolutePath(_ index: Int) -> String {
    (elements[index].parent.map { absolutePath($0) } ?? "/data") + "/" + name(index)
  }

  /// `..` as often as it takes from an element to the instance around it.
  func wayToInstance(_ index: Int) -> String {
    var way = ".."
    var next = elements[index].parent
    while let current = next, current != elements[index].home {
      way += "/.."
      next = elements[current].parent
    }
    return way
  }

  /// The survey as a definition.
  var bundle: DefinitionBundle {
    let numbers = (1...5).map { number in
      JSON.object([
        .init("name", .string(String(number))), .init("label", .string(String(number))),
      ])
    }
    return definition(
      choices: [("numbers", numbers)],
      rows: elements.indices.filter { elements[$0].parent == nil }.map { row($0) })
  }

  private func row(_ index: Int) -> JSON {
    let element = elements[index]
    var members: [JSON.Member] = [
      .init("name", .string(name(index))), .init("label", .string(name(index))),
    ]
    func add(_ key: String, _ text: String?) {
      if let text { members.append(.init(key, .string(text))) }
    }
    add("relevant", element.relevant?.text(at: index, in: self))
    add("required", element.required?.text(at: index, in: self))
    switch element.kind {
    case .question: add("type", "integer")
    case .select(let limit):
      add("type", "select_one numbers")
      // In a filter `..` begins at a row of the list, `current()` at the question.
      add(
        "choice_filter",
        limit.map {
          "name <= "
            + $0.text(at: index, in: self)
            .replacingOccurrences(of: "position(..", with: "position(current()/..")
        })
    case .calculation(let expression):
      add("type", "calculate")
      add("calculation", expression.text(at: index, in: self))
    case .group: add("type", "group")
    case .repeat(let count):
      add("type", "repeat")
      add("repeat_count", count.map { "(\($0.text(at: index, in: self))) mod 4" })
    }
    if !element.children.isEmpty {
      members.append(.init("children", .array(element.children.map { row($0) })))
    }
    return .object(members)
  }
}
