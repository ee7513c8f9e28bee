/// What is said about broken JSON: the place, the cause and, where there is one, the repair.
extension JSONReader {
  func problem(
    _ code: String, _ range: Range<Int>, _ message: Phrase, help: Phrase? = nil
  ) -> BrokenJSON {
    BrokenJSON(Diagnostic(.error, code, at: place(range), message, help: help))
  }

  func unexpected(_ message: Phrase, help: Phrase? = nil) -> BrokenJSON {
    problem("json-syntax", position..<min(position + 1, bytes.count), message, help: help)
  }

  func badNumber(_ start: Int) -> BrokenJSON {
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

  func missingName() -> BrokenJSON {
    guard let byte = peek else {
      return unexpected(
        Phrase(en: "the object is not closed: expected '}'", ar: "لم يُغلق الكائن: المتوقع '}'"))
    }
    if byte == UInt8(ascii: "'") { return wrongQuote() }
    return notAValue(
      position,
      expected: Phrase(en: "a name in double quotes", ar: "اسم بين علامتي تنصيص مزدوجتين"))
  }

  func wrongQuote() -> BrokenJSON {
    unexpected(
      Phrase(en: "a text in single quotes", ar: "نص بين علامتي تنصيص مفردتين"),
      help: Phrase(en: "use double quotes: \"…\"", ar: "استعمل علامتي تنصيص مزدوجتين: \"…\""))
  }

  func notAValue(
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

  func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}

/// Ends the reading at the first broken piece of grammar.
struct BrokenJSON: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}
