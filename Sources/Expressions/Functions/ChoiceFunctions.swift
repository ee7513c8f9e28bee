import Diagnostics

/// Functions on answers that name choices.
extension Function {
  static let choices: [Function] = [
    Function(
      "selected", [.value("answer"), .value("choice")], gives: .boolean,
      Phrase(en: "whether the choice was selected", ar: "هل اختير هذا الاختيار")
    ) { call throws(EvaluationError) in
      let list = try call.string(0)
      return .boolean(contains(list, ExactText.trimmed(try call.string(1))))
    },
    Function(
      "selected-at", [.value("answer"), .value("place")], gives: .string,
      Phrase(
        en: "the selected choice at a place, counted from 0",
        ar: "الاختيار الواقع في هذا الموضع، والعد من 0")
    ) { call throws(EvaluationError) in
      let items = ExactText.items(of: try call.string(0))
      let place = try call.number(1).rounded(.towardZero)
      guard place >= 0, place < Double(items.count) else { return .empty }
      return .string(String(items[Int(place)]))
    },
    Function(
      "count-selected", [.value("answer")], gives: .number,
      Phrase(en: "how many choices were selected", ar: "عدد ما اختير")
    ) { call throws(EvaluationError) in
      .number(Double(ExactText.items(of: try call.string(0)).count))
    },
    Function(
      "jr:choice-name",
      [.value("choice"), Parameter("'${question}'", .quotedReference, prepare: prepareQuestion)],
      gives: .string,
      Phrase(
        en: "the label of a choice of the question, in the language of the interview",
        ar: "تسمية الاختيار من قائمة السؤال بلغة المقابلة")
    ) { call throws(EvaluationError) in
      let choice = try call.string(0)
      let question: String
      if case .question(let prepared) = call.prepared(1) {
        question = prepared
      } else {
        question = QuotedReference.name(in: try call.string(1)) ?? ""
      }
      let setting = call.setting
      if choice.isEmpty { return .empty }
      return .string(
        setting.document.choiceLabel(
          of: choice, inQuestion: question, language: setting.environment.language) ?? "")
    },
  ]

  /// Whether a list has an item; the empty item is in the empty list alone.
  private static func contains(_ list: String, _ item: Substring) -> Bool {
    let units = list.utf8.span
    let wanted = item.utf8.span
    var start = 0
    var isEmpty = true
    while start < units.count {
      if NumberText.isSpace(units[start]) {
        start += 1
        continue
      }
      isEmpty = false
      var end = start
      var isEqual = true
      while end < units.count, !NumberText.isSpace(units[end]) {
        if end - start >= wanted.count || units[end] != wanted[end - start] { isEqual = false }
        end += 1
      }
      if isEqual, end - start == wanted.count { return true }
      start = end
    }
    return isEmpty && wanted.count == 0
  }

  private static let prepareQuestion: Parameter.Preparation = { text throws(LiteralProblem) in
    guard let name = QuotedReference.name(in: text) else {
      throw LiteralProblem(
        "needs-quoted-reference",
        Phrase(
          en: "the name of a question is needed here", ar: "المطلوب هنا اسم سؤال"),
        help: Phrase(
          en: "put a reference in quotes: '${name}'", ar: "ضع إشارة بين علامتي اقتباس: '${name}'"))
    }
    return .question(name)
  }
}

/// A reference to a question inside a text.
enum QuotedReference {
  /// The name in `${name}`, the last name of a path, or a bare name; `nil` for other texts.
  static func name(in text: String) -> String? {
    var rest = ExactText.trimmed(text)
    if rest.hasPrefix("${"), rest.hasSuffix("}") {
      rest = ExactText.trimmed(String(rest.dropFirst(2).dropLast()))
    } else if let slash = rest.lastIndex(of: "/") {
      rest = rest[rest.index(after: slash)...]
    }
    let isName =
      rest.utf8.allSatisfy { unit in
        let scalar = Unicode.Scalar(unit)
        return ScalarSet.wordScalars.contains(scalar.value) || scalar == "-" || scalar == "."
      } && rest.utf8.first.map { Unicode.Scalar($0).properties.isAlphabetic || $0 == 0x5F } == true
    return isName ? String(rest) : nil
  }
}
