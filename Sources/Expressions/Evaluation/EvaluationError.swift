package import Diagnostics

/// Why an expression could not be evaluated: never a reason to stop an interview.
package struct EvaluationError: Error, Sendable, Hashable {
  /// The permanent name of this kind of failure, in kebab case.
  package let code: String
  /// What is wrong, without showing any answer.
  package let message: Phrase
  /// The part of the expression that failed, as UTF-8 offsets in its text.
  package let range: Range<Int>
}
