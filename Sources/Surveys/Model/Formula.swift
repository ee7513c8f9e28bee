package import Diagnostics
package import Expressions

/// An expression in a definition, with the text it was written as.
package struct Formula: Sendable {
  /// The parsed expression.
  package let expression: Expression
  /// The text in the definition, which knows where each letter stands.
  package let source: JSONText

  /// Where a part of the expression stands in the definition.
  package func place(_ range: Range<Int>) -> Place { source.place(ofText: range) }
}

/// A condition that is fixed or computed.
package enum Condition: Sendable {
  case always
  case never
  indirect case when(Formula)

  /// The formula, if it is computed.
  package var formula: Formula? {
    if case .when(let formula) = self { formula } else { nil }
  }
}
