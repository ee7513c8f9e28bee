import Diagnostics

extension IndicatorReport {
  /// The report as compact JSON, the body of its log entry; ``IndicatorReader`` reads it back.
  package var canonicalText: String {
    JSON.object([
      .init("quarter", .string(quarter.code)), .init("version", .string(version)),
      .init("indicators", .array(indicators.map(\.json))),
    ]).compactText
  }
}

extension KeyIndicator {
  fileprivate var json: JSON {
    var members: [JSON.Member] = [
      .init("id", .string(id)), .init("name", JSON(name)),
      .init("department", .string(department)),
    ]
    if let service { members.append(.init("service", .string(service))) }
    if !unit.isEmpty { members.append(.init("unit", .string(unit))) }
    members.append(.init("direction", .string(direction.rawValue)))
    if let target { members.append(.init("target", .double(target))) }
    members += [
      .init("share_target", .double(shareTarget)),
      .init("tolerance_pct", .double(tolerancePercent)), .init("weight", .double(weight)),
    ]
    switch measurement {
    case .none: break
    case .total(let actual): members.append(.init("actual", .double(actual)))
    case .values(let values, let statistic):
      members += [
        .init("statistic", .string(statistic.rawValue)),
        .init("values", .array(values.map { .double($0) })),
      ]
    }
    return .object(members)
  }
}
