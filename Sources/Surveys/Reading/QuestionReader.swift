import Diagnostics
import Expressions

extension SurveyReader {
  /// Reads everything of a row that makes it a question. An unknown type is reported and read as
  /// text, so that what refers to the question is still checked.
  mutating func readQuestion(
    _ reader: inout ObjectReader, type typeText: JSONText, in context: RowContext
  ) -> Question {
    let type = QuestionType(typeText.text)
    if type == nil { reportUnknownType(typeText) }
    var question = Question(type: type ?? .text)
    question.typePlace = typeText.place
    for key in ["children", "repeat_count"] where reader.has(key) {
      if let value = reader.value(key) {
        reader.report(
          "unexpected-key", at: value.place,
          Phrase(en: "a question has no '\(key)'", ar: "ليس للسؤال '\(key)'"))
      }
    }
    question.requiredMessage = reader.value("required_message").flatMap { text($0) }
    question.constraint = reader.string("constraint").flatMap { formula($0) }
    question.constraintMessage = reader.value("constraint_message").flatMap { text($0) }
    question.calculation = reader.string("calculation").flatMap { formula($0) }
    question.required = readCondition("required", &reader)
    question.readOnly = readCondition("read_only", &reader)
    question.choiceFilter = reader.string("choice_filter").flatMap { formula($0) }
    question.defaultValue = readDefault(&reader)
    (question.trigger, question.triggerPlace) = readTrigger(&reader)
    let parameters = readParameters(&reader, of: question.type)
    readChoices(of: question, typeText, parameters)
    question.choiceOrder = readChoiceOrder(parameters, of: question.type)
    question.range = readRange(parameters, of: question.type)
    question.parameters = parameters.mapValues(\.text)
    question.item = reader.string("item")?.text
    question.sources = reader.strings("sources").map(\.text)
    question.journeyStage = reader.word("journey_stage", as: JourneyStage.self)
    question.principle = reader.string("principle")?.text
    question.isPersonal = reader.bool("personal") ?? false
    question.role = reader.word("role", as: Role.self)
    question.score = reader.value("score").flatMap { readScore($0, of: question.type, in: context) }
    question.breach = reader.value("breach").flatMap { readBreach($0) }
    question.indicator = reader.value("indicator").flatMap { readIndicator($0) }
    question.allowsNotApplicable = reader.bool("allows_na") ?? false
    question.allowsNotObserved = reader.bool("allows_not_observed") ?? (question.score != nil)
    question.allowsRefused = reader.bool("allows_refused") ?? false
    return question
  }

  private mutating func readCondition(_ key: String, _ reader: inout ObjectReader) -> Condition {
    guard let value = reader.value(key) else { return .never }
    switch value.content {
    case .bool(let truth): return truth ? .always : .never
    case .string(let text) where Self.yesWords.contains(text.text): return .always
    case .string(let text) where Self.noWords.contains(text.text): return .never
    case .string(let text): return formula(text).map { .when($0) } ?? .never
    case .null, .number, .array, .object:
      reader.wrongType(
        value,
        Phrase(en: "true, false or an expression", ar: "true أو false أو تعبيراً"))
      return .never
    }
  }

  private mutating func readDefault(_ reader: inout ObjectReader) -> DefaultValue? {
    guard let value = reader.value("default") else { return nil }
    switch value.content {
    case .string(let text): return .literal(text)
    case .number(let number):
      return .literal(JSONText(literal: number.text, place: value.place))
    case .object:
      var inner = ObjectReader(value, keys: ["expression"])
      let text = inner.string("expression", required: true)
      reader.report(inner.diagnostics)
      return text.flatMap { formula($0) }.map { .expression($0) }
    case .null, .bool, .array:
      reader.wrongType(
        value,
        Phrase(
          en: "a text, a number or {\"expression\": …}",
          ar: "نصاً أو رقماً أو {\"expression\": …}"))
      return nil
    }
  }

  /// Reads `"${a}"`, `"${a}, ${b}"` or an array of them as names.
  private mutating func readTrigger(_ reader: inout ObjectReader) -> ([String], Place?) {
    guard let value = reader.value("trigger") else { return ([], nil) }
    let texts =
      value.elements.map { $0.compactMap { $0.string?.text } } ?? [value.string?.text ?? ""]
    let names = texts.joined(separator: ",").split(separator: ",").map { piece in
      piece.split(separator: " ").joined()
    }
    let bare = names.compactMap { name -> String? in
      name.hasPrefix("${") && name.hasSuffix("}") ? String(name.dropFirst(2).dropLast()) : nil
    }
    if bare.count != names.count || bare.isEmpty {
      reader.wrongType(
        value,
        Phrase(en: "references such as \"${name}\"", ar: "إشارات مثل \"${name}\""))
    }
    return (bare, value.place)
  }

  /// Parses an expression and reports what is wrong with it where it stands.
  mutating func formula(_ source: JSONText) -> Formula? {
    let (expression, problems) = Expression.parse(source.text)
    diagnostics += problems.map { $0.diagnostic(in: source) }
    return expression.map { Formula(expression: $0, source: source) }
  }

  private mutating func reportUnknownType(_ type: JSONText) {
    let word = type.text.split(separator: " ").first.map(String.init) ?? type.text
    let chooses = QuestionType.needsChoices(word)
    let source = word.hasSuffix("_from_file") ? "FILE.csv" : "LIST"
    diagnostics.append(
      Diagnostic(
        .error, "unknown-type", at: type.place,
        chooses
          ? Phrase(
            en: "'\(type.text)' needs the name of one choice list",
            ar: "يحتاج '\(type.text)' إلى اسم قائمة خيارات واحدة")
          : Phrase(
            en: "'\(type.text)' is no type of question",
            ar: "'\(type.text)' ليس نوع سؤال"),
        help: chooses
          ? Phrase(en: "write \"\(word) \(source)\"", ar: "اكتب \"\(word) \(source)\"")
          : (QuestionType.canonicalWord(for: type.text)
            ?? NearestWord.suggestion(for: word, among: QuestionType.words)).map {
              Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟")
            }
            ?? Phrase(
              en: "the types are: \(QuestionType.words.joined(separator: ", "))",
              ar: "الأنواع هي: \(QuestionType.words.joined(separator: "، "))")))
  }
}

extension ExpressionProblem {
  /// The problem as a diagnostic about the definition that holds the expression.
  func diagnostic(in source: JSONText) -> Diagnostic {
    Diagnostic(severity, code, at: source.place(ofText: range), message, help: help)
  }
}
