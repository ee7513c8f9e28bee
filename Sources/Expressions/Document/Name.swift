/// A name in an expression, with the number by which the survey knows it.
package struct Name: Sendable, Hashable {
  /// The name as written.
  package let text: String
  /// What ``Expression/bound(_:)`` was told for this name, for look-up by index; -1 before that.
  package let symbol: Int

  /// A name, not bound unless a symbol is given.
  package init(_ text: String, symbol: Int = -1) {
    self.text = text
    self.symbol = symbol
  }
}
