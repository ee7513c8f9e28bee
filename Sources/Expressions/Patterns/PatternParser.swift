import Diagnostics

/// Takes a pattern apart: the syntax that Java and ICU share.
struct PatternParser {
  let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  var position = 0
  private var depth = 0
  private(set) var groupCount = 0
  private var groupNames: [String: Int] = [:]
  private var flags = Flags()
  /// How many classes are open.
  var nesting = 0
  /// The groups that a back reference names.
  private(set) var backReferences: [(number: Int, range: Range<Int>)] = []

  private struct Flags {
    var ignoresCase = false
    var dotMatchesLineEnds = false
    var hasLineAnchors = false
    var ignoresSpace = false
  }

  init(_ pattern: String) {
    scalars = Array(pattern.unicodeScalars)
    var offset = 0
    offsets =
      scalars.map { scalar in
        defer { offset += UTF8.width(scalar) }
        return offset
      } + [pattern.utf8.count]
  }

  mutating func parse() throws(LiteralProblem) -> PatternNode {
    let node = try choice()
    if position < scalars.count {
      throw invalid(
        Phrase(en: "')' closes nothing", ar: "القوس ')' لا يغلق شيئاً"), from: position,
        help: Phrase(en: "for the sign itself write \\)", ar: "للعلامة نفسها اكتب \\)"))
    }
    for reference in backReferences where reference.number > groupCount {
      throw invalid(
        Phrase(
          en: "there is no group \(reference.number)", ar: "لا توجد مجموعة \(reference.number)"),
        at: reference.range)
    }
    return node
  }

  // MARK: Scalars and mistakes

  var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  func peek(_ ahead: Int) -> Unicode.Scalar? {
    position + ahead < scalars.count ? scalars[position + ahead] : nil
  }

  mutating func take(_ text: String) -> Bool {
    guard scalars[position...].starts(with: text.unicodeScalars) else { return false }
    position += text.unicodeScalars.count
    return true
  }

  func invalid(_ message: Phrase, at range: Range<Int>, help: Phrase? = nil) -> LiteralProblem {
    LiteralProblem(
      "invalid-pattern", message, help: help ?? Self.literalSign,
      range: offsets[range.lowerBound]..<offsets[min(range.upperBound, scalars.count)])
  }

  /// A mistake that reaches from a scalar to where the parser stands, one scalar at least.
  func invalid(_ message: Phrase, from start: Int, help: Phrase? = nil) -> LiteralProblem {
    invalid(message, at: start..<max(position, min(start + 1, scalars.count)), help: help)
  }

  func unsupported(_ what: Phrase, from start: Int) -> LiteralProblem {
    let problem = invalid(what, from: start)
    return LiteralProblem(
      "unsupported-pattern",
      Phrase(en: "\(what.en) is not supported in patterns", ar: "\(what.ar) في الأنماط غير مدعوم"),
      help: Self.ordinaryMeans, range: problem.range)
  }

  private static let literalSign = Phrase(
    en: "correct it; a sign that stands for itself takes a backslash before it: \\.",
    ar: "صححه؛ والعلامة التي تعني نفسها تسبقها شرطة مائلة: \\.")
  static let ordinaryMeans = Phrase(
    en: "say it with classes, groups and repetitions: [a-z], (a|b), {2,5}",
    ar: "عبّر عنه بالفئات والمجموعات والتكرارات: ‎[a-z] و(a|b) و{2,5}")

  // MARK: Structure

