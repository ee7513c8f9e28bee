package import Expressions

extension QuestionType {
  /// How its stored text reads in expressions (expressions 1.3).
  package var answerKind: AnswerKind {
    switch self {
    case .integer: .integer
    case .decimal, .range: .decimal
    case .date, .metadata(.today): .date
    case .time: .time
    case .dateTime, .metadata(.start), .metadata(.end): .dateTime
    default: .text
    }
  }
}
