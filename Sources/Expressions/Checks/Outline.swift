/// What an expression says, taken apart as far as checks of a survey look at it.
package struct Outline: Sendable {
  /// The part as UTF-8 offsets in the text of the expression.
  package let range: Range<Int>
  /// What the part is.
  package let kind: Kind
  /// What kind of value it gives, as far as that is known without evaluating it.
  package let result: ResultKind

  /// What a part of an expression can be.
  package indirect enum Kind: Sendable {
    /// A number as it stands there.
    case number(Double)
    /// A text as it stands there.
    case text(String)
    /// `true()` or `false()`.
    case truth(Bool)
    /// `${name}` and nothing more.
    case reference(String)
    /// `.`: the answer of the question that carries the expression, in a choice filter the row.
    case own
    /// A bare name: in a choice filter a column of the list.
    case name(String)
    case comparison(Comparison, Outline, Outline)
    case all([Outline])
    case any([Outline])
    /// `not(…)`
    case not(Outline)
    /// Operands that are added, multiplied, subtracted or negated.
    case arithmetic([Outline])
    /// A function and its arguments, those that are kinds of their own left out.
    case call(String, [Outline])
    /// Paths, predicates, unions and what could not be understood, with the parts in it.
    case other([Outline])
  }

  /// How two values are compared.
  package enum Comparison: Sendable {
    case equal
    case notEqual
    case less
    case lessOrEqual
    case greater
    case greaterOrEqual

    /// Whether it asks for an order, which makes numbers of both sides.
    package var isOrder: Bool { self != .equal && self != .notEqual }

    /// The comparison that is true exactly when this one is false, if there is one: no order holds
    /// where a side is empty.
    package var opposite: Comparison? {
      switch self {
      case .equal: .notEqual
      case .notEqual: .equal
      default: nil
      }
    }

    /// The comparison that says the same with its sides exchanged.
    package var mirrored: Comparison {
      switch self {
      case .equal, .notEqual: self
      case .less: .greater
      case .lessOrEqual: .greaterOrEqual
      case .greater: .less
      case .greaterOrEqual: .lessOrEqual
      }
    }
  }
}

extension Outline {
  /// The parts directly in this one, in the order of the text.
  package var parts: [Outline] {
    switch kind {
    case .number, .text, .truth, .reference, .own, .name: []
    case .comparison(_, let left, let right): [left, right]
    case .not(let part): [part]
    case .all(let parts), .any(let parts), .arithmetic(let parts), .call(_, let parts),
      .other(let parts):
      parts
    }
  }

  /// Calls a closure for this part and every part in it, in the order of the text.
  package func forEach(_ visit: (Outline) -> Void) {
    visit(self)
    for part in parts { part.forEach(visit) }
  }

  /// Whether this part or one in it fulfils a condition.
  package func contains(where condition: (Outline) -> Bool) -> Bool {
    condition(self) || parts.contains { $0.contains(where: condition) }
  }

  /// Whether both say the same, however they are spaced or bracketed.
  package func says(_ other: Outline) -> Bool {
    switch (kind, other.kind) {
    case (.number(let left), .number(let right)): return left == right
    case (.text(let left), .text(let right)): return ExactText.areEqual(left, right)
    case (.truth(let left), .truth(let right)): return left == right
    case (.reference(let left), .reference(let right)), (.name(let left), .name(let right)):
      return left == right
    case (.own, .own): return true
    case (.comparison(let left, _, _), .comparison(let right, _, _)):
      guard left == right else { return false }
    case (.call(let left, _), .call(let right, _)): guard left == right else { return false }
    case (.all, .all), (.any, .any), (.not, .not): break
    default: return false
    }
    return parts.count == other.parts.count
      && zip(parts, other.parts).allSatisfy { $0.says($1) }
  }
}
