import Diagnostics

/// Classes in brackets, and escapes that stand for sets of scalars.
extension PatternParser {
  /// The inside of `[…]`, whose bracket was just taken.
  mutating func scalarClass(_ start: Int) throws(LiteralProblem) -> ScalarSet {
    let isInverted = take("^")
    var members: [ScalarSet] = []
    var intersected: ScalarSet?
    while true {
      guard let scalar = peek else {
        throw invalid(
          Phrase(en: "this '[' is never closed", ar: "هذا القوس '[' لم يُغلق"),
          at: start..<start + 1,
          help: Phrase(en: "for the sign itself write \\[", ar: "للعلامة نفسها اكتب \\["))
      }
      let memberStart = position
      if scalar == "]" {
        position += 1
        break
      }
      if take("&&") {
        intersected = meet(intersected, .union(members))
        members = []
        continue
      }
      position += 1
      if scalar == "[" {
        members.append(try nestedClass(memberStart))
      } else {
        members.append(try member(scalar, memberStart))
      }
    }
    if members.isEmpty, intersected == nil {
      throw invalid(
        Phrase(en: "the class contains nothing", ar: "الفئة لا تحتوي شيئاً"), from: start,
        help: Phrase(en: "for the sign ']' write \\]", ar: "للعلامة ']' اكتب \\]"))
    }
    let set = meet(intersected, .union(members))
    return isInverted ? .inverted(set) : set
  }

  private func meet(_ left: ScalarSet?, _ right: ScalarSet) -> ScalarSet {
    left.map { .intersection($0, right) } ?? right
  }

  private mutating func nestedClass(_ start: Int) throws(LiteralProblem) -> ScalarSet {
    if peek == ":" {
      throw unsupported(Phrase(en: "'[:…:]'", ar: "'[:…:]'"), from: start)
    }
    nesting += 1
    defer { nesting -= 1 }
    guard nesting < 50 else {
      throw invalid(
        Phrase(en: "classes are nested too deep", ar: "تداخل الفئات أعمق مما يُسمح به"),
        from: start)
    }
    return try scalarClass(start)
  }

  /// One scalar, a range of them, or an escape.
  private mutating func member(
    _ scalar: Unicode.Scalar, _ start: Int
  ) throws(LiteralProblem) -> ScalarSet {
    var first = ScalarSet.one(scalar)
    if scalar == "\\" {
      if take("Q") { return quotedMembers() }
      guard let escaped = peek else { throw danglingBackslash(start) }
      position += 1
      first = escaped == "b" ? .one("\u{8}") : try escapedSet(escaped, start)
    }
    guard case .range(let lower) = first, lower.count == 1, peek == "-", let next = peek(1),
      next != "]", next != "["
    else { return first }
    if next == "&", peek(2) == "&" { return first }
    position += 1
    let upperStart = position
    position += 1
    var upper = ScalarSet.one(next)
    if next == "\\" {
      guard let escaped = peek else { throw danglingBackslash(upperStart) }
      position += 1
      upper = try escapedSet(escaped, upperStart)
    }
    guard case .range(let last) = upper, last.count == 1 else {
      // `a-\d`: the hyphen stands for itself.
      return .union([first, .one("-"), upper])
    }
    guard lower.lowerBound <= last.lowerBound else {
      throw invalid(
        Phrase(en: "the range is written backwards", ar: "المدى مكتوب بالعكس"), from: start)
    }
    return .range(lower.lowerBound...last.lowerBound)
  }

  private mutating func quotedMembers() -> ScalarSet {
    var members: [ScalarSet] = []
    while let scalar = peek, !take("\\E") {
      members.append(.one(scalar))
      position += 1
    }
    return .union(members)
  }

  /// What a backslash and a scalar, which was just taken, stand for.
  mutating func escapedSet(
    _ scalar: Unicode.Scalar, _ start: Int
  ) throws(LiteralProblem) -> ScalarSet {
    switch scalar {
    case "d": return .digits
    case "D": return .inverted(.digits)
    case "w": return .wordScalars
    case "W": return .inverted(.wordScalars)
    case "s": return .spaces
    case "S": return .inverted(.spaces)
    case "h": return .horizontalSpaces
    case "H": return .inverted(.horizontalSpaces)
    case "v": return .verticalSpaces
    case "V": return .inverted(.verticalSpaces)
    case "t": return .one("\t")
    case "n": return .one("\n")
    case "r": return .one("\r")
    case "f": return .one("\u{C}")
    case "a": return .one("\u{7}")
    case "e": return .one("\u{1B}")
    case "x", "u", "0": return try numbered(scalar, start)
    case "p": return try property(start)
    case "P": return .inverted(try property(start))
    default: break
    }
    guard !ScalarSet.wordScalars.contains(scalar.value) || scalar == "_" else {
      throw invalid(
        Phrase(en: "'\\\(scalar)' has no meaning", ar: "لا معنى للرمز '\\\(scalar)'"), from: start)
    }
    return .one(scalar)
  }

  /// `\xhh`, `\x{h…}`, `\uhhhh` or `\0ooo`.
  private mutating func numbered(
    _ letter: Unicode.Scalar, _ start: Int
  ) throws(LiteralProblem) -> ScalarSet {
    let isBraced = letter == "x" && take("{")
    let radix = letter == "0" ? 8 : 16
    let most = letter == "0" ? 3 : isBraced ? 6 : letter == "x" ? 2 : 4
    var digits = ""
    while let scalar = peek, digits.utf8.count < most, scalar.isASCII,
      Int(String(scalar), radix: radix) != nil
    {
      digits.unicodeScalars.append(scalar)
      position += 1
    }
    let isComplete = isBraced ? take("}") : letter == "0" || digits.utf8.count == most
    guard isComplete, let value = UInt32(digits, radix: radix), let scalar = Unicode.Scalar(value)
    else {
      throw invalid(
        Phrase(en: "this does not name a character", ar: "هذا لا يسمي محرفاً"), from: start,
        help: Phrase(en: "write \\u0627 or \\x41", ar: "اكتب \\u0627 أو \\x41"))
    }
    return .one(scalar)
  }

  /// `{Name}`, `{^Name}` or one letter after `\p`.
  private mutating func property(_ start: Int) throws(LiteralProblem) -> ScalarSet {
    var name = ""
    var isInverted = false
    if take("{") {
      isInverted = take("^")
      while let scalar = peek, scalar != "}" {
        name.unicodeScalars.append(scalar)
        position += 1
      }
      guard take("}") else {
        throw invalid(
          Phrase(en: "this '{' is never closed", ar: "هذا القوس '{' لم يُغلق"), from: start)
      }
    } else if let scalar = peek {
      name.unicodeScalars.append(scalar)
      position += 1
    }
    guard let property = ScalarProperty(named: name) else {
      throw invalid(
        Phrase(
          en: "no property of characters is named '\(name)'",
          ar: "لا توجد خاصية للمحارف باسم '\(name)'"),
        from: start,
        help: Phrase(
          en: "for letters write \\p{L}, for Arabic ones \\p{Arabic}",
          ar: "للحروف اكتب \\p{L}، وللعربية منها \\p{Arabic}"))
    }
    let set = ScalarSet.property(property)
    return isInverted ? .inverted(set) : set
  }
}
