import Diagnostics
import Sessions
import Surveys

/// Reads a question with its answer for `audit.credit`; the credit is the one of a definition.
enum CreditQuestion {
  /// The credit of the answer; `nil` unless the question was answered.
  static func credit(_ input: StatisticsInput) throws(StatisticsError) -> Double? {
    guard let question = try input.object("question") else {
      _ = try input.required("question")
      return nil
    }
    let kind: Credit.Kind = try question.word("type")
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
      return Credit.scale(min: minimum, max: maximum, isReversed: isReversed)
        .value(of: "\(answer)")
    case .measure:
      let direction: Credit.Direction = try question.word("direction")
      let (target, limit) = (try question.number("target"), try question.number("limit"))
      return try number(question).map {
        Credit.measureCredit($0, direction, target: target, limit: limit)
      }
    }
  }

  private static func choice(
    _ question: StatisticsInput, _ credit: Credit, _ known: [String]? = nil
  ) throws(StatisticsError) -> Double? {
    guard let answer = try question.optionalLabel("answer") else { return nil }
    if let known, !known.contains(answer) {
      throw .unknownValue(answer, in: question.name("answer"), among: known)
    }
    return credit.value(of: answer)
  }

  private static func options(_ question: StatisticsInput) throws(StatisticsError) -> Double? {
    var credits: [String: Double] = [:]
    var names: [String] = []
    for option in try question.objects("options") {
      let id = try option.label("id")
      if names.contains(id) { throw .duplicate(option.name("id"), id) }
      names.append(id)
      credits[id] = try option.optionalNumber("credit", .unit)
    }
    return try choice(question, .choice(credits: credits), names)
  }

  private static func checklist(_ question: StatisticsInput) throws(StatisticsError) -> Double? {
    guard question.value("observed") != nil else { return nil }
    let items = try question.whole("items", .within(0...100_000))
    let notApplicable = try question.whole(
      "notApplicable", .within(0...Double(items)), default: 0)
    let observed = try question.whole("observed", .within(0...Double(items - notApplicable)))
    // The stored answer of a list names what was observed; here it is only counted.
    let answer = (0..<observed).map { "\($0)" }.joined(separator: " ")
    return Credit.checklist(items: items - notApplicable, none: nil).value(of: answer)
  }

  /// The answer as a number; a text may spell it with Western, Arabic or Persian digits.
  private static func number(_ question: StatisticsInput) throws(StatisticsError) -> Double? {
    guard let text = question.value("answer")?.text else {
      return try question.optionalNumber("answer")
    }
    guard let number = Digits.number(text).flatMap(Double.init), number.isFinite else {
      throw .wrongType(
        question.name("answer"), Phrase(en: "a number", ar: "عدداً"))
    }
    return number
  }
}
