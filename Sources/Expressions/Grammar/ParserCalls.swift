/// What is checked about a call when it is read.
extension Parser {
  mutating func checkedCall(
    _ name: String, _ nameRange: Range<Int>, _ arguments: [Syntax], _ range: Range<Int>
  ) -> Syntax {
    guard let function = Function.named(name) else {
      report(.unknownFunction(name, nameRange))
      return Syntax(.malformed(arguments), range)
    }
    guard function.takes(arguments.count) else {
      let firstExtra = arguments.dropFirst(function.parameters.count).first
      let place = arguments.count < function.fewestArguments ? nil : firstExtra?.range
      // In a call that is broken anyway, the count means nothing.
      if !isSilent { report(.wrongArgumentCount(function, arguments.count, place ?? range)) }
      return Syntax(.malformed(arguments), range)
    }
    var checked: [Syntax] = []
    checked.reserveCapacity(arguments.count)
    for (index, argument) in arguments.enumerated() {
      guard let parameter = function.parameter(index) else { continue }
      checked.append(self.argument(argument, parameter, of: function))
    }
    return Syntax(
      .call(CallSyntax(name: name, arguments: checked, evaluate: function.evaluate)), range)
  }

  /// Checks one argument; a literal comes back with what the function made of it.
  private mutating func argument(
    _ argument: Syntax, _ parameter: Parameter, of function: Function
  ) -> Syntax {
    if case .malformed = argument.kind { return argument }
    switch parameter.kind {
    case .nodes:
      if !argument.mayBeNodes { report(.needsNodes(function.name, argument.range)) }
    case .reference:
      if argument.referredName == nil { report(.needsReference(function.name, argument.range)) }
    case .quotedReference:
      if case .path = argument.kind { report(.needsQuotedReference(function.name, argument.range)) }
    case .value, .condition, .values, .result, .table: break
    }
    guard let prepare = parameter.prepare, case .literal(let value, _) = argument.kind else {
      return argument
    }
    do throws(LiteralProblem) {
      let prepared = try prepare(value.string(in: .utc))
      return Syntax(.literal(value, prepared), argument.range)
    } catch {
      var range = argument.range
      if let part = error.range, case .string = value {
        range = range.lowerBound + 1 + part.lowerBound..<range.lowerBound + 1 + part.upperBound
      }
      report(
        ExpressionProblem(
          error.code, range, error.message, help: error.help, severity: error.severity))
      return argument
    }
  }
}

extension Syntax {
  /// The name that `${name}`, or a path that ends in a name, refers to.
  var referredName: Name? {
    guard case .path(let path) = kind else { return nil }
    if let name = path.plainReference { return name }
    guard case .child(let name) = path.steps.last?.axis else { return nil }
    return path.steps.allSatisfy { $0.predicates.isEmpty } ? name : nil
  }
}
