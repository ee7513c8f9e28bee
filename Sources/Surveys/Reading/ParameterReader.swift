import Diagnostics

extension SurveyReader {
  /// What a parameter may be called, by type (XLSForm's words).
  private static func parameterNames(of type: QuestionType) -> [String] {
    switch type {
    case .selectOne(.file), .selectMultiple(.file): ["randomize", "seed", "value", "label"]
    case .selectOne, .selectMultiple, .rank: ["randomize", "seed"]
    case .range: ["start", "end", "step"]
    case .text: ["rows"]
    case .image: ["max-pixels", "app"]
    case .audio, .metadata(.backgroundAudio): ["quality"]
    case .geopoint, .geotrace, .geoshape:
      ["capture-accuracy", "warning-accuracy", "allow-mock-accuracy", "incremental"]
    case .metadata(.startGeopoint): ["capture-accuracy", "warning-accuracy", "allow-mock-accuracy"]
    case .metadata(.audit):
      [
        "location-priority", "location-min-interval", "location-max-age", "track-changes",
        "identify-user", "track-changes-reasons",
      ]
    default: []
    }
  }

  /// Reads parameters by name: an object, or `key=value` pairs in one text as in a spreadsheet.
  mutating func readParameters(
    _ reader: inout ObjectReader, of type: QuestionType
  ) -> [String: JSONText] {
    guard let value = reader.value("parameters") else { return [:] }
    let known = Self.parameterNames(of: type)
    var parameters: [String: JSONText] = [:]
    func take(_ name: JSONText, _ value: JSONText) {
      if known.contains(name.text) {
        parameters[name.text] = value
        return
      }
      reader.report(
        "unknown-parameter", at: name.place,
        Phrase(
          en: "'\(name.text)' does nothing for '\(type.word)'",
          ar: "لا أثر للمعامل '\(name.text)' في '\(type.word)'"),
        help: NearestWord.suggestion(for: name.text, among: known).map {
          Phrase(en: "did you mean '\($0)'?", ar: "هل تقصد '\($0)'؟")
        }
          ?? (known.isEmpty
            ? Phrase(en: "this type takes none", ar: "لا معاملات لهذا النوع")
            : Phrase(
              en: "known here: \(known.joined(separator: ", "))",
              ar: "المعروف هنا: \(known.joined(separator: "، "))")),
        severity: .warning)
    }
    switch value.content {
    case .string(let text):
      for (name, value) in pairs(in: text, &reader) { take(name, value) }
    case .object(let members):
      for member in members {
        switch member.value.content {
        case .string(let text): take(member.name, text)
        case .number(let number):
          take(member.name, JSONText(literal: number.text, place: member.value.place))
        case .bool(let truth):
          take(
            member.name, JSONText(literal: truth ? "true" : "false", place: member.value.place))
        case .null, .array, .object:
          reader.wrongType(member.value, Phrase(en: "a text or a number", ar: "نصاً أو رقماً"))
        }
      }
    case .null, .bool, .number, .array:
      reader.wrongType(value, Phrase(en: "an object", ar: "كائناً"))
    }
    return parameters
  }

  /// `randomize=true, seed=${a}` taken apart.
  private func pairs(
    in text: JSONText, _ reader: inout ObjectReader
  ) -> [(JSONText, JSONText)] {
    text.text.split { " ,;\t\n\r".contains($0) }.compactMap { piece in
      let lower = text.text.utf8.distance(from: text.text.startIndex, to: piece.startIndex)
      let place = text.place(ofText: lower..<lower + piece.utf8.count)
      guard let equals = piece.firstIndex(of: "="), equals != piece.startIndex else {
        reader.report(
          "bad-parameter", at: place,
          Phrase(
            en: "'\(piece)' is no parameter", ar: "'\(piece)' ليس معاملاً"),
          help: Phrase(en: "write name=value", ar: "اكتب name=value"))
        return nil
      }
      return (
        JSONText(literal: String(piece[..<equals]), place: place),
        JSONText(literal: String(piece[piece.index(after: equals)...]), place: place)
      )
    }
  }

  /// Whether choices are shuffled, and by which seed.
  mutating func readChoiceOrder(
    _ parameters: [String: JSONText], of type: QuestionType
  ) -> ChoiceOrder {
    guard type.choices != nil else { return .asListed }
    var isShuffled = false
    if let word = parameters["randomize"] {
      switch word.text.lowercased() {
      case "true", "yes", "true()": isShuffled = true
      case "false", "no", "false()": break
      default: reportBadParameter(word, Phrase(en: "true or false", ar: "true أو false"))
      }
    }
    guard let seed = parameters["seed"] else {
      return isShuffled ? .shuffled(seed: nil) : .asListed
    }
    guard isShuffled else {
      reportBadParameter(
        seed, Phrase(en: "\"randomize\": true beside a seed", ar: "\"randomize\": true مع seed"))
      return .asListed
    }
    return .shuffled(seed: formula(seed))
  }

  /// The numbers of a range; what is not said is as in XLSForm.
  mutating func readRange(
    _ parameters: [String: JSONText], of type: QuestionType
  ) -> NumberRange {
    let standard = NumberRange.standard
    guard type == .range else { return standard }
    func number(_ name: String) -> Double? {
      guard let text = parameters[name] else { return nil }
      if let number = Double(text.text), number.isFinite, abs(number) < 1e15 { return number }
      reportBadParameter(text, Phrase(en: "a number", ar: "رقماً"))
      return nil
    }
    let range = NumberRange(
      start: number("start") ?? standard.start, end: number("end") ?? standard.end,
      step: number("step") ?? standard.step)
    if range.step <= 0, let step = parameters["step"] {
      reportBadParameter(step, Phrase(en: "a step above 0", ar: "خطوة أكبر من 0"))
      return standard
    }
    if range.start >= range.end, let end = parameters["end"] ?? parameters["start"] {
      reportBadParameter(
        end, Phrase(en: "an end above the start", ar: "نهاية أكبر من البداية"))
      return standard
    }
    let steps = (range.end - range.start) / range.step
    if abs(steps - steps.rounded()) > 1e-9,
      let step = parameters["step"] ?? parameters["end"] ?? parameters["start"]
    {
      reportBadParameter(
        step,
        Phrase(
          en: "a step that leads from the start to the end exactly",
          ar: "خطوة توصل من البداية إلى النهاية تماماً"))
    }
    return range
  }

  private mutating func reportBadParameter(_ text: JSONText, _ expected: Phrase) {
    diagnostics.append(
      Diagnostic(
        .error, "bad-parameter", at: text.place,
        Phrase(en: "expected \(expected.en)", ar: "المتوقع أن يكون \(expected.ar)")))
  }
}
