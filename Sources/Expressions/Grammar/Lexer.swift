/// Cuts the text of an expression into tokens and reports what no token can begin with, going on
/// with what was probably meant.
struct Lexer {
  let bytes: [UInt8]
  var position = 0
  var tokens: [Token] = []
  private(set) var problems: [ExpressionProblem] = []
  /// Whether the tokens are so doubtful that mistakes of grammar among them mean nothing.
  var isDoubtful = false

  init(_ text: String) {
    bytes = Array(text.utf8)
    tokens.reserveCapacity(bytes.count / 3 + 4)
  }

  /// Reads to the end of the text; the last token is ``Token/Kind/end``.
  mutating func run() {
    while true {
      skipSpace()
      guard position < bytes.count else { break }
      next()
    }
    tokens.append(Token(.end, bytes.count..<bytes.count))
  }

  var operatorCanStand: Bool { tokens.last?.endsOperand ?? false }

  func byte(_ ahead: Int = 0) -> UInt8 {
    position + ahead < bytes.count ? bytes[position + ahead] : 0
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  mutating func report(_ problem: ExpressionProblem) {
    problems.append(problem)
  }

  /// Takes so many bytes as one token.
  mutating func take(_ kind: Token.Kind, _ count: Int) {
    tokens.append(Token(kind, position..<position + count))
    position += count
  }

  mutating func add(_ token: Token) {
    tokens.append(token)
    position = token.range.upperBound
  }

  private mutating func skipSpace() {
    while position < bytes.count, NumberText.isSpace(bytes[position]) { position += 1 }
  }

  private mutating func next() {
    switch UnicodeScalar(byte()) {
    case "(": take(.leftParenthesis, 1)
    case ")": take(.rightParenthesis, 1)
    case "[": take(.leftBracket, 1)
    case "]": take(.rightBracket, 1)
    case ",": take(.comma, 1)
    case "+": take(.plus, 1)
    case "-": take(.minus, 1)
    case "@": take(.at, 1)
    case "*": star()
    case "/": byte(1) == UInt8(ascii: "/") ? take(.doubleSlash, 2) : take(.slash, 1)
    case ".": dot()
    case "0"..."9": number()
    case "'", "\"": string()
    case "$": dollar()
    case "=", "<", ">", "!", "|", "&", "%", "^", ":", "?", ";": sign()
    case "a"..."z", "A"..."Z", "_": name()
    default: foreign()
    }
  }

  private mutating func star() {
    if operatorCanStand, byte(1) == UInt8(ascii: "*") {
      foreignOperator("**", 2, insteadOf: "pow(a, b)")
    } else {
      take(operatorCanStand ? .times : .anyName, 1)
    }
  }

  private mutating func dot() {
    if isDigit(byte(1)) {
      number()
    } else if byte(1) == UInt8(ascii: ".") {
      take(.doubleDot, 2)
    } else {
      take(.dot, 1)
    }
  }

  private mutating func number() {
    let start = position
    while isDigit(byte()) { position += 1 }
    if byte() == UInt8(ascii: ".") {
      position += 1
      while isDigit(byte()) { position += 1 }
    }
    if byte() == UInt8(ascii: ".") {
      while isDigit(byte()) || byte() == UInt8(ascii: ".") { position += 1 }
      report(.malformedNumber(text(start..<position), start..<position))
    }
    tokens.append(Token(.number, start..<position))
  }

  private mutating func string() {
    let start = position
    guard let end = bytes[(start + 1)...].firstIndex(of: bytes[start]) else {
      report(.unclosedString(quote: text(start..<start + 1), start..<start + 1))
      isDoubtful = true
      add(Token(.string, start..<bytes.count, content: start + 1..<bytes.count))
      return
    }
    add(Token(.string, start..<end + 1, content: start + 1..<end))
  }

  /// `${name}`, `${last-saved#name}`, and what looks like them.
  private mutating func dollar() {
    let start = position
    guard byte(1) == UInt8(ascii: "{") else {
      position += 1
      let end = nameEnd(from: position)
      report(.variable(text(position..<end), start..<end))
      add(Token(.variable, start..<end, content: position..<end))
      return
    }
    var end = start + 2
    while end < bytes.count, bytes[end] != UInt8(ascii: "}"), !isReferenceBreak(bytes[end]) {
      end += 1
    }
    let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: "}")
    var inner = start + 2..<end
    while let first = bytes[inner].first, NumberText.isSpace(first) { inner.removeFirst() }
    while let last = bytes[inner].last, NumberText.isSpace(last) { inner.removeLast() }
    let prefix = Array("last-saved#".utf8)
    let isLastSaved = bytes[inner].starts(with: prefix)
    if isLastSaved { inner = inner.lowerBound + prefix.count..<inner.upperBound }
    if !isClosed {
      let nameEnd = nameEnd(from: inner.lowerBound)
      report(.unclosedReference(text(inner.lowerBound..<nameEnd), start..<max(nameEnd, start + 2)))
      isDoubtful = true
      inner = inner.lowerBound..<nameEnd
      end = max(nameEnd, start + 2) - 1
    } else if inner.isEmpty || nameEnd(from: inner.lowerBound) != inner.upperBound {
      report(.malformedReference(text(inner), start..<end + 1))
    }
    add(
      Token(
        isLastSaved ? .lastSavedReference : .reference, start..<end + 1, content: inner))
  }

  /// A byte that no reference contains: it was not closed before it.
  private func isReferenceBreak(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "$", "{", "(", ")", "'", "\"", "=", "<", ">", ",", "\n": true
    default: false
    }
  }

  private mutating func name() {
    let start = position
    var end = nameEnd(from: start)
    if end < bytes.count, bytes[end] == UInt8(ascii: ":"),
      end + 1 < bytes.count, bytes[end + 1] != UInt8(ascii: ":")
    {
      let local = nameEnd(from: end + 1)
      if local > end + 1 { end = local }
    }
    let range = start..<end
    guard operatorCanStand else {
      add(Token(.name, range))
      return
    }
    switch text(range) {
    case "and": add(Token(.and, range))
    case "or": add(Token(.or, range))
    case "mod": add(Token(.remainder, range))
    case "div": add(Token(.divide, range))
    case let word: foreignWord(word, range)
    }
  }

  /// The end of the name that starts at an offset; the offset itself when none does.
  func nameEnd(from start: Int) -> Int {
    var end = start
    while let (scalar, length) = scalar(at: end) {
      let belongs =
        scalar.isASCII
        ? isNameByte(bytes[end]) && (end > start || isNameStart(bytes[end]))
        : isForeignLetter(scalar, isFirst: end == start)
      guard belongs else { break }
      end += length
    }
    return end
  }

  /// The scalar at an offset and how many bytes it takes.
  func scalar(at offset: Int) -> (Unicode.Scalar, Int)? {
    guard offset < bytes.count else { return nil }
    let first = bytes[offset]
    if first < 0x80 { return (UnicodeScalar(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard let scalar = text(offset..<min(offset + length, bytes.count)).unicodeScalars.first
    else { return nil }
    return (scalar, length)
  }

  private func isForeignLetter(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      true
    case .nonspacingMark, .spacingMark: !isFirst
    default: false
    }
  }

  func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    isNameStart(byte) || isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
