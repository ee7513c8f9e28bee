import Diagnostics
import Expressions
import Testing

/// Lines in, lines out.
@Suite struct BatchTests {
  private func answer(_ line: String) -> String { ExpressionBatch.forTests.answer(to: line) }

  @Test(arguments: [
    (#"{"expr": "1 + 1"}"#, #"{"value":2}"#),
    (#"{"expr": "1 div 3"}"#, #"{"value":0.3333333333333333}"#),
    (#"{"expr": "0 div 0"}"#, #"{"value":"NaN"}"#),
    (#"{"expr": "1 div 0", "as": "number"}"#, #"{"value":"Infinity"}"#),
    (#"{"expr": "-1 div 0"}"#, #"{"value":"-Infinity"}"#),
    (#"{"expr": "0 div 0", "as": "string"}"#, #"{"value":"NaN"}"#),
    (#"{"expr": "1 = 1"}"#, #"{"value":true}"#),
    (#"{"expr": "'a'", "as": "boolean"}"#, #"{"value":true}"#),
    (#"{"expr": "date('2024-3-1')"}"#, #"{"value":"2024-03-01"}"#),
    (#"{"expr": "${a}", "context": {"a": 5}}"#, #"{"value":5}"#),
    (#"{"expr": "${a}", "context": {"m": [{"a": "x"}, {"a": "y"}]}}"#, #"{"value":"x"}"#),
    (#"{"expr": "${m}[5]", "context": {"m": [{"a": "x"}]}}"#, #"{"value":""}"#),
    (#"{"expr": ".", "self": 3, "types": {".": "integer"}, "as": "stored"}"#, #"{"value":"3"}"#),
    (#"{"expr": "-0"}"#, #"{"value":0}"#),
    (#"{"expr": "1", "as": "error"}"#, #"{"value":1}"#),
  ])
  func aLineIsAnswered(line: String, expected: String) {
    #expect(answer(line) == expected)
  }

  @Test(arguments: [
    ("", "empty-file"), ("{", "unclosed"), ("[]", "bad-input"), ("5", "bad-input"),
    (#"{"expr": 5}"#, "bad-input"), (#"{"expr": "1", "context": 5}"#, "bad-input"),
    (#"{"expr": "1", "now": "yesterday"}"#, "bad-input"),
    (#"{"expr": "1", "tz": "Nowhere"}"#, "unknown-time-zone"),
    (#"{"expr": "1", "context": {"m": [{"a": 1}]}, "at": {"m": 2}}"#, "bad-input"),
    (#"{"expr": "1", "at": {"m": 1}}"#, "bad-input"), (#"{"expr": "1 +"}"#, "missing-operand"),
    (#"{"expr": "date('x')"}"#, "invalid-date"),
  ])
  func aBadLineIsAnErrorWithACode(line: String, code: String) throws {
    let error = try #require(JSON(reading: answer(line))?["error"])
    if code != "empty-file", code != "unclosed" { #expect(error["code"]?.text == code) }
    #expect(error["code"]?.text?.isEmpty == false)
    #expect(error["message"]?.text?.isEmpty == false)
  }

  @Test func anErrorTellsItsPlace() throws {
    let error = try #require(JSON(reading: answer(#"{"expr": "1 == 1"}"#))?["error"])
    #expect(error["range"]?.elements?.compactMap(\.integer) == [2, 4])
  }

  @Test func errorsAreToldInTheLanguageOfTheReader() throws {
    let batch = ExpressionBatch(
      now: Instant(milliseconds: 0), language: .ar, timeZone: { _ in nil }, randomBits: { 0 })
    let error = try #require(JSON(reading: batch.answer(to: #"{"expr": "foo()"}"#))?["error"])
    #expect(error["message"]?.text == "دالة غير معروفة 'foo'")
  }
}
