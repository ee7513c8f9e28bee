import Diagnostics

/// One expression of a survey: its text, taken apart once, and evaluated any number of times.
package struct Expression: Sendable {
  /// The expression as the designer wrote it.
  package let text: String
  /// What is wrong with it by itself; with an error among it, evaluation always fails.
  package let problems: [ExpressionProblem]
  private let root: Syntax

  /// Takes an expression apart, and tells all mistakes that were found, in the order of the text.
  ///
  /// The expression is `nil` only when the text is empty; one with mistakes still knows its names.
  package static func parse(
    _ text: String
  ) -> (expression: Expression?, problems: [ExpressionProblem]) {
    var parser = Parser(text)
    let root = parser.parse()
    let problems = parser.problems.inReadingOrder()
    return (root.map { Expression(text: text, problems: problems, root: $0) }, problems)
  }

  private init(text: String, problems: [ExpressionProblem], root: Syntax) {
    self.text = text
    self.problems = problems
    self.root = root
  }

  // MARK: What is known without evaluating

  /// What kind of value it gives.
  package var resultKind: ResultKind { root.resultKind }

  /// What it says, for checks that go beyond names.
  package var outline: Outline { Outline(root) }

  /// Everything it reads in the order of the text, the parts of predicates before the path that
  /// they are in.
  package var dependencies: [Dependency] {
    collected.uses.map { use in
      Dependency(
        kind: use.kind, range: use.range, isInPredicate: use.isInPredicate,
        isEarlierInstance: use.isEarlierInstance)
    }
  }

  /// The instances that its ways to nodes choose by a place.
  package var instanceChoices: [InstanceChoice] {
    var collector = InstanceChoiceCollector()
    collector.visit(root)
    return collector.choices
  }

  /// The place that the whole expression gives, if it is one: `position(..) - 1`.
  package var relativePlace: RelativePlace? {
    InstanceChoiceCollector.place(root, isInPredicate: false).map {
      RelativePlace(base: $0.base, offset: $0.offset, includesEarlier: false)
    }
  }

  /// What is wrong with the names it uses, and what is doubtful given what they mean; the mistakes
  /// of ``problems`` are not repeated.
  package func check(against names: some NameLookup) -> [ExpressionProblem] {
    let collected = collected
    var checker = NameChecker(names)
    for use in collected.uses { checker.check(use) }
    let doubts = collected.textsWithReferences.map {
      ExpressionProblem.referenceInText($0.name, $0.range)
    }
    return (checker.problems + doubts).inReadingOrder()
  }

  private var collected: UseCollector {
    var collector = UseCollector()
    collector.visit(root, from: UseCollector.context, .anything)
    return collector
  }

  /// The same expression, its names numbered for look-up by index: `symbol` is asked for every
  /// name and gives `nil` where it knows none.
  package func bound(_ symbol: (String) -> Int?) -> Expression {
    let root = root.mappingNames { Name($0.text, symbol: symbol($0.text) ?? -1) }
    return Expression(text: text, problems: problems, root: root)
  }

  // MARK: Evaluating

  /// Its value at a node; nodes give the value of the first, `''` when there is none.
  ///
  /// `candidate` is what `.` and the carrier read as, when that is not the stored value: in a
  /// constraint. `row` is the row that a choice filter judges; `.` and bare names are then the row
  /// and its columns.
  package func value(
    in document: some Document, at node: NodeID, environment: Environment,
    candidate: Value? = nil, row: NodeID? = nil
  ) throws(EvaluationError) -> Value {
    let scope = scope(document, node, environment, candidate, row)
    return scope.value(of: try operand(in: scope))
  }

  /// Its value cast to boolean: for relevance, constraints, required and choice filters.
  package func boolean(
    in document: some Document, at node: NodeID, environment: Environment,
    candidate: Value? = nil, row: NodeID? = nil
  ) throws(EvaluationError) -> Bool {
    let scope = scope(document, node, environment, candidate, row)
    return scope.boolean(of: try operand(in: scope))
  }

  /// Its value cast to number: for `repeat_count`.
  package func number(
    in document: some Document, at node: NodeID, environment: Environment,
    candidate: Value? = nil, row: NodeID? = nil
  ) throws(EvaluationError) -> Double {
    try value(in: document, at: node, environment: environment, candidate: candidate, row: row)
      .number(in: environment.timeZone)
  }

  /// Its value cast to string: for texts with values in them.
  package func string(
    in document: some Document, at node: NodeID, environment: Environment,
    candidate: Value? = nil, row: NodeID? = nil
  ) throws(EvaluationError) -> String {
    try value(in: document, at: node, environment: environment, candidate: candidate, row: row)
      .string(in: environment.timeZone)
  }

  /// The text that its value leaves in a question of a kind: for calculations and defaults. NaN and
  /// `''` leave nothing.
  package func stored(
    as kind: AnswerKind, in document: some Document, at node: NodeID, environment: Environment,
    candidate: Value? = nil
  ) throws(EvaluationError) -> String {
    kind.stored(
      try value(in: document, at: node, environment: environment, candidate: candidate),
      in: environment.timeZone)
  }

  /// Its value with the value of every part.
  package func explained(
    in document: some Document, at node: NodeID, environment: Environment,
    candidate: Value? = nil, row: NodeID? = nil
  ) -> Explanation {
    let recorder = Recorder()
    let scope = scope(document, node, environment, candidate, row, recorder)
    do throws(EvaluationError) {
      _ = try operand(in: scope)
    } catch {
      return recorder.explanation
        ?? Explanation(range: root.range, outcome: .failed(error), parts: [])
    }
    return recorder.explanation ?? Explanation(range: root.range, outcome: .skipped, parts: [])
  }

  private func scope(
    _ document: some Document, _ node: NodeID, _ environment: Environment, _ candidate: Value?,
    _ row: NodeID?, _ recorder: Recorder? = nil
  ) -> Scope {
    let setting = Setting(
      document: document, environment: environment, carrier: node, candidate: candidate,
      recorder: recorder)
    return Scope(setting: setting, node: row ?? node, position: 1, size: 1)
  }

  private func operand(in scope: Scope) throws(EvaluationError) -> Operand {
    if let problem = problems.first(where: { $0.severity == .error }) {
      throw EvaluationError(code: problem.code, message: problem.message, range: problem.range)
    }
    return try scope.operand(root)
  }
}
