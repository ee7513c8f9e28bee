/// Paths, literals and calls.
extension Parser {
  mutating func path() -> Syntax {
    switch token.kind {
    case .slash, .doubleSlash, .dot, .doubleDot, .anyName, .at: return location()
    case .name:
      if peek().kind != .leftParenthesis { return location() }
    default: break
    }
    let start = token.range.lowerBound
    let primary = primary()
    let predicates = predicates()
    let steps = continuesPath ? relativeSteps() : []
    guard !predicates.isEmpty || !steps.isEmpty || isReference(primary) else { return primary }
    if !primary.mayBeNodes, !isSilent {
      report(.needsNodes(steps.isEmpty ? "[" : "/", primary.range))
    }
    let range = start..<(previous?.range.upperBound ?? start)
    if case .path(let path) = primary.kind, path.steps.isEmpty, path.predicates.isEmpty {
      return Syntax(
        .path(PathSyntax(start: path.start, predicates: predicates, steps: steps)), range)
    }
    return Syntax(
      .path(PathSyntax(start: .expression(primary), predicates: predicates, steps: steps)), range)
  }

  private func isReference(_ syntax: Syntax) -> Bool {
    if case .path(let path) = syntax.kind { path.plainReference != nil } else { false }
  }

  private var continuesPath: Bool { token.kind == .slash || token.kind == .doubleSlash }

  /// A path that begins with `/`, `.`, `..`, `*` or a name.
  private mutating func location() -> Syntax {
    let start = token.range.lowerBound
    var origin = PathSyntax.Start.context
    var steps: [PathSyntax.Step] = []
    if continuesPath {
      origin = .root
      if token.kind == .slash, !startsStep(peek()) {
        return Syntax(
          .path(PathSyntax(start: .root, predicates: [], steps: [])), advance().range)
      }
      steps = relativeSteps()
    } else {
      if let step = step() { steps.append(step) }
      if continuesPath { steps += relativeSteps() }
    }
    let range = start..<(previous?.range.upperBound ?? start)
    return Syntax(.path(PathSyntax(start: origin, predicates: [], steps: steps)), range)
  }

  private func startsStep(_ token: Token) -> Bool {
    switch token.kind {
    case .dot, .doubleDot, .name, .anyName, .at: true
    default: false
    }
  }

  /// Steps, each behind a slash.
  private mutating func relativeSteps() -> [PathSyntax.Step] {
    var steps: [PathSyntax.Step] = []
    while continuesPath {
      let slash = advance()
      if slash.kind == .doubleSlash { report(.descendants(slash.range)) }
      guard startsStep(token) else {
        complain(.missingStep(slash.range))
        break
      }
      if let step = step() { steps.append(step) }
    }
    return steps
  }

  /// One step; `nil` for `.`, which goes nowhere.
  private mutating func step() -> PathSyntax.Step? {
    let first = advance()
    switch first.kind {
    case .dot: return nil
    case .doubleDot: return PathSyntax.Step(axis: .parent, predicates: [], range: first.range)
    case .anyName:
      return PathSyntax.Step(axis: .anyChild, predicates: predicates(), range: first.range)
    case .at:
      let name = token.kind == .name ? advance() : first
      report(.attribute(first.range.lowerBound..<name.range.upperBound))
      return nil
    default: break
    }
    if token.kind == .axis { return axisStep(first) }
    if token.kind == .leftParenthesis {
      report(.nodeTest(text(first), first.range))
      _ = skipParentheses()
      return nil
    }
    return PathSyntax.Step(
      axis: .child(Name(text(first))), predicates: predicates(), range: first.range)
  }

  /// `child::name`, `parent::*` or `self::*`, the long forms of the steps that exist.
  private mutating func axisStep(_ axis: Token) -> PathSyntax.Step? {
    _ = advance()
    let isNode = token.kind == .name && text(token) == "node" && peek().kind == .leftParenthesis
    let target = startsStep(token) ? advance() : token
    if isNode { _ = skipParentheses() }
    let range = axis.range.lowerBound..<target.range.upperBound
    switch (text(axis), target.kind) {
    case ("child", .name) where !isNode:
      return PathSyntax.Step(
        axis: .child(Name(text(target))), predicates: predicates(), range: target.range)
    case ("child", _) where isNode || target.kind == .anyName:
      return PathSyntax.Step(axis: .anyChild, predicates: predicates(), range: range)
    case ("parent", _) where isNode || target.kind == .anyName:
      return PathSyntax.Step(axis: .parent, predicates: [], range: range)
    case ("self", _) where isNode || target.kind == .anyName:
      return nil
    default:
      report(.axis(text(axis), range))
      return nil
    }
  }

  private mutating func skipParentheses() -> [Syntax] {
    guard take(.leftParenthesis) else { return [] }
    let parts = skip { $0 == .rightParenthesis }
    _ = take(.rightParenthesis)
    return parts
  }

