import Expressions

/// What an answer can be, where that is a short list.
enum PossibleValues {
  /// The values of an element, the empty text of an unanswered question among them; `nil` where
  /// they cannot be listed.
  static func of(_ element: Element, calculation: Outline?, in survey: Survey) -> [String]? {
    guard let question = element.question else { return nil }
    switch question.type {
    case .selectOne:
      return question.type.list.flatMap { survey.choiceLists[$0] }
        .map { $0.choices.map(\.name) + [""] }
    case .acknowledge: return ["OK", ""]
    case .calculate:
      guard question.defaultValue == nil, let calculation else { return nil }
      var values: [String] = []
      return gather(calculation, &values) ? values + [""] : nil
    default: return nil
    }
  }

  /// The constants that a calculation chooses among.
  private static func gather(_ part: Outline, _ values: inout [String]) -> Bool {
    switch part.kind {
    case .text(let text):
      values.append(text)
      return true
    case .number(let number):
      values.append(Value.number(number).string(in: .utc))
      return true
    case .call("if", let arguments) where arguments.count == 3:
      return gather(arguments[1], &values) && gather(arguments[2], &values)
    default:
      guard part.result == .boolean else { return false }
      values += ["true", "false"]
      return true
    }
  }
}
