import Diagnostics
import Expressions

extension Explanation {
  /// The explanation as data: `text`, `range`, then `value`, `values`, `error`, `irrelevant` or
  /// `skipped`, and `parts`.
  func json(of text: String, zone: TimeZoneRules) -> JSON {
    let bytes = Array(text.utf8)
    var members: [JSON.Member] = [
      .init(
        "text", .string(String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self))),
      .init("range", .array([.integer(range.lowerBound), .integer(range.upperBound)])),
    ]
    switch outcome {
    case .value(let value): members.append(.init("value", value.json(in: zone)))
    case .nodes(_, let values):
      members.append(.init("values", .array(values.map { $0.json(in: zone) })))
    case .irrelevant: members.append(.init("irrelevant", .bool(true)))
    case .failed(let error): members.append(.init("error", .string(error.code)))
    case .skipped: members.append(.init("skipped", .bool(true)))
    }
    if !parts.isEmpty {
      members.append(.init("parts", .array(parts.map { $0.json(of: text, zone: zone) })))
    }
    return .object(members)
  }
}

extension Value {
  /// The value as data; NaN, infinities, dates and moments are texts.
  func json(in zone: TimeZoneRules) -> JSON {
    switch self {
    case .number(let number) where number.isFinite: .double(number)
    case .boolean(let value): .bool(value)
    default: .string(string(in: zone))
    }
  }
}
