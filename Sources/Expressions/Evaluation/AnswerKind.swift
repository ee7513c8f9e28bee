/// How the stored text of a question reads in expressions, and how a calculation's result is
/// stored in it.
package enum AnswerKind: String, Sendable, CaseIterable {
  case integer
  case decimal
  case date
  case dateTime
  case time
  /// Every other question: its stored text as it is.
  case text
}
