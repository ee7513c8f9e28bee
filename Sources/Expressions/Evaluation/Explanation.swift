/// An evaluated expression taken apart: every part with what it gave.
package struct Explanation: Sendable {
  /// The part, as UTF-8 offsets in the text of the expression.
  package let range: Range<Int>
  /// What it gave.
  package let outcome: Outcome
  /// Its parts in the order they were evaluated; a predicate occurs once for every node it judged.
  package let parts: [Explanation]

  /// What a part of an expression gave.
  package enum Outcome: Sendable {
    case value(Value)
    /// Nodes and their values.
    case nodes([NodeID], values: [Value])
    /// A single question that is not relevant: it reads as `''` and cannot be counted.
    case irrelevant
    case failed(EvaluationError)
    /// It was not needed: behind `and`, `or`, `if()` or `coalesce()`.
    case skipped
  }
}
