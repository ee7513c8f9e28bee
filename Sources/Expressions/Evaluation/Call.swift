import Diagnostics

/// A call of a function being evaluated. Arguments are evaluated when they are asked for, each time
/// they are.
struct Call {
  let arguments: [Syntax]
  let scope: Scope
  /// The call in the text of the expression.
  let range: Range<Int>

  var count: Int { arguments.count }
  var setting: Setting { scope.setting }
  var zone: TimeZoneRules { scope.setting.zone }

  func operand(_ index: Int) throws(EvaluationError) -> Operand {
    try scope.operand(arguments[index])
  }

  func value(_ index: Int) throws(EvaluationError) -> Value {
    try scope.value(arguments[index])
  }

  func string(_ index: Int) throws(EvaluationError) -> String {
    try scope.string(arguments[index])
  }

  func number(_ index: Int) throws(EvaluationError) -> Double {
    try scope.number(arguments[index])
  }

  func boolean(_ index: Int) throws(EvaluationError) -> Bool {
    try scope.boolean(arguments[index])
  }

  /// The string of an argument, or of the context node when there is no argument.
  func stringOrOwn(_ index: Int) throws(EvaluationError) -> String {
    index < count ? try string(index) : setting.value(of: scope.node).string(in: zone)
  }

  func nodes(_ index: Int) throws(EvaluationError) -> [NodeID] {
    guard case .nodes(let nodes, _) = try operand(index) else {
      throw .needsNodes(arguments[index].range)
    }
    return nodes.nodes
  }

  /// The values of the arguments from one on; nodes give one value each.
  func values(from first: Int) throws(EvaluationError) -> [Value] {
    var values: [Value] = []
    for index in first..<max(first, count) { values += try allValues(index) }
    return values
  }

  /// The values of one argument; nodes give one value each.
  func allValues(_ index: Int) throws(EvaluationError) -> [Value] {
    switch try operand(index) {
    case .value(let value): [value]
    case .nodes(let nodes, _): nodes.nodes.map { setting.value(of: $0) }
    }
  }

  /// What the function made of a literal argument in advance.
  func prepared(_ index: Int) -> Prepared? {
    if case .literal(_, let prepared) = arguments[index].kind { prepared } else { nil }
  }

  /// A failure of the whole call, or of one argument.
  func failure(_ code: String, _ message: Phrase, argument: Int? = nil) -> EvaluationError {
    EvaluationError(
      code: code, message: message, range: argument.map { arguments[$0].range } ?? range)
  }

  /// The failure of an argument that a function could not use.
  func failure(_ problem: LiteralProblem, argument: Int) -> EvaluationError {
    failure(problem.code, problem.message, argument: argument)
  }
}
