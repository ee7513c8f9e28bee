package import Diagnostics

/// A method of the statistics contract: what it is called, what it is for and how it answers.
package struct StatisticsMethod: Sendable {
  /// The name in a request: `proportion.wilson`.
  package let name: String
  /// What it is for, in one line.
  package let summary: Phrase
  /// The fields of its input: `?` marks those that may be left out, `=` their default.
  package let input: String
  /// The fields of its result.
  package let output: String
  private let compute: @Sendable (StatisticsInput) throws(StatisticsError) -> [JSON.Member]

  init(
    _ name: String, _ summary: Phrase, input: String, output: String,
    _ compute: @escaping @Sendable (StatisticsInput) throws(StatisticsError) -> [JSON.Member]
  ) {
    self.name = name
    self.summary = summary
    self.input = input
    self.output = output
    self.compute = compute
  }

  /// The result for an input object.
  package func result(_ input: JSON) throws(StatisticsError) -> JSON {
    guard let input = StatisticsInput(input) else {
      throw .wrongType("input", Phrase(en: "an object", ar: "كائناً"))
    }
    return .object(try compute(input))
  }

  /// Every method, in the order of the contract.
  package static let all: [StatisticsMethod] =
    audit + rates + means + satisfaction + surveys + performance + agreement + changes + indices
    + sampling + distributions

  /// The method with a name.
  package static func named(_ name: String) throws(StatisticsError) -> StatisticsMethod {
    if let method = all.first(where: { $0.name == name }) { return method }
    throw .unknown(
      .unknownMethod, name, among: all.map(\.name), Phrase(en: "method", ar: "اسم الطريقة"))
  }
}
