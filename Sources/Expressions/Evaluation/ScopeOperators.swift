/// Arithmetic and comparison.
extension Scope {
  func apply(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand
  ) -> Value {
    switch operation {
    case .add: arithmetic(left, right, +)
    case .multiply: arithmetic(left, right, *)
    case .divide: arithmetic(left, right, /)
    case .remainder: arithmetic(left, right) { $0.truncatingRemainder(dividingBy: $1) }
    case .subtract:
      .number(Quantity.pair(value(of: left), value(of: right), in: setting.zone, -))
    case .equal: .boolean(compare(left, right, areEqual))
    case .notEqual: .boolean(compare(left, right) { !areEqual($0, $1) })
    case .less: .boolean(compareInOrder(left, right, <))
    case .lessOrEqual: .boolean(compareInOrder(left, right, <=))
    case .greater: .boolean(compareInOrder(left, right, >))
    case .greaterOrEqual: .boolean(compareInOrder(left, right, >=))
    }
  }

  private func arithmetic(
    _ left: Operand, _ right: Operand, _ operation: (Double, Double) -> Double
  ) -> Value {
    .number(
      operation(
        value(of: left).number(in: setting.zone), value(of: right).number(in: setting.zone)))
  }

  private func compareInOrder(
    _ left: Operand, _ right: Operand, _ isTrue: (Double, Double) -> Bool
  ) -> Bool {
    compare(left, right) { Quantity.pair($0, $1, in: setting.zone, isTrue) }
  }

  /// Whether a comparison holds for some pair of values. Against a boolean, nodes are one boolean.
  private func compare(
    _ left: Operand, _ right: Operand, _ isTrue: (Value, Value) -> Bool
  ) -> Bool {
    switch (left, right) {
    case (.value(let left), .value(let right)): return isTrue(left, right)
    case (.value(.boolean), .nodes): return isTrue(value(of: left), .boolean(boolean(of: right)))
    case (.nodes, .value(.boolean)): return isTrue(.boolean(boolean(of: left)), value(of: right))
    case (.nodes(.many(let nodes), _), _):
      for node in nodes where compare(.value(setting.value(of: node)), right, isTrue) {
        return true
      }
      return false
    case (_, .nodes(.many(let nodes), _)):
      for node in nodes where compare(left, .value(setting.value(of: node)), isTrue) {
        return true
      }
      return false
    default: return isTrue(value(of: left), value(of: right))
    }
  }

  private func areEqual(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.string(let left), .string(let right)): return ExactText.areEqual(left, right)
    case (.boolean, _), (_, .boolean): return left.boolean == right.boolean
    case (.number, _), (_, .number):
      let (left, right) = (left.number(in: setting.zone), right.number(in: setting.zone))
      return left == right || abs(left - right) < 1e-12
    case (.date, .date), (.date, .dateTime), (.dateTime, .date), (.dateTime, .dateTime):
      return Quantity.pair(left, right, in: setting.zone, ==)
    default:
      return ExactText.areEqual(left.string(in: setting.zone), right.string(in: setting.zone))
    }
  }
}

/// A value as something that can be ordered and subtracted.
private enum Quantity {
  case number(Double)
  case date(CivilDay)
  case dateTime(Instant)

  /// Two values as numbers; beside a moment, a date stands for its midnight.
  static func pair<Result>(
    _ left: Value, _ right: Value, in zone: TimeZoneRules, _ body: (Double, Double) -> Result
  ) -> Result {
    if case .number(let left) = left, case .number(let right) = right { return body(left, right) }
    switch (Quantity(left, in: zone), Quantity(right, in: zone)) {
    case (.date(let day), .dateTime(let moment)):
      return body(zone.midnight(of: day).days, moment.days)
    case (.dateTime(let moment), .date(let day)):
      return body(moment.days, zone.midnight(of: day).days)
    case (let left, let right): return body(left.number, right.number)
    }
  }

  private init(_ value: Value, in zone: TimeZoneRules) {
    switch value {
    case .date(let day): self = .date(day)
    case .dateTime(let moment): self = .dateTime(moment)
    case .string(let text):
      guard NumberText.number(text) == nil, case .date(let date) = DateText.read(text) else {
        self = .number(value.number(in: zone))
        return
      }
      switch date.value(in: zone) {
      case .dateTime(let moment): self = .dateTime(moment)
      default: self = .date(date.day)
      }
    default: self = .number(value.number(in: zone))
    }
  }

  private var number: Double {
    switch self {
    case .number(let number): number
    case .date(let day): Double(day.number)
    case .dateTime(let moment): moment.days
    }
  }
}
