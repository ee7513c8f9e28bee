import Diagnostics
import Digests

/// Functions on text; positions and lengths count Unicode scalars.
extension Function {
  static let text: [Function] = [
    Function(
      "string", [.value("value").optional], gives: .string,
      Phrase(en: "the value as text", ar: "القيمة نصاً")
    ) { call throws(EvaluationError) in
      .string(try call.stringOrOwn(0))
    },
    Function(
      "concat", repeating: [.values("value")], gives: .string,
      Phrase(
        en: "the texts of all values, one after another",
        ar: "نصوص القيم كلها متتابعة")
    ) { call throws(EvaluationError) in
      var text = ""
      for value in try call.values(from: 0) { text += value.string(in: call.zone) }
      return .string(text)
    },
    Function(
      "join", [.value("separator")], repeating: [.values("value")], gives: .string,
      Phrase(
        en: "the texts of all values with the separator between them",
        ar: "نصوص القيم كلها وبينها الفاصل")
    ) { call throws(EvaluationError) in
      let separator = try call.string(0)
      let texts = try call.values(from: 1).map { $0.string(in: call.zone) }
      return .string(texts.joined(separator: separator))
    },
    Function(
      "substr", [.value("text"), .value("start"), .value("end").optional], gives: .string,
      Phrase(
        en: "the text from start up to end, counted from 0; negative numbers count from its end",
        ar: "النص من البداية حتى النهاية، والعد من 0، والأعداد السالبة تُعد من آخره")
    ) { call throws(EvaluationError) in
      let scalars = try call.string(0).unicodeScalars
      let length = scalars.count
      let start = place(try call.number(1), in: length)
      let end = call.count > 2 ? place(try call.number(2), in: length) : length
      return .string(part(of: scalars, from: start, to: end))
    },
    Function(
      "substring", [.value("text"), .value("start"), .value("length").optional], gives: .string,
      Phrase(
        en: "so much of the text from start on, counted from 1",
        ar: "جزء من النص بهذا الطول، والعد من 1")
    ) { call throws(EvaluationError) in
      let scalars = try call.string(0).unicodeScalars
      let start = Rounding.towardsPositive(try call.number(1))
      let length = call.count > 2 ? Rounding.towardsPositive(try call.number(2)) : .infinity
      let limits = (max(start, 1), min(start + length, Double(scalars.count) + 1))
      guard limits.0 < limits.1 else { return .empty }
      return .string(part(of: scalars, from: Int(limits.0) - 1, to: Int(limits.1) - 1))
    },
    Function(
      "substring-before", [.value("text"), .value("part")], gives: .string,
      Phrase(
        en: "what stands before the first occurrence of the part",
        ar: "ما يسبق أول ورود للجزء")
    ) { call throws(EvaluationError) in
      let text = try call.string(0)
      guard let offset = ExactText.firstOffset(of: try call.string(1), in: text) else {
        return .empty
      }
      return .string(ExactText.part(of: text, 0..<offset))
    },
    Function(
      "substring-after", [.value("text"), .value("part")], gives: .string,
      Phrase(
        en: "what follows the first occurrence of the part", ar: "ما يلي أول ورود للجزء")
    ) { call throws(EvaluationError) in
      let (text, part) = (try call.string(0), try call.string(1))
      guard let offset = ExactText.firstOffset(of: part, in: text) else { return .empty }
      return .string(ExactText.part(of: text, offset + part.utf8.count..<text.utf8.count))
    },
    Function(
      "translate", [.value("text"), .value("from"), .value("to")], gives: .string,
      Phrase(
        en: "the text with every character of from replaced by the one at its place in to",
        ar: "النص وقد استُبدل بكل محرف من القائمة الأولى نظيره من الثانية")
    ) { call throws(EvaluationError) in
      let replacements = Array(try call.string(2).unicodeScalars)
      var map: [Unicode.Scalar: Unicode.Scalar?] = [:]
      for (index, scalar) in try call.string(1).unicodeScalars.enumerated()
      where map[scalar] == nil {
        map[scalar] = .some(index < replacements.count ? replacements[index] : nil)
      }
      var result = String.UnicodeScalarView()
      for scalar in try call.string(0).unicodeScalars {
        if let replacement = map[scalar, default: scalar] { result.append(replacement) }
      }
      return .string(String(result))
    },
    Function(
      "string-length", [.value("text").optional], gives: .number,
      Phrase(en: "how many characters the text has", ar: "عدد محارف النص")
    ) { call throws(EvaluationError) in
      .number(Double(try call.stringOrOwn(0).unicodeScalars.count))
    },
    Function(
      "normalize-space", [.value("text").optional], gives: .string,
      Phrase(
        en: "the text without blanks around it, and single ones inside",
        ar: "النص بلا مسافات حوله، وبمسافة واحدة بين كلماته")
    ) { call throws(EvaluationError) in
      .string(ExactText.items(of: try call.stringOrOwn(0)).joined(separator: " "))
    },
    Function(
      "contains", [.value("text"), .value("part")], gives: .boolean,
      Phrase(en: "whether the part occurs in the text", ar: "هل يرد الجزء في النص")
    ) { call throws(EvaluationError) in
      .boolean(ExactText.firstOffset(of: try call.string(1), in: try call.string(0)) != nil)
    },
    Function(
      "starts-with", [.value("text"), .value("part")], gives: .boolean,
      Phrase(en: "whether the text begins with the part", ar: "هل يبدأ النص بالجزء")
    ) { call throws(EvaluationError) in
      .boolean(ExactText.starts(try call.string(0), with: try call.string(1)))
    },
    Function(
      "ends-with", [.value("text"), .value("part")], gives: .boolean,
      Phrase(en: "whether the text ends with the part", ar: "هل ينتهي النص بالجزء")
    ) { call throws(EvaluationError) in
      .boolean(ExactText.ends(try call.string(0), with: try call.string(1)))
    },
    Function(
      "regex", [.value("text"), Parameter("pattern", prepare: preparePattern)], gives: .boolean,
      Phrase(
        en: "whether the whole text matches the pattern", ar: "هل يطابق النص كله النمط"),
      evaluate: evaluateRegex),
    Function(
      "digest",
      [
        .value("text"), Parameter("algorithm", prepare: prepareAlgorithm),
        Parameter("encoding", isOptional: true, prepare: prepareEncoding),
      ],
      gives: .string,
      Phrase(
        en: "the digest of the text: MD5, SHA-1, SHA-256, SHA-384 or SHA-512, as base64 or hex",
        ar:
          "بصمة النص بإحدى الخوارزميات MD5 أو SHA-1 أو SHA-256 أو SHA-384 أو SHA-512، بترميز base64 أو hex"
      ),
      evaluate: evaluateDigest),
    Function(
      "base64-decode", [.value("text")], gives: .string,
      Phrase(
        en: "the text whose bytes are given in base64", ar: "النص الذي كُتبت بايتاته بترميز base64")
    ) { call throws(EvaluationError) in
      .string(
        Base64.bytes(of: try call.string(0)).map { String(decoding: $0, as: UTF8.self) } ?? "")
    },
    Function(
      "uuid", [.value("length").optional], gives: .string,
      Phrase(
        en: "a random identifier, or so many random characters",
        ar: "معرّف عشوائي، أو هذا العدد من المحارف العشوائية"),
      evaluate: evaluateUUID),
    Function(
      "boolean-from-string", [.value("text")], gives: .boolean,
      Phrase(
        en: "true for the texts true and 1 alone", ar: "صحيح للنصين true و1 دون غيرهما")
    ) { call throws(EvaluationError) in
      let text = try call.string(0)
      return .boolean(text == "true" || text == "1")
    },
    Function(
      "version", gives: .string,
      Phrase(en: "the version of the survey", ar: "إصدار الاستبيان")
    ) { call throws(EvaluationError) in
      .string(call.setting.environment.formVersion)
    },
  ]

  /// A zero-based place in a text, counted from its end when negative, kept within it.
  private static func place(_ number: Double, in length: Int) -> Int {
    guard !number.isNaN else { return 0 }
    let cut = number.rounded(.towardZero)
    let place = cut < 0 ? Double(length) + cut : cut
    return Int(min(max(place, 0), Double(length)))
  }

  private static func part(
    of scalars: String.UnicodeScalarView, from start: Int, to end: Int
  ) -> String {
    guard start < end else { return "" }
    return String(String.UnicodeScalarView(scalars.dropFirst(start).prefix(end - start)))
  }

  /// Up to 10,000 characters, so that a slip of the keyboard does not fill the memory.
  private static func evaluateUUID(_ call: Call) throws(EvaluationError) -> Operand {
    let random = call.setting.environment.randomBits
    guard call.count > 0 else { return .string(RandomText.uuid(random)) }
    let length = try call.number(0)
    guard !(length > 10_000) else {
      throw call.failure(
        "too-long",
        Phrase(
          en: "uuid() gives 10,000 characters at most", ar: "تعطي uuid() عشرة آلاف محرف على الأكثر")
      )
    }
    return .string(RandomText.characters(length >= 1 ? Int(length) : 0, random))
  }
}
