/// How an answer earns its credit, from 0 to 1.
package enum CreditRule: Sendable, Hashable {
  /// One answer earns 1, any other 0.
  case yesNo(positive: String)
  /// `yes` 1, `partial` 0.5, `no` 0.
  case yesPartialNo
  /// A rating between two ends, (answer − minimum)/(maximum − minimum), or 1 less that.
  case scale(minimum: Double, maximum: Double, isReversed: Bool)
  /// Each choice earns its own credit; one without is outside the score.
  case choice(credits: [String: Double])
  /// The observed share of the items that apply.
  case checklist
  /// A measured value: 1 at the target or better, 0 at the limit or worse, linear between.
  case measure(Side, target: Double, limit: Double)

  /// Which side of a target is good.
  package enum Side: String, Sendable, CaseIterable {
    /// Less is better.
    case lower
    /// More is better.
    case higher
  }

  /// What was observed.
  package enum Observation: Sendable, Hashable {
    /// The name of a choice.
    case choice(String)
    /// A rating or a measured value.
    case number(Double)
    /// How many items of a list were seen, and how many did not apply.
    case items(Int, observed: Int, notApplicable: Int)
  }

  /// The credit of an observation; `nil` where there is none: another kind of observation, a choice
  /// without credit, a rating outside its scale, a scale without length, a list without items that
  /// apply.
  package func credit(_ observation: Observation) -> Double? {
    switch (self, observation) {
    case (.yesNo(let positive), .choice(let answer)): answer == positive ? 1 : 0
    case (.yesPartialNo, .choice(let answer)): ["yes": 1, "partial": 0.5, "no": 0][answer]
    case (.scale(let minimum, let maximum, let isReversed), .number(let answer)):
      Self.scale(answer, minimum, maximum, isReversed)
    case (.choice(let credits), .choice(let answer)): credits[answer]
    case (.checklist, .items(let items, let observed, let notApplicable)):
      Self.checklist(items - notApplicable, observed)
    case (.measure(let side, let target, let limit), .number(let answer)):
      Self.measure(answer, side, target, limit)
    default: nil
    }
  }

  private static func scale(
    _ answer: Double, _ minimum: Double, _ maximum: Double, _ isReversed: Bool
  ) -> Double? {
    guard minimum < maximum, (minimum...maximum).contains(answer) else { return nil }
    let credit = (answer - minimum) / (maximum - minimum)
    return isReversed ? 1 - credit : credit
  }

  private static func checklist(_ applicable: Int, _ observed: Int) -> Double? {
    guard applicable > 0, (0...applicable).contains(observed) else { return nil }
    return Double(observed) / Double(applicable)
  }

  /// A limit that is not beyond the target makes a step: the target still earns 1.
  private static func measure(
    _ answer: Double, _ side: Side, _ target: Double, _ limit: Double
  ) -> Double {
    let sign: Double = side == .lower ? 1 : -1
    let (answer, target, limit) = (answer * sign, target * sign, limit * sign)
    if Threshold.isKept(target, by: answer) { return 1 }
    if Threshold.isReached(limit, by: answer) { return 0 }
    return (limit - answer) / (limit - target)
  }
}
