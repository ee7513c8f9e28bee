/// One word, sign or literal of an expression.
struct Token {
  /// What a token is; operators are named by what they do.
  enum Kind {
    case number, string, name, reference, lastSavedReference
    case or, and
    case equal, notEqual
    case less, lessOrEqual, greater, greaterOrEqual
    case plus, minus
    case times, divide, remainder
    case union
    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, comma
    case slash, doubleSlash, dot, doubleDot, anyName, at, axis, variable
    /// An operator of other languages, already reported: taken for one of the loosest kind.
    case foreignOperator
    case end
  }

  let kind: Kind
  /// The bytes of the token.
  let range: Range<Int>
  /// The bytes of a string between its quotes, of a reference's name; otherwise ``range``.
  let content: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>, content: Range<Int>? = nil) {
    self.kind = kind
    self.range = range
    self.content = content ?? range
  }

  /// Whether an operator can follow: then `*` multiplies, and `and`, `or`, `mod`, `div` are words
  /// of the language rather than names.
  var endsOperand: Bool {
    switch kind {
    case .number, .string, .name, .reference, .lastSavedReference, .anyName, .rightParenthesis,
      .rightBracket, .dot, .doubleDot, .variable:
      true
    default: false
    }
  }

  /// How tightly a binary operator binds; `nil` for everything else.
  var precedence: Int? {
    switch kind {
    case .or, .foreignOperator: 1
    case .and: 2
    case .equal, .notEqual: 3
    case .less, .lessOrEqual, .greater, .greaterOrEqual: 4
    case .plus, .minus: 5
    case .times, .divide, .remainder: 6
    default: nil
    }
  }
}
