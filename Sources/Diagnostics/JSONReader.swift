/// Reads a JSON text exactly as RFC 8259 defines it and keeps the place of every value.
///
/// Nothing is tolerated that the standard does not allow: no comments, no trailing commas, no name
/// twice in one object, no half surrogates, no bytes that are not UTF-8. Reading stops at the first
/// broken piece of grammar; repeated names are all reported.
package struct JSONReader {
  /// The deepest nesting that is read.
  package static let maximumDepth = 128

  let source: SourceFile
  let bytes: [UInt8]
  var position = 0
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

  // MARK: Space

  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  func place(_ range: Range<Int>) -> Place { Place(file: source.name, range: range) }
}
