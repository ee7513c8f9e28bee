/// One thing an expression reads, for evaluating it again when that changes.
package struct Dependency: Sendable, Hashable {
  /// What is read.
  package let kind: Kind
  /// Where the expression says so, as UTF-8 offsets in its text.
  package let range: Range<Int>
  /// Whether it is read inside `[…]`.
  package let isInPredicate: Bool
  /// Whether none but instances before the carrier's own are read, so that reading the own question
  /// is a running total and no cycle.
  package let isEarlierInstance: Bool

  /// What an expression can read.
  package enum Kind: Sendable, Hashable {
    /// Values of nodes, and which nodes there are.
    case nodes(Location)
    /// The place of a node among its siblings: `position(..)`.
    case position(Location)
    /// The label of a choice of the question with this name.
    case choiceLabel(question: String)
    /// The value of a question in the last saved record.
    case lastSaved(name: String)
    /// `now()`, `today()`: changes by itself.
    case clock
    /// `random()`, `uuid()`, `randomize()` without a seed: changes by itself.
    case randomness
    /// The active language of the form.
    case language
    /// The version of the form definition.
    case formVersion
  }

  /// Nodes by the way that leads to them, predicates left out.
  package struct Location: Sendable, Hashable {
    /// Where the way begins.
    package let origin: Origin
    /// The steps from there.
    package let steps: [Step]

    /// A way from an origin.
    package init(origin: Origin, steps: [Step]) {
      self.origin = origin
      self.steps = steps
    }
  }

  /// Where a way to nodes begins.
  package enum Origin: Sendable, Hashable {
    /// The node that carries the expression: `.`, `..`, and bare names; in a choice filter, the row
    /// of the list.
    case context
    /// The node that carries the expression, wherever it is named: `current()`, `once()`.
    case carrier
    /// The document; the first step is the root, `data`.
    case document
    /// `${name}` seen from the carrier.
    case reference(name: String)
    /// `${name}` in `indexed-repeat`: all nodes of the name in the form.
    case everyInstance(name: String)
    /// A table; `nil` when its name is computed.
    case table(name: String?)
    /// What a function or a choice between nodes gave; what that reads is listed by itself.
    case computed
  }

  /// One step of a path.
  package enum Step: Sendable, Hashable {
    case parent
    case child(String)
    case anyChild
  }
}
