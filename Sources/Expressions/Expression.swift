/// One expression of a survey: its text, taken apart once, and evaluated any number of times.
package struct Expression: Sendable {
  /// The expression as the designer wrote it.
  package let text: String
  /// What is wrong with it by itself; with an error among it, evaluation always fails.
  package let problems: [ExpressionProblem]

  /// Takes an expression apart. The expression is `nil` when so little could be understood that
  /// even its names are unknown; all mistakes that were found come with it, in the order of the
  /// text.
  package static func parse(
    _ text: String
  ) -> (expression: Expression?, problems: [ExpressionProblem]) {
    (nil, [])
  }

  /// What is wrong with the names it uses, and what is doubtful given what they mean.
  package func check(against names: some NameLookup) -> [ExpressionProblem] {
    []
  }

  /// Everything it reads, in the order of the text.
  package var dependencies: [Dependency] { [] }

  /// The same expression, its names numbered for look-up by index: `symbol` is asked once for
  /// every name and gives `nil` where it knows none.
  package func bound(_ symbol: (String) -> Int?) -> Expression { self }

  /// Its value at a node; nodes give the value of the first, `''` when there is none.
  ///
  /// `candidate` is what `.` and the carrier read as, when that is not the stored value: in a
  /// constraint, and in a calculation. `row` is the row that a choice filter judges; bare names are
  /// then its columns.
  package func value(
    in document: some Document, at node: NodeID, environment: Environment,
    candidate: Value? = nil, row: NodeID? = nil
  ) throws(EvaluationError) -> Value {
    .empty
  }

  /// Its value cast to boolean: for relevance, constraints, required and choice filters.
  package func boolean(
    in document: some Document, at node: NodeID, environment: Environment,
    candidate: Value? = nil, row: NodeID? = nil
  ) throws(EvaluationError) -> Bool {
    true
  }

  /// Its value cast to number: for `repeat_count`.
  package func number(
    in document: some Document, at node: NodeID, environment: Environment,
    candidate: Value? = nil, row: NodeID? = nil
  ) throws(EvaluationError) -> Double {
    0
  }

  /// Its value cast to string: for texts with values in them.
  package func string(
    in document: some Document, at node: NodeID, environment: Environment,
    candidate: Value? = nil, row: NodeID? = nil
  ) throws(EvaluationError) -> String {
    ""
  }

  /// The text that its value leaves in a question of a kind: for calculations and defaults. NaN and
  /// `''` leave nothing.
  package func stored(
    as kind: AnswerKind, in document: some Document, at node: NodeID, environment: Environment,
    candidate: Value? = nil
  ) throws(EvaluationError) -> String {
    ""
  }

  /// Its value with the value of every part.
  package func explained(
    in document: some Document, at node: NodeID, environment: Environment,
    candidate: Value? = nil, row: NodeID? = nil
  ) -> Explanation {
    Explanation(range: 0..<text.utf8.count, outcome: .value(.empty), parts: [])
  }
}
