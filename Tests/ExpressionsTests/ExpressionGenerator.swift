/// Makes expressions that the grammar allows, the same for the same seed.
struct ExpressionGenerator {
  private let random: RepeatableRandom

  init(seed: UInt64) {
    random = RepeatableRandom(seed: seed)
  }

  /// An expression whose parts nest so deep at most.
  func expression(depth: Int = 4) -> String {
    if depth == 0 { return operand() }
    let inner = { expression(depth: depth - 1) }
    switch number(below: 12) {
    case 0, 1: return "\(inner()) \(pick(operators)) \(inner())"
    case 2: return "(\(inner()))"
    case 3: return "-\(inner())"
    case 4: return "if(\(inner()), \(inner()), \(inner()))"
    case 5: return "\(pick(textFunctions))(\(inner()))"
    case 6: return "\(pick(pairFunctions))(\(inner()), \(inner()))"
    case 7: return "\(pick(nodeFunctions))(\(nodes(depth: depth - 1)))"
    case 8: return "concat(\(inner()), \(nodes(depth: depth - 1)), \(inner()))"
    case 9: return nodes(depth: depth - 1)
    case 10: return "substr(\(inner()), \(inner()), \(inner()))"
    default: return operand()
    }
  }

  /// The expression with a few of its bytes changed.
  func broken(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for _ in 0...number(below: 3) where !bytes.isEmpty {
      let place = number(below: bytes.count)
      switch number(below: 3) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(pick(Array("()[]'\"$={}.,/*|<>!&%٣ ".utf8)), at: place)
      default: bytes[place] = UInt8(number(below: 128))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func operand() -> String {
    switch number(below: 4) {
    case 0: pick(["0", "1", "2.5", ".5", "7.", "100000000000000000000", "1 div 0", "0 div 0"])
    case 1: pick(["''", "'a'", "'2024-03-01'", "'5'", "\"b c\"", "'٣'", "'15.5 32.5'", "' '"])
    case 2: pick(["${n}", "${t}", "${d}", "${empty}", ".", "../n", "/data/t", "${a}", "${hidden}"])
    default: pick(["today()", "now()", "true()", "false()", "position(..)", "random()", "pi()"])
    }
  }

  private func nodes(depth: Int) -> String {
    let start = pick(["${m}", "${a}", "/data/m", "../m", "..", "${m}/a", "${a} | ${b}", "../*"])
    guard depth > 0, start != "..", !start.contains("|"), number(below: 2) == 0 else {
      return start
    }
    return
      "\(start)[\(pick(["a > 1", "position() = last()", "1", ". = 'x'", expression(depth: depth - 1)]))]"
  }

  private let operators = [
    "+", "-", "*", "div", "mod", "=", "!=", "<", "<=", ">", ">=", "and", "or",
  ]
  private let textFunctions = [
    "string", "number", "boolean", "not", "int", "round", "abs", "string-length",
    "normalize-space", "date", "date-time", "decimal-date-time", "decimal-time", "count-selected",
    "boolean-from-string", "base64-decode", "once", "floor", "sqrt", "log", "area", "uuid",
  ]
  private let pairFunctions = [
    "coalesce", "contains", "starts-with", "substring-before", "substring-after", "selected",
    "selected-at", "round", "pow", "max", "join", "regex", "format-date", "checklist", "distance",
  ]
  private let nodeFunctions = ["count", "sum", "min", "count-non-empty", "position", "randomize"]

  private func number(below limit: Int) -> Int { random.number(below: limit) }
  private func pick<Item>(_ items: [Item]) -> Item { random.pick(items) }
}
