package import Diagnostics
import Expressions

/// Answers that can hardly stand together, or one that is hardly possible: they are accepted, but only
/// with a reason that somebody types.
package struct Doubt: Sendable {
  /// The name, unique in the survey.
  package let name: String
  /// When there is a doubt.
  package let condition: Formula
  /// What the person is told.
  package let message: Text
  /// The names of the questions that the condition reads, in the order it reads them first.
  package let questions: [String]
  /// Where the name is written.
  package let place: Place

  init(name: JSONText, condition: Formula, message: Text) {
    self.name = name.text
    self.condition = condition
    self.message = message
    place = name.place
    var questions: [String] = []
    for dependency in condition.expression.dependencies {
      guard case .nodes(let location) = dependency.kind,
        case .reference(let name) = location.origin, !questions.contains(name)
      else { continue }
      questions.append(name)
    }
    self.questions = questions
  }
}