  private mutating func choice() throws(LiteralProblem) -> PatternNode {
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(LiteralProblem) -> PatternNode {
    var parts: [PatternNode] = []
    while let scalar = peek, scalar != "|", scalar != ")" {
      if flags.ignoresSpace, skipsComment(scalar) { continue }
      guard let part = try atom() else { continue }
      parts.append(try repeated(part))
    }
    return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
  }

  /// Skips white space, or a comment, between the parts of a pattern with the flag `x`.
  private mutating func skipsComment(_ scalar: Unicode.Scalar) -> Bool {
    if ScalarSet.spaces.contains(scalar.value) {
      position += 1
      return true
    }
    guard scalar == "#" else { return false }
    while let scalar = peek, !LineEnd.contains(scalar.value) { position += 1 }
    return true
  }

  private mutating func repeated(_ part: PatternNode) throws(LiteralProblem) -> PatternNode {
    let start = position
    let bounds: (Int, Int?)
    if peek == "{" {
      bounds = try self.bounds()
    } else if take("*") {
      bounds = (0, nil)
    } else if take("+") {
      bounds = (1, nil)
    } else if take("?") {
      bounds = (0, 1)
    } else {
      return part
    }
    let preference: PatternNode.Repetition.Preference =
      take("?") ? .fewest : take("+") ? .possessive : .most
    if let next = peek, ["*", "+", "?", "{"].contains(next) {
      throw invalid(
        Phrase(
          en: "nothing stands between two repetitions", ar: "لا شيء بين علامتي تكرار"),
        at: position..<position + 1,
        help: Phrase(en: "put the first in a group: (?:…)", ar: "ضع الأولى في مجموعة: (?:…)"))
    }
    if let most = bounds.1, most < bounds.0 {
      throw invalid(
        Phrase(
          en: "the repetition ends before it begins", ar: "حد التكرار الأعلى أقل من الأدنى"),
        from: start)
    }
    return .repeated(
      part, .init(fewest: bounds.0, most: bounds.1, preference: preference))
  }

  /// `{n}`, `{n,}` or `{n,m}`.
  private mutating func bounds() throws(LiteralProblem) -> (Int, Int?) {
    let start = position
    position += 1
    if let fewest = number() {
      if take("}") { return (fewest, fewest) }
      if take(",") {
        if take("}") { return (fewest, nil) }
        if let most = number(), take("}") { return (fewest, most) }
      }
    }
    throw invalid(
      Phrase(en: "'{' does not begin a repetition", ar: "لا يبدأ '{' تكراراً صحيحاً"), from: start,
      help: Phrase(
        en: "write {3}, {2,} or {2,5}; for the sign itself \\{",
        ar: "اكتب {3} أو {2,} أو {2,5}؛ وللعلامة نفسها \\{"))
  }

  mutating func number() -> Int? {
    var value: Int?
    while let digit = peek?.value, (0x30...0x39).contains(digit), value ?? 0 < 1_000_000 {
      value = (value ?? 0) * 10 + Int(digit - 0x30)
      position += 1
    }
    return value
  }

  /// One part without its repetition; `nil` for flags, which match nothing by themselves.
  private mutating func atom() throws(LiteralProblem) -> PatternNode? {
    let start = position
    guard let scalar = peek else { return .empty }
    position += 1
    switch scalar {
    case "(": return try group(start)
    case "[": return .one(cased(try scalarClass(start)))
    case ".":
      return .one(flags.dotMatchesLineEnds ? .everything : .inverted(.lineEnds))
    case "^": return .assertion(flags.hasLineAnchors ? .lineStart : .textStart)
    case "$": return .assertion(flags.hasLineAnchors ? .lineEnd : .textEnd)
    case "\\": return try escape(start)
    case "*", "+", "?", "{":
      throw invalid(
        Phrase(en: "'\(scalar)' has nothing to repeat", ar: "ليس قبل '\(scalar)' ما يُكرر"),
        from: start,
        help: Phrase(
          en: "for the sign itself write \\\(scalar)", ar: "للعلامة نفسها اكتب \\\(scalar)"))
    default: return literal(scalar)
    }
  }

  private func literal(_ scalar: Unicode.Scalar) -> PatternNode {
    .one(cased(.one(scalar)))
  }

  private func cased(_ set: ScalarSet) -> ScalarSet {
    flags.ignoresCase ? .ignoringCase(set) : set
  }

  // MARK: Groups

  private mutating func group(_ start: Int) throws(LiteralProblem) -> PatternNode? {
    let outerFlags = flags
    depth += 1
    guard depth <= 100 else {
      throw invalid(
        Phrase(en: "groups are nested too deep", ar: "تداخل المجموعات أعمق مما يُسمح به"),
        from: start)
    }
    defer { depth -= 1 }
    var wrap: (PatternNode) -> PatternNode = { $0 }
    if take("?:") {
    } else if take("?=") {
      wrap = { .look($0, .init(isAhead: true, isNegative: false)) }
    } else if take("?!") {
      wrap = { .look($0, .init(isAhead: true, isNegative: true)) }
    } else if take("?<=") {
      wrap = { .look($0, .init(isAhead: false, isNegative: false)) }
    } else if take("?<!") {
      wrap = { .look($0, .init(isAhead: false, isNegative: true)) }
    } else if take("?>") {
      wrap = { .atomic($0) }
    } else if take("?<") {
      groupCount += 1
      let number = groupCount
      groupNames[try groupName(start)] = number
      wrap = { .group($0, number: number) }
    } else if take("?") {
      try readFlags(start)
      if take(")") { return nil }
      position += 1
    } else {
      groupCount += 1
      let number = groupCount
      wrap = { .group($0, number: number) }
    }
    let inner = try choice()
    guard take(")") else {
      throw invalid(
        Phrase(en: "this '(' is never closed", ar: "هذا القوس '(' لم يُغلق"),
        at: start..<start + 1,
        help: Phrase(en: "for the sign itself write \\(", ar: "للعلامة نفسها اكتب \\("))
    }
    flags = outerFlags
    return wrap(inner)
  }

  private mutating func groupName(_ start: Int) throws(LiteralProblem) -> String {
    var name = ""
    while let scalar = peek, ScalarSet.wordScalars.contains(scalar.value), scalar != "_",
      !name.isEmpty || !ScalarSet.digits.contains(scalar.value)
    {
      name.unicodeScalars.append(scalar)
      position += 1
    }
    guard !name.isEmpty, take(">") else {
      throw invalid(
        Phrase(en: "the name of the group is malformed", ar: "اسم المجموعة غير صحيح"),
        from: start)
    }
    return name
  }

  /// The letters of `(?i)` or `(?i-s:`, up to the sign that ends them.
  private mutating func readFlags(_ start: Int) throws(LiteralProblem) {
    var value = true
    while let scalar = peek, scalar != ")", scalar != ":" {
      position += 1
      switch scalar {
      case "-": value = false
      case "i": flags.ignoresCase = value
      case "s": flags.dotMatchesLineEnds = value
      case "m": flags.hasLineAnchors = value
      case "x": flags.ignoresSpace = value
      case "u": break
      default:
        throw unsupported(Phrase(en: "'(?\(scalar)'", ar: "'(?\(scalar)'"), from: start)
      }
    }
    guard position < scalars.count else {
      throw invalid(
        Phrase(en: "this '(' is never closed", ar: "هذا القوس '(' لم يُغلق"),
        at: start..<start + 1)
    }
  }

  // MARK: Escapes

  private mutating func escape(_ start: Int) throws(LiteralProblem) -> PatternNode {
    guard let scalar = peek else { throw danglingBackslash(start) }
    position += 1
    switch scalar {
    case "b": return .assertion(.wordBoundary)
    case "B": return .assertion(.noWordBoundary)
    case "A": return .assertion(.textStart)
    case "z": return .assertion(.textEnd)
    case "Z": return .assertion(.textEndOrLastLine)
    case "R":
      return .choice([
        .sequence([.one(.one("\r")), .one(.one("\n"))]), .one(.verticalSpaces),
      ])
    case "Q": return quoted()
    case "1"..."9":
      position -= 1
      return try backReference(number() ?? 0, start)
    case "k":
      guard take("<") else { break }
      let name = try groupName(start)
      guard let number = groupNames[name] else {
        throw invalid(
          Phrase(en: "there is no group '\(name)'", ar: "لا توجد مجموعة '\(name)'"), from: start)
      }
      return try backReference(number, start)
    default: break
    }
    return .one(cased(try escapedSet(scalar, start)))
  }

  private mutating func backReference(
    _ number: Int, _ start: Int
  ) throws(LiteralProblem) -> PatternNode {
    backReferences.append((number, start..<position))
    return .backReference(number, ignoresCase: flags.ignoresCase)
  }

  /// Everything between `\Q` and `\E`, as it is.
  private mutating func quoted() -> PatternNode {
    var parts: [PatternNode] = []
    while let scalar = peek, !take("\\E") {
      parts.append(literal(scalar))
      position += 1
    }
    return .sequence(parts)
  }

  func danglingBackslash(_ start: Int) -> LiteralProblem {
    invalid(
      Phrase(en: "a backslash ends the pattern", ar: "ينتهي النمط بشرطة مائلة عكسية"), from: start,
      help: Phrase(en: "for the sign itself write \\\\", ar: "للعلامة نفسها اكتب \\\\"))
  }
}
