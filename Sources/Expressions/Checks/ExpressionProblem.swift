package import Diagnostics

/// Something wrong or doubtful in an expression.
package struct ExpressionProblem: Sendable, Hashable {
  /// How much it weighs; an expression with an error is not evaluated.
  package let severity: Diagnostic.Severity
  /// The permanent name of this kind of mistake, in kebab case.
  package let code: String
  /// Where it is, as UTF-8 offsets in the text of the expression.
  package let range: Range<Int>
  /// What is wrong.
  package let message: Phrase
  /// How to repair it.
  package let help: Phrase?
}

extension Sequence<ExpressionProblem> {
  /// Whether any of them forbids evaluating the expression.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
