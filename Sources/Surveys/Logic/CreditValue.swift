extension Credit {
  /// The credit of a stored answer, between 0 and 1; `nil` when the answer has none (domain model
  /// 3.1).
  package func value(of answer: String) -> Double? {
    switch self {
    case .yesNo(let positive): return answer == positive ? 1 : 0
    case .yesPartialNo:
      switch answer {
      case "yes": return 1
      case "partial": return 0.5
      case "no": return 0
      default: return nil
      }
    case .scale(let min, let max, let isReversed):
      guard let number = Double(answer), max > min, (min...max).contains(number) else {
        return nil
      }
      let share = (number - min) / (max - min)
      return isReversed ? 1 - share : share
    case .choice(let credits): return credits[answer]
    case .checklist(let items, let none):
      guard items > 0 else { return nil }
      let observed = answer.split(separator: " ").filter { $0 != none ?? "" }.count
      return Double(observed) / Double(items)
    case .measure(let direction, let target, let limit):
      guard let number = Double(answer) else { return nil }
      return Self.measureCredit(number, direction, target: target, limit: limit)
    }
  }

  /// How far a measured value may miss a threshold and still meet it, so that the last bit of a sum
  /// never decides.
  private static let slack = 1e-9

  /// 1 at the target or better, 0 at the limit or worse, linear between. A limit equal to the
  /// target makes a step; the target itself still counts 1.
  package static func measureCredit(
    _ value: Double, _ direction: Direction, target: Double, limit: Double
  ) -> Double {
    let (better, worse): (Double, Double)
    switch direction {
    case .lower: (better, worse) = (value - target, value - limit)
    case .higher: (better, worse) = (target - value, limit - value)
    }
    if better <= slack { return 1 }
    if worse >= -slack { return 0 }
    return (limit - value) / (limit - target)
  }
}
