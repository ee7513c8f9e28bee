/// Signs and words of other languages, spreadsheets and word processors, and what to write instead.
extension Lexer {
  /// A sign that means something here or elsewhere, longest spelling first.
  private struct Sign {
    let spelling: String
    let kind: Token.Kind
    /// What to write instead; `nil` when the sign is right as it is.
    let replacement: String?

    init(_ spelling: String, _ kind: Token.Kind, insteadWrite replacement: String? = nil) {
      self.spelling = spelling
      self.kind = kind
      self.replacement = replacement
    }
  }

  private static let signs = [
    Sign("===", .equal, insteadWrite: "="), Sign("!==", .notEqual, insteadWrite: "!="),
    Sign("==", .equal, insteadWrite: "="), Sign("!=", .notEqual),
    Sign("<>", .notEqual, insteadWrite: "!="), Sign("=<", .lessOrEqual, insteadWrite: "<="),
    Sign("=>", .greaterOrEqual, insteadWrite: ">="), Sign("<=", .lessOrEqual),
    Sign(">=", .greaterOrEqual), Sign("=", .equal), Sign("<", .less), Sign(">", .greater),
    Sign("&&", .and, insteadWrite: "and"), Sign("||", .or, insteadWrite: "or"),
    Sign("|", .union), Sign("::", .axis), Sign(":=", .equal, insteadWrite: "="),
    Sign("%", .remainder, insteadWrite: "mod"), Sign(";", .comma, insteadWrite: ","),
    Sign("&", .foreignOperator, insteadWrite: "concat(a, b)"),
    Sign("^", .foreignOperator, insteadWrite: "pow(a, b)"),
    Sign("?", .foreignOperator, insteadWrite: "if(a, b, c)"),
    Sign(":", .foreignOperator, insteadWrite: "if(a, b, c)"),
  ]

  mutating func sign() {
    let rest = bytes[position...]
    for sign in Self.signs where rest.starts(with: sign.spelling.utf8) {
      let count = sign.spelling.utf8.count
      guard let replacement = sign.replacement else { return take(sign.kind, count) }
      if sign.kind == .foreignOperator {
        return foreignOperator(sign.spelling, count, insteadOf: replacement)
      }
      report(.unknownOperator(sign.spelling, position..<position + count, replacement))
      return take(sign.kind, count)
    }
    // Only `!` alone is left: a negation, which is a function here.
    report(.unknownOperator("!", position..<position + 1, "not(…)"))
    position += 1
  }

  mutating func foreignOperator(_ spelling: String, _ count: Int, insteadOf replacement: String) {
    report(.unknownOperator(spelling, position..<position + count, replacement))
    isDoubtful = true
    take(.foreignOperator, count)
  }

  private static let words: [String: (Token.Kind, String)] = [
    "and": (.and, "and"), "or": (.or, "or"), "mod": (.remainder, "mod"), "div": (.divide, "div"),
    "eq": (.equal, "="), "is": (.equal, "="), "equals": (.equal, "="), "ne": (.notEqual, "!="),
    "lt": (.less, "<"), "le": (.lessOrEqual, "<="), "gt": (.greater, ">"),
    "ge": (.greaterOrEqual, ">="), "و": (.and, "and"), "أو": (.or, "or"), "او": (.or, "or"),
  ]

  /// A word where only an operator can stand.
  mutating func foreignWord(_ word: String, _ range: Range<Int>) {
    let lower = word.lowercased()
    if let (kind, replacement) = Self.words[lower] {
      report(.unknownOperator(word, range, replacement))
      add(Token(kind, range))
      return
    }
    if let number = tokens.last, number.kind == .number,
      number.range.upperBound == range.lowerBound,
      lower.first == "e", lower.dropFirst().allSatisfy({ $0.isNumber || $0 == "-" })
    {
      report(.exponent(text(number.range.lowerBound..<range.upperBound), range))
      position = range.upperBound
      return
    }
    for operation in ["and", "or", "mod", "div"] where lower.hasPrefix(operation) {
      let rest = lower.dropFirst(operation.count)
      guard !rest.isEmpty, rest.allSatisfy({ $0.isNumber || $0 == "." }) else { continue }
      let end = range.lowerBound + operation.utf8.count
      report(.missingSpace(after: operation, range))
      add(Token(Self.words[operation]?.0 ?? .or, range.lowerBound..<end))
      return
    }
    add(Token(.name, range))
  }

  /// Anything that is not ASCII, and what ASCII has no use for here.
  mutating func foreign() {
    guard let (scalar, length) = scalar(at: position) else { return }
    let range = position..<position + length
    if nameEnd(from: position) > position { return foreignName() }
    if let quote = Quote(scalar) { return foreignQuote(quote, length) }
    if let ascii = Self.lookAlikes[scalar] { return lookAlike(scalar, length, ascii) }
    if scalar.properties.numericType == .decimal { return foreignDigits() }
    if Self.isInvisible(scalar) {
      report(.invisibleCharacter(scalar, range))
    } else {
      report(.unexpectedCharacter(scalar, range))
      isDoubtful = true
    }
    position += length
  }

  private mutating func foreignName() {
    let range = position..<nameEnd(from: position)
    if operatorCanStand {
      foreignWord(text(range), range)
    } else {
      add(Token(.name, range))
    }
  }

  /// Digits of another script, read as the ASCII digits they stand for.
  private mutating func foreignDigits() {
    let start = position
    var ascii = ""
    while let (scalar, length) = scalar(at: position) {
      if let value = scalar.properties.numericValue, scalar.properties.numericType == .decimal {
        ascii += String(Int(value))
      } else if scalar == "." || scalar == "٫" {
        ascii += "."
      } else {
        break
      }
      position += length
    }
    report(.lookAlike(text(start..<position), start..<position, ascii))
    tokens.append(Token(.number, start..<position))
  }

  private mutating func lookAlike(
    _ scalar: Unicode.Scalar, _ length: Int, _ meant: (kind: Token.Kind, spelling: String)
  ) {
    report(.lookAlike(String(scalar), position..<position + length, meant.spelling))
    take(meant.kind, length)
  }

  private static let lookAlikes: [Unicode.Scalar: (kind: Token.Kind, spelling: String)] = [
    "≤": (.lessOrEqual, "<="), "⩽": (.lessOrEqual, "<="), "≥": (.greaterOrEqual, ">="),
    "⩾": (.greaterOrEqual, ">="), "≠": (.notEqual, "!="), "−": (.minus, "-"),
    "–": (.minus, "-"), "—": (.minus, "-"), "‐": (.minus, "-"), "\u{2011}": (.minus, "-"),
    "－": (.minus, "-"), "×": (.times, "*"), "∗": (.times, "*"), "⋅": (.times, "*"),
    "·": (.times, "*"), "＊": (.times, "*"), "÷": (.divide, "div"), "∕": (.divide, "div"),
    "＝": (.equal, "="), "＜": (.less, "<"), "＞": (.greater, ">"), "＋": (.plus, "+"),
    "（": (.leftParenthesis, "("), "）": (.rightParenthesis, ")"), "［": (.leftBracket, "["),
    "］": (.rightBracket, "]"), "，": (.comma, ","), "،": (.comma, ","), "、": (.comma, ","),
    "؛": (.comma, ","), "٬": (.comma, ","), "٪": (.remainder, "mod"), "％": (.remainder, "mod"),
    "∧": (.and, "and"), "∨": (.or, "or"),
  ]

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .format, .lineSeparator, .paragraphSeparator, .control: true
    default: false
    }
  }
}
