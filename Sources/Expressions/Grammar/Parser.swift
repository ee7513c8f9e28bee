/// Builds the tree of an expression from its tokens and reports what the grammar does not allow.
///
/// After the first mistake of grammar it goes on, so that every name and every function is still
/// seen, but says nothing more about grammar: what follows is too often only a consequence.
struct Parser {
  /// The deepest nesting of parentheses, predicates and calls.
  static let maximumDepth = 200

  private let lexer: Lexer
  private let tokens: [Token]
  private var position = 0
  private var depth = 0
  /// Whether a mistake of grammar was reported already.
  private(set) var isSilent: Bool
  private(set) var problems: [ExpressionProblem]

  init(_ text: String) {
    var lexer = Lexer(text)
    lexer.run()
    self.lexer = lexer
    tokens = lexer.tokens
    problems = lexer.problems
    isSilent = lexer.isDoubtful
  }

  /// Reads the whole text; `nil` when there is nothing to read.
  mutating func parse() -> Syntax? {
    if tokens.count == 1 {
      complain(.emptyExpression(0..<lexer.bytes.count))
      return nil
    }
    let expression = expression()
    guard token.kind != .end else { return expression }
    complainAboutLeftover()
    let rest = skip { _ in false }
    return Syntax(.malformed([expression] + rest), 0..<lexer.bytes.count)
  }

  // MARK: Tokens

  var token: Token { tokens[position] }
  var previous: Token? { position > 0 ? tokens[position - 1] : nil }

  func peek(_ ahead: Int = 1) -> Token { tokens[min(position + ahead, tokens.count - 1)] }
  func text(_ token: Token) -> String { lexer.text(token.content) }
  func source(_ token: Token) -> String { lexer.text(token.range) }

  mutating func advance() -> Token {
    let token = token
    if position < tokens.count - 1 { position += 1 }
    return token
  }

  mutating func take(_ kind: Token.Kind) -> Bool {
    guard token.kind == kind else { return false }
    _ = advance()
    return true
  }

  /// Reports a mistake of grammar, unless one was reported before.
  mutating func complain(_ problem: ExpressionProblem) {
    if !isSilent { problems.append(problem) }
    isSilent = true
  }

  /// Reports a mistake that says nothing about the tokens around it.
  mutating func report(_ problem: ExpressionProblem) {
    problems.append(problem)
  }

  /// Reads what is between brackets, one level deeper; `nil` when that is too deep.
  mutating func nested<Content>(_ read: (inout Parser) -> Content) -> Content? {
    guard depth < Self.maximumDepth else {
      complain(.tooDeep(previous?.range ?? token.range))
      position = tokens.count - 1
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    return read(&self)
  }

  /// Skips to a token that ends what is being read, keeping the operands on the way.
  mutating func skip(until isEnd: (Token.Kind) -> Bool) -> [Syntax] {
    var parts: [Syntax] = []
    while token.kind != .end, !isEnd(token.kind) {
      let before = position
      parts.append(expression())
      if position == before { _ = advance() }
    }
    return parts
  }

  // MARK: Operators

  mutating func expression() -> Syntax {
    binary(weakest: 1)
  }

  /// Operators that bind at least so tightly, and their operands.
  private mutating func binary(weakest: Int) -> Syntax {
    var left = unary()
    while let precedence = token.precedence, precedence >= weakest {
      var operands = [left]
      var operations: [Token.Kind] = []
      while token.precedence == precedence {
        operations.append(advance().kind)
        operands.append(binary(weakest: precedence + 1))
      }
      left = joined(operands, operations)
    }
    return left
  }

  private func joined(_ operands: [Syntax], _ operations: [Token.Kind]) -> Syntax {
    let range = operands[0].range.lowerBound..<operands[operands.count - 1].range.upperBound
    if operations.contains(.foreignOperator) { return Syntax(.malformed(operands), range) }
    switch operations[0] {
    case .or: return Syntax(.any(operands), range)
    case .and: return Syntax(.all(operands), range)
    default:
      let links = zip(operations, operands.dropFirst()).map {
        Syntax.Link(operation: Self.operation($0), operand: $1)
      }
      return Syntax(.chain(operands[0], links), range)
    }
  }

  private static func operation(_ kind: Token.Kind) -> BinaryOperation {
    switch kind {
    case .plus: .add
    case .minus: .subtract
    case .times: .multiply
    case .divide: .divide
    case .remainder: .remainder
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    default: preconditionFailure("\(kind) does not join two values")
    }
  }

  private mutating func unary() -> Syntax {
    let start = token.range.lowerBound
    var minuses = 0
    while take(.minus) { minuses += 1 }
    let operand = union()
    guard minuses > 0 else { return operand }
    let range = start..<operand.range.upperBound
    let negated = Syntax(.negation(operand), range)
    return minuses % 2 == 1 ? negated : Syntax(.negation(negated), range)
  }

  private mutating func union() -> Syntax {
    let first = path()
    guard token.kind == .union else { return first }
    var operands = [first]
    while take(.union) { operands.append(path()) }
    for operand in operands where !operand.mayBeNodes {
      report(.needsNodes("|", operand.range))
    }
    let range = first.range.lowerBound..<operands[operands.count - 1].range.upperBound
    return Syntax(.union(operands), range)
  }
}
