import Diagnostics
import Expressions
import Foundation
import Testing

/// Generated expressions, right and broken. `FUZZ_COUNT` sets how many, `FUZZ_SEED` the first seed.
@Suite struct FuzzTests {
  private static let count = setting("FUZZ_COUNT") ?? 400
  private static let firstSeed = setting("FUZZ_SEED") ?? 1

  private static func setting(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  private func document() throws -> JSONDocument {
    let input = """
      {"context": {"n": 5, "t": "abc", "d": "2024-03-01", "empty": null, "hidden": "x",
        "m": [{"a": 1, "b": "x"}, {"a": 2, "b": null}, {"a": null, "b": "y z"}]},
       "types": {"n": "integer", "d": "date", "a": "integer"}, "irrelevant": ["hidden"],
       "self": "own", "at": {}}
      """
    return try JSONDocument(try #require(JSON(reading: input)), in: .utc)
  }

  @Test func aGeneratedExpressionHasAValueOrAnErrorAndOnlyOne() throws {
    let document = try document()
    print("fuzz: seeds \(Self.firstSeed) to \(Self.firstSeed + Self.count - 1)")
    for seed in Self.firstSeed..<Self.firstSeed + Self.count {
      let text = ExpressionGenerator(seed: UInt64(seed)).expression()
      let (expression, problems) = Expressions.Expression.parse(text)
      let context: Comment = "seed \(seed): \(text)"
      #expect(
        problems.allSatisfy {
          $0.severity != .error || $0.code == "needs-nodes" || $0.code.hasPrefix("invalid-")
        }, context)
      guard let expression, !problems.hasErrors else { continue }
      #expect(!expression.check(against: document).hasErrors, context)
      let value = outcome(expression, document)
      #expect(value == outcome(expression.bound { $0.utf8.count }, document), context)
      #expect(value == explained(expression, document), context)
      #expect(expression.dependencies.allSatisfy { isInside($0.range, text) }, context)
    }
  }

  @Test func aBrokenExpressionIsReportedWithinItself() throws {
    let document = try document()
    for seed in Self.firstSeed..<Self.firstSeed + Self.count {
      let generator = ExpressionGenerator(seed: UInt64(seed))
      let text = generator.broken(generator.expression())
      let (expression, problems) = Expressions.Expression.parse(text)
      let checked = problems + (expression?.check(against: document) ?? [])
      #expect(checked.allSatisfy { isInside($0.range, text) }, "seed \(seed): \(text)")
      if let expression { _ = outcome(expression, document) }
    }
  }

  @Test func everyCaseCutShortIsReadWithoutHarm() throws {
    let document = try document()
    for file in CaseFile.own {
      for testCase in try file.cases() where testCase.expression.utf8.count < 200 {
        let units = Array(testCase.expression.utf8)
        for end in units.indices {
          let text = String(decoding: units[..<end], as: UTF8.self)
          let (expression, problems) = Expressions.Expression.parse(text)
          if !problems.allSatisfy({ isInside($0.range, text) }) { Issue.record("\(text)") }
          if let expression { _ = expression.check(against: document) }
        }
      }
    }
  }

  private func isInside(_ range: Range<Int>, _ text: String) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= text.utf8.count
  }

  /// The value, or the code and place of the error, as a text; random numbers start anew.
  private func outcome(_ expression: Expressions.Expression, _ document: JSONDocument) -> String {
    do throws(EvaluationError) {
      return try expression.string(
        in: document, at: document.carrier, environment: .forTests())
    } catch {
      return "\(error.code) \(error.range)"
    }
  }

  private func explained(_ expression: Expressions.Expression, _ document: JSONDocument) -> String {
    let explanation = expression.explained(
      in: document, at: document.carrier, environment: .forTests())
    switch explanation.outcome {
    case .value(let value): return value.string(in: .utc)
    case .nodes(_, let values): return values.first?.string(in: .utc) ?? ""
    case .failed(let error): return "\(error.code) \(error.range)"
    case .irrelevant: return ""
    case .skipped: return "skipped"
    }
  }
}
