import Expressions

/// Something that must be true of one answer.
enum Fact {
  /// It equals a text, or does not.
  case text(String, isEqual: Bool)
  /// It stands in an order or an equality to a number.
  case number(Outline.Comparison, Double)
  /// A choice is among those chosen, or is not.
  case selected(String, Bool)
  /// It counts as true where it stands alone, or does not.
  case truth(Bool)
  /// There is an answer.
  case answered

  /// Whether it is true of a stored text that a question of some kind holds.
  func holds(_ value: String, _ kind: AnswerKind) -> Bool {
    switch self {
    case .answered: return !value.isEmpty
    case .truth(let isTrue):
      if value.isEmpty { return !isTrue }
      return (kind.isNumber ? value.number != 0 : true) == isTrue
    case .selected(let name, let isSelected):
      let names = value.split(separator: " ").map(String.init)
      return (name.isEmpty ? names.isEmpty : names.contains(name)) == isSelected
    case .text(let text, let isEqual):
      let equals =
        kind.isNumber && !value.isEmpty && !text.isEmpty
        ? value.number.isEqual(to: text.number) : value == text
      return equals == isEqual
    case .number(let comparison, let number):
      return comparison.holds(value.number, number)
    }
  }
}

extension AnswerKind {
  /// Whether answers read as numbers.
  var isNumber: Bool { self == .integer || self == .decimal }
}

extension String {
  /// The cast to number of the expression language.
  fileprivate var number: Double { Value.string(self).number(in: .utc) }
}

extension Outline.Comparison {
  /// Whether it is true of two numbers.
  func holds(_ left: Double, _ right: Double) -> Bool {
    switch self {
    case .equal: abs(left - right) < 1e-12
    case .notEqual: !(abs(left - right) < 1e-12)
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}
