/// Reads a JSON text exactly as RFC 8259 defines it and keeps the place of every value.
///
/// Nothing is tolerated that the standard does not allow: no comments, no trailing commas, no name
/// twice in one object, no half surrogates, no bytes that are not UTF-8. Reading stops at the first
/// broken piece of grammar; repeated names are all reported.
package struct JSONReader {
  /// The deepest nesting that is read.
  package static let maximumDepth = 128

  private let source: SourceFile
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  private var diagnostics: [Diagnostic] = []

  /// Reads a whole source: the value, unless the grammar is broken, and everything to report.
  package static func read(_ source: SourceFile) -> (root: JSONNode?, diagnostics: [Diagnostic]) {
    var reader = JSONReader(source)
    do throws(BrokenJSON) {
      return (try reader.document(), reader.diagnostics.inReadingOrder())
    } catch {
      return (nil, (reader.diagnostics + [error.diagnostic]).inReadingOrder())
    }
  }

  private init(_ source: SourceFile) {
    self.source = source
    bytes = source.bytes
  }

  private mutating func document() throws(BrokenJSON) -> JSONNode {
    if let invalid = firstInvalidUTF8(in: bytes) {
      throw problem(
        "invalid-utf8", invalid..<min(invalid + 1, bytes.count),
        Phrase(
          en: "this byte is not UTF-8 text", ar: "هذا البايت ليس نصاً بترميز UTF-8"),
        help: Phrase(en: "save the file as UTF-8", ar: "احفظ الملف بترميز UTF-8"))
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      throw problem(
        "byte-order-mark", 0..<3,
        Phrase(
          en: "the file starts with a byte order mark", ar: "يبدأ الملف بعلامة ترتيب البايتات"),
        help: Phrase(en: "save it as UTF-8 without BOM", ar: "احفظه بترميز UTF-8 دون BOM"))
    }
    skipSpace()
    if position == bytes.count {
      throw problem(
        "empty-file", position..<position,
        Phrase(en: "the file is empty", ar: "الملف فارغ"),
        help: Phrase(en: "write one JSON object: { … }", ar: "اكتب كائن JSON واحداً: { … }"))
    }
    let root = try value()
    skipSpace()
    if position < bytes.count {
      throw unexpected(
        Phrase(en: "the text goes on after its end", ar: "يستمر النص بعد نهايته"),
        help: Phrase(
          en: "a file holds one value: remove what follows it or check the brackets before it",
          ar: "يضم الملف قيمة واحدة: احذف ما بعدها أو راجع الأقواس قبلها"))
    }
    return root
  }

  // MARK: Values

  private mutating func value() throws(BrokenJSON) -> JSONNode {
    let start = position
    switch peek ?? 0 {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return try nested(start)
    case UInt8(ascii: "\""):
      let string = try string()
      return JSONNode(content: .string(string), place: string.place)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let number = try number()
      return JSONNode(content: .number(number), place: place(start..<position))
    default: return try word(start)
    }
  }

  private mutating func nested(_ start: Int) throws(BrokenJSON) -> JSONNode {
    depth += 1
    guard depth <= Self.maximumDepth else {
      throw problem(
        "too-deep", start..<start + 1,
        Phrase(
          en: "values are nested more than \(Self.maximumDepth) deep",
          ar: "تداخل القيم يتجاوز \(Self.maximumDepth) مستوى"))
    }
    let content = bytes[start] == UInt8(ascii: "{") ? try object() : try array()
    depth -= 1
    return JSONNode(content: content, place: place(start..<position))
  }

  private mutating func object() throws(BrokenJSON) -> JSONNode.Content {
    position += 1
    var members: [JSONNode.Member] = []
    var names: [String: Int] = [:]
    skipSpace()
    if peek == UInt8(ascii: "}") {
      position += 1
      return .object(members)
    }
    while true {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw missingName() }
      let name = try string()
      skipSpace()
      guard peek == UInt8(ascii: ":") else {
        throw unexpected(
          Phrase(
            en: "expected ':' after the name '\(name.text)'",
            ar: "المتوقع ':' بعد الاسم '\(name.text)'"))
      }
      position += 1
      skipSpace()
      let value = try value()
      if names.updateValue(members.count, forKey: name.text) != nil {
        diagnostics.append(
          Diagnostic(
            .error, "duplicate-key", at: name.place,
            Phrase(
              en: "'\(name.text)' occurs twice in this object",
              ar: "تكرر '\(name.text)' في هذا الكائن"),
            help: Phrase(en: "keep one of them", ar: "أبقِ واحداً منهما")))
      } else {
        members.append(JSONNode.Member(name: name, value: value))
      }
      if try endsList(UInt8(ascii: "}"), of: Phrase(en: "object", ar: "الكائن")) { break }
    }
    return .object(members)
  }

  private mutating func array() throws(BrokenJSON) -> JSONNode.Content {
    position += 1
    var elements: [JSONNode] = []
    skipSpace()
    if peek == UInt8(ascii: "]") {
      position += 1
      return .array(elements)
    }
    while true {
      skipSpace()
      elements.append(try value())
      if try endsList(UInt8(ascii: "]"), of: Phrase(en: "array", ar: "المصفوفة")) { break }
    }
    return .array(elements)
  }

  /// Reads the comma or the bracket after an element; true at the bracket.
  private mutating func endsList(_ close: UInt8, of list: Phrase) throws(BrokenJSON) -> Bool {
    let end = position
    skipSpace()
    if peek == close {
      position += 1
      return true
    }
    guard peek == UInt8(ascii: ",") else {
      let bracket = String(UnicodeScalar(close))
      if peek == nil {
        throw unexpected(
          Phrase(
            en: "the \(list.en) is not closed: expected '\(bracket)'",
            ar: "لم يُغلق \(list.ar): المتوقع '\(bracket)'"))
      }
      throw problem(
        "missing-comma", end..<end,
        Phrase(
          en: "expected ',' or '\(bracket)' here", ar: "المتوقع هنا ',' أو '\(bracket)'"))
    }
    let comma = position
    position += 1
    skipSpace()
    if peek == close {
      throw problem(
        "trailing-comma", comma..<comma + 1,
        Phrase(en: "a comma before the closing bracket", ar: "فاصلة قبل القوس الختامي"),
        help: Phrase(en: "remove the comma", ar: "احذف الفاصلة"))
    }
    return false
  }

  private mutating func word(_ start: Int) throws(BrokenJSON) -> JSONNode {
    for (word, content): (String, JSONNode.Content) in [
      ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
    ] where bytes[start...].starts(with: word.utf8) {
      let end = start + word.utf8.count
      guard end == bytes.count || !isWordByte(bytes[end]) else { break }
      position = end
      return JSONNode(content: content, place: place(start..<end))
    }
    throw notAValue(start)
  }

  // MARK: Numbers

  private mutating func number() throws(BrokenJSON) -> JSONNumber {
    let start = position
    if peek == UInt8(ascii: "-") { position += 1 }
    let digits = position
    guard skipDigits() > 0 else { throw badNumber(start) }
    if bytes[digits] == UInt8(ascii: "0"), position > digits + 1 {
      throw problem(
        "leading-zero", digits..<position,
        Phrase(en: "a number starts with zero", ar: "رقم يبدأ بصفر"),
        help: Phrase(
          en: "remove the zero, or put the code in quotes",
          ar: "احذف الصفر، أو ضع الرمز بين علامتي تنصيص"))
    }
    if peek == UInt8(ascii: ".") {
      position += 1
      guard skipDigits() > 0 else { throw badNumber(start) }
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      position += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
      guard skipDigits() > 0 else { throw badNumber(start) }
    }
    if let next = peek, isWordByte(next) || next == UInt8(ascii: ".") { throw badNumber(start) }
    return JSONNumber(validated: source.text(start..<position))
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while let byte = peek, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { position += 1 }
    return position - start
  }

  // MARK: Space and problems

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private func place(_ range: Range<Int>) -> Place { Place(file: source.name, range: range) }

  private func problem(
    _ code: String, _ range: Range<Int>, _ message: Phrase, help: Phrase? = nil
  ) -> BrokenJSON {
    BrokenJSON(Diagnostic(.error, code, at: place(range), message, help: help))
  }

  private func unexpected(_ message: Phrase, help: Phrase? = nil) -> BrokenJSON {
    problem("json-syntax", position..<min(position + 1, bytes.count), message, help: help)
  }

  private func badNumber(_ start: Int) -> BrokenJSON {
    var end = start
    while end < bytes.count, isWordByte(bytes[end]) || [0x2B, 0x2D, 0x2E].contains(bytes[end]) {
      end += 1
    }
    return problem(
      "bad-number", start..<end,
      Phrase(
        en: "'\(source.text(start..<end))' is not a number in JSON",
        ar: "'\(source.text(start..<end))' ليس رقماً في JSON"))
  }

  private func missingName() -> BrokenJSON {
    guard let byte = peek else {
      return unexpected(
        Phrase(en: "the object is not closed: expected '}'", ar: "لم يُغلق الكائن: المتوقع '}'"))
    }
    if byte == UInt8(ascii: "'") { return wrongQuote() }
    return notAValue(
      position,
      expected: Phrase(en: "a name in double quotes", ar: "اسم بين علامتي تنصيص مزدوجتين"))
  }

  private func wrongQuote() -> BrokenJSON {
    unexpected(
      Phrase(en: "a text in single quotes", ar: "نص بين علامتي تنصيص مفردتين"),
      help: Phrase(en: "use double quotes: \"…\"", ar: "استعمل علامتي تنصيص مزدوجتين: \"…\""))
  }

  private func notAValue(
    _ start: Int, expected: Phrase = Phrase(en: "a value", ar: "قيمة")
  ) -> BrokenJSON {
    guard start < bytes.count else {
      return unexpected(
        Phrase(
          en: "the file ends where \(expected.en) was expected",
          ar: "ينتهي الملف حيث تُتوقع \(expected.ar)"))
    }
    if bytes[start] == UInt8(ascii: "'") { return wrongQuote() }
    if bytes[start] == UInt8(ascii: "/") || bytes[start] == UInt8(ascii: "#") {
      return unexpected(
        Phrase(en: "JSON has no comments", ar: "لا تعليقات في JSON"),
        help: Phrase(en: "remove the comment", ar: "احذف التعليق"))
    }
    var end = start
    while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
    let word = source.text(start..<max(end, start + 1))
    if "“”‘’«»".contains(source.text(start..<min(start + 3, bytes.count)).first ?? " ") {
      return problem(
        "wrong-quote", start..<min(start + 3, bytes.count),
        Phrase(en: "a typographic quote", ar: "علامة تنصيص طباعية"),
        help: Phrase(en: "use the plain quote \"", ar: "استعمل العلامة البسيطة \""))
    }
    return problem(
      "json-syntax", start..<max(end, start + 1),
      Phrase(
        en: "expected \(expected.en), found '\(word)'",
        ar: "المتوقع \(expected.ar)، والموجود '\(word)'"),
      help: NearestWord.suggestion(for: word, among: ["true", "false", "null"]).map {
        Phrase(en: "did you mean \($0)?", ar: "هل تقصد \($0)؟")
      })
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  // MARK: Strings

  private mutating func string() throws(BrokenJSON) -> JSONText {
    let start = position
    position += 1
    let contentStart = position
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      position += 1
    }
    if peek == UInt8(ascii: "\"") {
      let text = source.text(contentStart..<position)
      position += 1
      return JSONText(text: text, place: place(start..<position), offsets: nil)
    }
    return try escapedString(start, contentStart)
  }

  private mutating func escapedString(
    _ start: Int, _ contentStart: Int
  ) throws(BrokenJSON) -> JSONText {
    var decoded = Array(bytes[contentStart..<position])
    var offsets = Array(contentStart..<position)
    while let byte = peek, byte != UInt8(ascii: "\"") {
      let origin = position
      if byte == UInt8(ascii: "\\") {
        let scalar = try escape()
        let encoded = UTF8.encode(scalar).map { Array($0) } ?? []
        decoded.append(contentsOf: encoded)
        offsets.append(contentsOf: encoded.map { _ in origin })
      } else if byte < 0x20 {
        throw controlCharacter(byte, start)
      } else {
        decoded.append(byte)
        offsets.append(origin)
        position += 1
      }
    }
    guard position < bytes.count else {
      throw problem(
        "unclosed-text", start..<start + 1,
        Phrase(en: "this text is not closed", ar: "هذا النص غير مغلق"),
        help: Phrase(en: "add the closing quote \"", ar: "أضف علامة الإغلاق \""))
    }
    offsets.append(position)
    position += 1
    return JSONText(
      text: String(decoding: decoded, as: UTF8.self), place: place(start..<position),
      offsets: offsets)
  }

  private func controlCharacter(_ byte: UInt8, _ start: Int) -> BrokenJSON {
    if byte == 0x0A || byte == 0x0D {
      return problem(
        "unclosed-text", start..<position,
        Phrase(
          en: "this text is not closed on its line", ar: "هذا النص غير مغلق في سطره"),
        help: Phrase(
          en: "add the closing quote \"; write \\n for a line break inside a text",
          ar: "أضف علامة الإغلاق \"؛ واكتب \\n لفاصل سطر داخل النص"))
    }
    return unexpected(
      Phrase(
        en: "a control character inside a text", ar: "محرف تحكم داخل نص"),
      help: Phrase(en: "write it as an escape: \\t, \\u0007", ar: "اكتبه رمزاً: \\t أو \\u0007"))
  }

  private mutating func escape() throws(BrokenJSON) -> Unicode.Scalar {
    let start = position
    position += 1
    defer { position += 1 }
    switch peek {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(start)
    default:
      throw problem(
        "bad-escape", start..<min(start + 2, bytes.count),
        Phrase(
          en: "'\(source.text(start..<start + 2))' is no escape of JSON",
          ar: "'\(source.text(start..<start + 2))' ليس رمزاً من رموز JSON"),
        help: Phrase(
          en: "write \\\\ for a backslash", ar: "اكتب \\\\ للشرطة المائلة العكسية"))
    }
  }

  /// Reads the four digits after `\u`, and the second half of a surrogate pair. The position stays
  /// on the last digit.
  private mutating func unicodeEscape(_ start: Int) throws(BrokenJSON) -> Unicode.Scalar {
    let first = try fourDigits(start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, bytes[(position + 1)...].starts(with: "\\u".utf8) {
      position += 2
      let second = try fourDigits(start)
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw problem(
      "half-surrogate", start..<min(position + 1, bytes.count),
      Phrase(
        en: "half of a surrogate pair", ar: "نصف زوج بديل"),
      help: Phrase(
        en: "write the character itself, or both halves", ar: "اكتب المحرف نفسه أو النصفين معاً"))
  }

  private mutating func fourDigits(_ start: Int) throws(BrokenJSON) -> UInt32 {
    let digits = bytes[(position + 1)...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ UnicodeScalar($0).properties.isASCIIHexDigit }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else {
      throw problem(
        "bad-escape", start..<min(position + 1, bytes.count),
        Phrase(
          en: "\\u needs four hexadecimal digits", ar: "يحتاج \\u إلى أربعة أرقام ست عشرية"))
    }
    position += 4
    return value
  }
}

/// Ends the reading at the first broken piece of grammar.
private struct BrokenJSON: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}

/// The offset of the first byte that breaks UTF-8; `nil` when the text is whole.
private func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  var position = 0
  while position < bytes.count {
    let byte = bytes[position]
    if byte < 0x80 {
      position += 1
      continue
    }
    let length: Int
    let second: ClosedRange<UInt8>
    switch byte {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return position
    }
    guard position + length <= bytes.count, second.contains(bytes[position + 1]),
      bytes[(position + 2)..<(position + length)].allSatisfy({ (0x80...0xBF).contains($0) })
    else { return position }
    position += length
  }
  return nil
}
