import Diagnostics

/// Mistakes in single words, signs and literals.
extension ExpressionProblem {
  static func malformedNumber(_ text: String, _ range: Range<Int>) -> Self {
    Self(
      "malformed-number", range,
      Phrase(en: "'\(text)' is not a number", ar: "'\(text)' ليس عدداً"),
      help: Phrase(
        en: "a number has one decimal point; a date is written in quotes: '2024-03-01'",
        ar: "في العدد فاصلة عشرية واحدة؛ أما التاريخ فيُكتب بين علامتي اقتباس: '2024-03-01'"))
  }

  static func exponent(_ text: String, _ range: Range<Int>) -> Self {
    Self(
      "malformed-number", range,
      Phrase(
        en: "numbers are written without an exponent, unlike '\(text)'",
        ar: "تُكتب الأعداد بلا أُس، بخلاف '\(text)'"),
      help: Phrase(en: "write all digits, as in 1000", ar: "اكتب الأرقام كاملة، مثل 1000"))
  }

  static func unclosedString(quote: String, _ range: Range<Int>) -> Self {
    Self(
      "unclosed-string", range,
      Phrase(
        en: "this quotation mark is never closed", ar: "علامة الاقتباس هذه لم تُغلق"),
      help: Phrase(
        en:
          "close the text with \(quote); a text that contains \(quote) is put in the other kind of quotes",
        ar: "أغلق النص بالعلامة \(quote)، وإن كان النص يحتوي \(quote) فضعه بين العلامتين الأخريين"))
  }

  static func typographicQuote(_ found: String, _ range: Range<Int>, _ straight: String) -> Self {
    Self(
      "typographic-quote", range,
      Phrase(
        en: "'\(found)' is a typographic quotation mark",
        ar: "'\(found)' علامة اقتباس طباعية"),
      help: Phrase(
        en: "use the straight one: \(straight)", ar: "استعمل العلامة المستقيمة: \(straight)"))
  }

  static func variable(_ name: String, _ range: Range<Int>) -> Self {
    Self(
      "variable", range,
      Phrase(
        en: "'$\(name)' would be a variable, which expressions do not have",
        ar: "'$\(name)' متغير، ولا متغيرات في التعابير"),
      help: Phrase(
        en: "to refer to a question write ${\(name.isEmpty ? "name" : name)}",
        ar: "للإشارة إلى سؤال اكتب ${\(name.isEmpty ? "name" : name)}"))
  }

  static func unclosedReference(_ name: String, _ range: Range<Int>) -> Self {
    Self(
      "unclosed-reference", range,
      Phrase(en: "the reference is not closed", ar: "الإشارة إلى السؤال لم تُغلق"),
      help: .write("${\(name.isEmpty ? "name" : name)}"))
  }

  static func malformedReference(_ name: String, _ range: Range<Int>) -> Self {
    Self(
      "malformed-reference", range,
      Phrase(
        en: name.isEmpty ? "the reference names no question" : "'\(name)' cannot be a name",
        ar: name.isEmpty ? "الإشارة لا تسمي سؤالاً" : "'\(name)' لا يصلح اسماً"),
      help: Phrase(
        en: "a name is a letter or _, then letters, digits, '-', '_' and '.': ${visit_date}",
        ar: "الاسم حرف لاتيني أو _ تليه حروف أو أرقام أو '-' أو '_' أو '.': ${visit_date}"))
  }

  static func unknownOperator(_ found: String, _ range: Range<Int>, _ meant: String) -> Self {
    Self(
      "unknown-operator", range,
      Phrase(en: "there is no operator '\(found)'", ar: "لا يوجد عامل '\(found)'"),
      help: .write(meant))
  }

  static func missingSpace(after word: String, _ range: Range<Int>) -> Self {
    Self(
      "missing-space", range,
      Phrase(
        en: "a blank is missing after '\(word)'", ar: "تنقص مسافة بعد '\(word)'"),
      help: .write(word + " …"))
  }

  static func lookAlike(_ found: String, _ range: Range<Int>, _ meant: String) -> Self {
    Self(
      "look-alike", range,
      Phrase(
        en: "'\(found)' only looks like something expressions know",
        ar: "'\(found)' يشبه ما تعرفه التعابير لكنه ليس هو"),
      help: .write(meant))
  }

  static func invisibleCharacter(_ scalar: Unicode.Scalar, _ range: Range<Int>) -> Self {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    return Self(
      "invisible-character", range,
      Phrase(
        en: "an invisible character (\(name)) stands here",
        ar: "هنا محرف غير مرئي (\(name))"),
      help: Phrase(
        en: "replace it by an ordinary blank or remove it",
        ar: "ضع مكانه مسافة عادية أو احذفه"))
  }

  static func unexpectedCharacter(_ scalar: Unicode.Scalar, _ range: Range<Int>) -> Self {
    Self(
      "unexpected-character", range,
      Phrase(
        en: "'\(scalar)' has no meaning in an expression",
        ar: "لا معنى للمحرف '\(scalar)' في التعبير"),
      help: Phrase(
        en: "remove it; in a text it stands between quotation marks",
        ar: "احذفه، وإن كان جزءاً من نص فضعه بين علامتي اقتباس"))
  }
}
