import Diagnostics
import Expressions
import Testing

/// An explanation shows what every part gave.
@Suite struct ExplanationTests {
  private func explanation(_ text: String, context: String = "{}") throws -> Explanation {
    let expression = try #require(Expression.parse(text).expression)
    let input = try #require(JSON(reading: #"{"context": \#(context)}"#))
    let document = try JSONDocument(input, in: .utc)
    return expression.explained(in: document, at: document.carrier, environment: .forTests())
  }

  /// The parts from outside in as `text → outcome` lines.
  private func lines(_ explanation: Explanation, of text: String, indent: String = "") -> [String] {
    let part = String(decoding: Array(text.utf8)[explanation.range], as: UTF8.self)
    let outcome =
      switch explanation.outcome {
      case .value(let value): value.string(in: .utc)
      case .nodes(_, let values):
        "[" + values.map { $0.string(in: .utc) }.joined(separator: ", ") + "]"
      case .failed(let error): "failed: \(error.code)"
      case .irrelevant: "not relevant"
      case .skipped: "skipped"
      }
    return ["\(indent)\(part) → \(outcome)"]
      + explanation.parts.flatMap { lines($0, of: text, indent: indent + "  ") }
  }

  @Test func everyPartHasItsValue() throws {
    let text = "${a} + 2 * 3 > 10 and ${b} = 'x'"
    let found = try explanation(text, context: #"{"a": 5, "b": "y"}"#)
    #expect(
      lines(found, of: text) == [
        "${a} + 2 * 3 > 10 and ${b} = 'x' → false",
        "  ${a} + 2 * 3 > 10 → true",
        "    ${a} + 2 * 3 → 11",
        "      ${a} → [5]",
        "      2 * 3 → 6",
        "        2 → 2",
        "        3 → 3",
        "    10 → 10",
        "  ${b} = 'x' → false",
        "    ${b} → [y]",
        "    'x' → x",
      ])
  }

  @Test func whatWasNotNeededIsSkipped() throws {
    let text = "if(1, 'a', date('x'))"
    #expect(
      try lines(explanation(text), of: text) == [
        "if(1, 'a', date('x')) → a", "  1 → 1", "  'a' → a", "  date('x') → skipped",
      ])
  }

  @Test func aPredicateIsShownForEveryNodeItJudges() throws {
    let text = "count(${m}[x > 1])"
    let found = try explanation(text, context: #"{"m": [{"x": 1}, {"x": 2}]}"#)
    #expect(
      lines(found, of: text) == [
        "count(${m}[x > 1]) → 1",
        "  ${m}[x > 1] → [2]",
        "    x > 1 → false",
        "      x → [1]",
        "      1 → 1",
        "    x > 1 → true",
        "      x → [2]",
        "      1 → 1",
      ])
  }

  @Test func aFailureIsShownWhereItHappened() throws {
    let text = "1 + date('x')"
    #expect(
      try lines(explanation(text), of: text) == [
        "1 + date('x') → failed: invalid-date", "  1 → 1", "  date('x') → failed: invalid-date",
        "    'x' → x",
      ])
  }

  @Test func anExpressionWithMistakesExplainsThem() throws {
    let found = try explanation("1 == 1")
    guard case .failed(let error) = found.outcome else {
      Issue.record("it has no value")
      return
    }
    #expect(error.code == "unknown-operator")
  }
}
