/// Reading texts: RFC 8259, section 7.
extension JSONReader {
  mutating func string() throws(BrokenJSON) -> JSONText {
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
