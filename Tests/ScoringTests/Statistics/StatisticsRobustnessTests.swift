import Diagnostics
import Scoring
import Testing

/// Inputs that nobody meant: every request still gets its answer.
@Suite struct StatisticsRobustnessTests {
  private static let intruders: [JSON] = [
    .null, .bool(true), .integer(-1), .integer(0), .double(0.5), .double(1e300), .double(-1e-300),
    .number(JSONNumber(validated: "1e999")), .integer(9_007_199_254_740_993), .string("x"),
    .string(""), .array([]), .array([.null, .integer(2)]), .object([]),
  ]

  /// The value with its `index`-th part, counted through all levels, replaced; `nil` beyond the last.
  private func replacing(_ value: JSON, _ index: inout Int, by intruder: JSON) -> JSON? {
    if index == 0 { return intruder }
    index -= 1
    switch value {
    case .array(var elements):
      for place in elements.indices {
        if let changed = replacing(elements[place], &index, by: intruder) {
          elements[place] = changed
          return .array(elements)
        }
      }
    case .object(var members):
      for place in members.indices {
        if let changed = replacing(members[place].value, &index, by: intruder) {
          members[place] = .init(members[place].name, changed)
          return .object(members)
        }
      }
    default: break
    }
    return nil
  }

  @Test(arguments: StatisticsMethod.all.map(\.name))
  func aStrangeValueAnywhereGetsAnAnswer(method: String) throws {
    let cases = (StatisticsCase.read("statistics.json") + StatisticsCase.read("references.json"))
      .filter { $0.method == method && $0.line.utf8.count < 600 }
    for example in cases.prefix(3) {
      for intruder in Self.intruders {
        for part in 0..<25 {
          var index = part
          guard let input = replacing(example.input, &index, by: intruder) else { break }
          let request = JSON.object([.init("method", .string(method)), .init("input", input)])
          let answer = StatisticsRequest.answer(request.compactText)
          let members = try #require(answer.members)
          #expect(members.count == 1 && ["result", "error"].contains(members[0].name))
        }
      }
    }
  }

  @Test func veryLargeNumbersAreAnsweredInTime() {
    for (method, input) in [
      ("dist.chi2_quantile", #"{"p":0.4,"df":1e300}"#),
      ("dist.beta_quantile", #"{"p":0.3,"a":1e300,"b":1e300}"#),
      ("dist.t_cdf", #"{"x":1e300,"df":1e-300}"#),
      ("rate.poisson_exact", #"{"count":900000000000000,"exposure":1}"#),
      ("proportion.clopper_pearson", #"{"successes":5e14,"n":1e15}"#),
      ("mean.summary", #"{"values":[1e308,1e308,-1e308]}"#),
      ("sample.size_proportion", #"{"p":0.5,"margin":1e-200}"#),
    ] {
      let line = #"{"method":"\#(method)","input":\#(input)}"#
      #expect(StatisticsRequest.answer(line)["result"] != nil, "\(line)")
    }
  }
}
