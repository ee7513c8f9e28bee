import Diagnostics

extension JSON.Member {
  /// A figure, `null` where it is not defined or not finite.
  static func figure(_ name: String, _ value: Double?) -> JSON.Member {
    .init(name, .double(value))
  }

  /// A count.
  static func count(_ name: String, _ value: Int?) -> JSON.Member {
    .init(name, value.map { .integer($0) } ?? .null)
  }

  /// A word.
  static func word(_ name: String, _ value: some RawRepresentable<String>) -> JSON.Member {
    .init(name, .string(value.rawValue))
  }

  /// Names in their order.
  static func names(_ name: String, _ values: [String]) -> JSON.Member {
    .init(name, .array(values.map { .string($0) }))
  }

  /// Figures by name, in the order given.
  static func figures(_ name: String, _ values: [(String, Double?)]) -> JSON.Member {
    .init(name, .object(values.map { .figure($0.0, $0.1) }))
  }
}

extension Limits? {
  /// The two limits as fields: `lower` and `upper` after a prefix, `null` where there are none.
  func fields(_ lower: String = "lower", _ upper: String = "upper") -> [JSON.Member] {
    [.figure(lower, self?.lower), .figure(upper, self?.upper)]
  }
}