  mutating func predicates() -> [Syntax] {
    var predicates: [Syntax] = []
    while token.kind == .leftBracket {
      let open = advance()
      guard let predicate = nested({ $0.expression() }) else { break }
      predicates.append(predicate)
      close(open, with: .rightBracket)
    }
    return predicates
  }

  /// Takes the bracket that closes another, or reports why it is not there.
  mutating func close(_ open: Token, with kind: Token.Kind) {
    if take(kind) { return }
    if token.kind == .end || closes(token.kind) {
      complain(.unclosedBracket(text(open), open.range))
    } else {
      complainAboutLeftover()
    }
    _ = skip { $0 == kind }
    _ = take(kind)
  }

  private func closes(_ kind: Token.Kind) -> Bool {
    kind == .rightParenthesis || kind == .rightBracket
  }

  /// Reports a token that cannot follow a complete expression.
  mutating func complainAboutLeftover() {
    let before = previous ?? token
    switch token.kind {
    case .rightParenthesis, .rightBracket:
      complain(.unopenedBracket(text(token), token.range))
    case .comma: complain(.strayComma(token.range))
    case .leftBracket: complain(.strayPredicate(token.range))
    case .string where before.kind == .string && before.range.upperBound == token.range.lowerBound:
      complain(.doubledQuote(before.range.upperBound - 1..<token.range.lowerBound + 1))
    default:
      if before.kind == .name, ["and", "or", "mod", "div"].contains(text(before)) {
        complain(.missingLeftOperand(text(before), before.range, comparesOwnAnswer: false))
      } else if before.kind == .name, Function.named(text(before)) != nil {
        complain(.missingParentheses(text(before), before.range))
      } else {
        complain(.missingOperator(before: source(token), token.range))
      }
    }
  }

  // MARK: Primaries

  private mutating func primary() -> Syntax {
    switch token.kind {
    case .number:
      let token = advance()
      return Syntax(.literal(.number(NumberText.number(text(token)) ?? .nan), nil), token.range)
    case .string:
      let token = advance()
      return Syntax(.literal(.string(text(token)), nil), token.range)
    case .reference:
      let token = advance()
      let name = Name(text(token))
      return Syntax(
        .path(PathSyntax(start: .reference(name, token.range), predicates: [], steps: [])),
        token.range)
    case .lastSavedReference:
      let token = advance()
      return Syntax(.lastSaved(Name(text(token))), token.range)
    case .variable: return Syntax(.malformed([]), advance().range)
    case .name: return call()
    case .leftParenthesis: return parenthesized()
    default: return missingOperand()
    }
  }

  private mutating func parenthesized() -> Syntax {
    let open = advance()
    if token.kind == .rightParenthesis {
      complain(.missingOperand(open.range.lowerBound..<advance().range.upperBound))
      return Syntax(.malformed([]), open.range)
    }
    guard let inner = nested({ $0.expression() }) else {
      return Syntax(.malformed([]), open.range)
    }
    close(open, with: .rightParenthesis)
    return Syntax(inner.kind, open.range.lowerBound..<(previous?.range.upperBound ?? 0))
  }

  /// Reports that a value is missing; the token that stands there is left for others.
  private mutating func missingOperand() -> Syntax {
    let here = token.range
    switch token.kind {
    case .plus: complain(.unaryPlus(here))
    case .end, .comma, .rightParenthesis, .rightBracket:
      complain(.missingOperand(previous?.range ?? here))
    default:
      let comparesOwnAnswer =
        switch previous?.kind {
        case nil, .and, .or, .leftParenthesis, .leftBracket: true
        default: false
        }
      complain(
        token.precedence == nil
          ? .missingOperand(here)
          : .missingLeftOperand(source(token), here, comparesOwnAnswer: comparesOwnAnswer))
    }
    if token.kind == .plus { _ = advance() }
    return Syntax(.malformed([]), here.lowerBound..<here.lowerBound)
  }

  private mutating func call() -> Syntax {
    let name = advance()
    let open = advance()
    let arguments = nested { $0.arguments() } ?? []
    if arguments.isEmpty, token.kind == .rightParenthesis || token.kind == .end {
      if !take(.rightParenthesis) { complain(.unclosedBracket(text(open), open.range)) }
    } else {
      close(open, with: .rightParenthesis)
    }
    let range = name.range.lowerBound..<(previous?.range.upperBound ?? name.range.upperBound)
    return checkedCall(text(name), name.range, arguments, range)
  }

  private mutating func arguments() -> [Syntax] {
    if token.kind == .rightParenthesis || token.kind == .end { return [] }
    var arguments: [Syntax] = []
    while true {
      if token.kind == .comma || token.kind == .rightParenthesis {
        complain(.missingArgument(token.range))
        arguments.append(Syntax(.malformed([]), token.range))
      } else {
        arguments.append(expression())
      }
      guard take(.comma) else { return arguments }
    }
  }
}
