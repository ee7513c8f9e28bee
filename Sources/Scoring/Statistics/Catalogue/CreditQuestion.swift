import Diagnostics

/// Reads a question with its answer for `audit.credit`.
enum CreditQuestion {
  private enum Kind: String, CaseIterable {
    case yesNo = "yes_no"
    case yesPartialNo = "yes_partial_no"
    case scale
    case choice
    case checklist
    case measure
  }

  /// The credit of the answer; `nil` unless the question was answered.
  static func credit(_ input: StatisticsInput) throws(StatisticsError) -> Double? {
    guard let question = try input.object("question") else {
      _ = try input.required("question")
      return nil
    }
    let kind: Kind = try question.word("type")
    let state: QuestionState = try question.word("state", default: .answered)
    guard state == .answered else { return nil }
    switch kind {
    case .yesNo:
      return try choice(question, .yesNo(positive: question.optionalLabel("positive") ?? "yes"))
    case .yesPartialNo: return try choice(question, .yesPartialNo, ["yes", "partial", "no"])
    case .choice: return try options(question)
    case .checklist: return try checklist(question)
    case .scale:
      let (minimum, maximum) = (try question.number("min"), try question.number("max"))
      let isReversed = try question.bool("reverse", default: false)
      guard let answer = try number(question) else { return nil }
      let ends = min(minimum, maximum)...max(minimum, maximum)
      _ = try NumberBound.within(ends).check(answer, question.name("answer"))
      return CreditRule.scale(minimum: minimum, maximum: maximum, isReversed: isReversed)
        .credit(.number(answer))
    case .measure:
      let rule = CreditRule.measure(
        try question.word("direction"), target: try question.number("target"),
        limit: try question.number("limit"))
      return try number(question).flatMap { rule.credit(.number($0)) }
    }
  }

  private static func choice(
    _ question: StatisticsInput, _ rule: CreditRule, _ known: [String]? = nil
  ) throws(StatisticsError) -> Double? {
    guard let answer = try question.optionalLabel("answer") else { return nil }
    if let known, !known.contains(answer) {
      throw .unknown(
        .unknownValue, answer, among: known,
        Phrase(
          en: "'\(question.name("answer"))' value", ar: "في '\(question.name("answer"))': اللفظ"))
    }
    return rule.credit(.choice(answer))
  }

  private static func options(_ question: StatisticsInput) throws(StatisticsError) -> Double? {
    var credits: [String: Double] = [:]
    var names: [String] = []
    for option in try question.objects("options") {
      let id = try option.label("id")
      if names.contains(id) { throw VisitInput.duplicate(option.name("id"), id) }
      names.append(id)
      credits[id] = try option.optionalNumber("credit", .unit)
    }
    return try choice(question, .choice(credits: credits), names)
  }

  private static func checklist(_ question: StatisticsInput) throws(StatisticsError) -> Double? {
    guard question.value("observed") != nil else { return nil }
    let items = try question.whole("items", .nonNegative)
    let observed = try question.whole("observed", .nonNegative)
    let notApplicable = try question.whole("notApplicable", .nonNegative, default: 0)
    _ = try NumberBound.within(0...Double(items))
      .check(Double(notApplicable), question.name("notApplicable"))
    _ = try NumberBound.within(0...Double(items - notApplicable))
      .check(Double(observed), question.name("observed"))
    return CreditRule.checklist.credit(
      .items(items, observed: observed, notApplicable: notApplicable))
  }

  /// The answer as a number; a text may spell it with Western, Arabic or Persian digits.
  private static func number(_ question: StatisticsInput) throws(StatisticsError) -> Double? {
    guard let text = question.value("answer")?.text else {
      return try question.optionalNumber("answer")
    }
    guard let number = Double(western(text)), number.isFinite else {
      throw StatisticsInput.wrongType(
        question.name("answer"), Phrase(en: "a number", ar: "عدداً"))
    }
    return number
  }

  private static func western(_ text: String) -> String {
    var western = ""
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      switch scalar.value {
      case 0x660...0x669: western.append(String(scalar.value - 0x660))
      case 0x6F0...0x6F9: western.append(String(scalar.value - 0x6F0))
      case 0x66B: western.append(".")
      case 0x66C: break
      default: western.unicodeScalars.append(scalar)
      }
    }
    return western
  }
}
