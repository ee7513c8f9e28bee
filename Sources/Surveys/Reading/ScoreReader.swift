import Diagnostics

extension SurveyReader {
  /// Reads how an answer counts in the score.
  mutating func readScore(
    _ node: JSONNode, of type: QuestionType, in context: RowContext
  ) -> ScoreRule? {
    var reader = ObjectReader(node, keys: ["section", "weight", "credit", "critical"])
    let section = reader.string("section")
    let weight = reader.number("weight", in: 0...1_000_000) ?? 1
    let creditNode = reader.value("credit", required: true)
    let critical = reader.value("critical")
    if let section, !sectionNames.contains(section.text) {
      reader.unknownWord(section, among: sectionNames)
    }
    let name = section?.text ?? context.section
    if name == nil {
      reader.report(
        "missing-section", at: node.place,
        Phrase(
          en: "this score belongs to no section", ar: "هذه الدرجة لا تتبع أي محور"),
        help: Phrase(
          en: "add \"section\", or put the question into a group named like a section",
          ar: "أضف \"section\"، أو ضع السؤال في مجموعة باسم أحد المحاور"))
    }
    diagnostics += reader.diagnostics
    let effect = critical.flatMap { readCritical($0) }
    guard let creditNode, let credit = readCredit(creditNode, of: type), let name else {
      return nil
    }
    return ScoreRule(
      section: name, weight: weight, credit: credit, critical: effect, place: node.place)
  }

  private mutating func readCritical(_ node: JSONNode) -> CriticalEffect? {
    var reader = ObjectReader(node, keys: ["effect", "value"])
    let effect = reader.string("effect", required: true)
    let value = reader.number("value", in: 0...100, required: effect?.text == "cap")
    var result: CriticalEffect?
    switch effect?.text {
    case nil: break
    case "zero_section": result = .zeroSection
    case "zero_visit": result = .zeroVisit
    case "cap": result = value.map { .cap($0) }
    default:
      if let effect { reader.unknownWord(effect, among: ["zero_section", "zero_visit", "cap"]) }
    }
    diagnostics += reader.diagnostics
    return result
  }

  private mutating func readCredit(_ node: JSONNode, of type: QuestionType) -> Credit? {
    var reader = ObjectReader(
      node,
      keys: [
        "type", "positive", "min", "max", "reverse", "credits", "none", "direction", "target",
        "limit",
      ])
    defer { diagnostics += reader.diagnostics }
    guard let kind = reader.word("type", as: Credit.Kind.self, required: true) else { return nil }
    let choices = type.list.flatMap { choiceLists[$0] }
    switch kind {
    case .yesNo:
      let positive = reader.string("positive")
      if let positive, let choices, choices[positive.text] == nil {
        reader.unknownWord(positive, among: choices.choices.map(\.name))
      }
      return .yesNo(positive: positive?.text ?? "yes")
    case .yesPartialNo: return .yesPartialNo
    case .scale:
      guard let low = reader.number("min", required: true),
        let high = reader.number("max", required: true)
      else { return nil }
      guard low < high else {
        reader.report(
          "bad-scale", at: node.place,
          Phrase(en: "'min' must be below 'max'", ar: "يجب أن يكون 'min' أصغر من 'max'"))
        return nil
      }
      return .scale(min: low, max: high, isReversed: reader.bool("reverse") ?? false)
    case .choice: return readChoiceCredits(&reader, choices)
    case .checklist:
      let none = reader.string("none")
      if let none, let choices, choices[none.text] == nil {
        reader.unknownWord(none, among: choices.choices.map(\.name))
      }
      let items = (choices?.choices ?? []).filter { $0.name != none?.text }.count
      return .checklist(items: items, none: none?.text)
    case .measure:
      guard
        let direction = reader.word(
          "direction", as: Credit.Direction.self, required: true),
        let target = reader.number("target", required: true)
      else { return nil }
      let limit = reader.number("limit") ?? target
      guard direction == .lower ? limit >= target : limit <= target else {
        reader.report(
          "bad-limit", at: node.place,
          Phrase(
            en: "the limit is better than the target", ar: "الحد أفضل من المستهدف"),
          help: Phrase(
            en: "the limit is where the credit reaches 0: above the target when lower is better",
            ar: "الحد هو حيث تبلغ الدرجة صفراً: أعلى من المستهدف حين يكون الأقل أفضل"))
        return nil
      }
      return .measure(direction: direction, target: target, limit: limit)
    }
  }

  private mutating func readChoiceCredits(
    _ reader: inout ObjectReader, _ choices: ChoiceList?
  ) -> Credit? {
    var credits: [String: Double] = [:]
    for member in reader.members("credits", required: true) {
      if let choices, choices[member.name.text] == nil {
        reader.unknownWord(member.name, among: choices.choices.map(\.name))
      }
      guard case .number(let number) = member.value.content, (0...1).contains(number.double)
      else {
        reader.wrongType(member.value, Phrase(en: "a credit from 0 to 1", ar: "درجة من 0 إلى 1"))
        continue
      }
      credits[member.name.text] = number.double
    }
    return .choice(credits: credits)
  }

  /// Reads the breach that an answer points to.
  mutating func readBreach(_ node: JSONNode) -> BreachPrompt? {
    var reader = ObjectReader(node, keys: ["clause", "clauses", "when", "severity"])
    var letters = reader.strings("clauses")
    if let clause = reader.string("clause", required: letters.isEmpty) { letters.append(clause) }
    let condition = reader.string("when")
    let severity = reader.word("severity", as: BreachPrompt.Severity.self, required: true)
    for letter in letters where !Self.clauseLetters.contains(letter.text) {
      reader.unknownWord(letter, among: Self.clauseLetters)
    }
    diagnostics += reader.diagnostics
    let formula = condition.flatMap { self.formula($0) }
    guard let severity, !letters.isEmpty else { return nil }
    return BreachPrompt(
      clauses: Self.clauseLetters.filter { letter in letters.contains { $0.text == letter } },
      condition: formula, severity: severity, place: node.place)
  }

  /// The letters of the clauses of Article 6 in the order of the article (abjad order).
  static let clauseLetters = ["أ", "ب", "ج", "د", "هـ", "و", "ز"]

  /// Reads how an answer enters the satisfaction figures.
  mutating func readIndicator(_ node: JSONNode) -> Indicator? {
    var reader = ObjectReader(node, keys: ["type", "scale_max", "top_boxes", "easy_from"])
    defer { diagnostics += reader.diagnostics }
    guard let type = reader.string("type", required: true) else { return nil }
    switch type.text {
    case "csat":
      guard let scale = reader.integer("scale_max", in: 2...100, required: true) else { return nil }
      let topBoxes = reader.integer("top_boxes", in: 1...scale) ?? 2
      return .csat(scaleMax: scale, topBoxes: topBoxes)
    case "driver":
      guard let scale = reader.integer("scale_max", in: 2...100, required: true) else { return nil }
      return .driver(scaleMax: scale)
    case "ces":
      guard let scale = reader.integer("scale_max", in: 2...100, required: true),
        let easy = reader.integer("easy_from", in: 1...scale, required: true)
      else { return nil }
      return .ces(scaleMax: scale, easyFrom: easy)
    case "nps": return .nps
    default:
      reader.unknownWord(type, among: ["csat", "driver", "ces", "nps"])
      return nil
    }
  }
}
