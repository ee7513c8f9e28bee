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

  init(
    _ code: String, _ range: Range<Int>, _ message: Phrase, help: Phrase? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    self.severity = severity
    self.code = code
    self.range = range
    self.message = message
    self.help = help
  }
}

extension Sequence<ExpressionProblem> {
  /// Whether any of them forbids evaluating the expression.
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// The problems in the order of the text.
  func inReadingOrder() -> [ExpressionProblem] {
    sorted { left, right in
      let leftKey = (left.range.lowerBound, left.range.upperBound)
      let rightKey = (right.range.lowerBound, right.range.upperBound)
      return leftKey == rightKey ? left.code < right.code : leftKey < rightKey
    }
  }
}

extension Phrase {
  /// "did you mean '…'?"
  static func suggestion(_ word: String) -> Phrase {
    Phrase(en: "did you mean '\(word)'?", ar: "هل تقصد '\(word)'؟")
  }

  /// "write '…'"
  static func write(_ text: String) -> Phrase {
    Phrase(en: "write \(text)", ar: "اكتب \(text)")
  }
}
