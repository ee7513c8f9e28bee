import Expressions

/// What an answer can be, where that is a short list.
enum PossibleValues {
  /// How many choices still make a short list.
  private static let longest = 200

  /// The values of a question, the empty text of an unanswered question among them; `nil` where
  /// they cannot be listed.
  static func of(
    _ type: QuestionType, hasDefault: Bool, calculation: Outline?, in survey: Survey
  ) -> [String]? {
    switch type {
    case .selectOne:
      guard let choices = type.list.flatMap({ survey.choiceLists[$0] })?.choices,
        choices.count <= longest
      else { return nil }
      return choices.map(\.name) + [""]
    case .acknowledge: return ["OK", ""]
    case .calculate:
      guard !hasDefault, let calculation else { return nil }
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
