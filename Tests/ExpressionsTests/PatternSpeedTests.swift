import Diagnostics
import Expressions
import Testing

/// Patterns that ruin backtracking matchers finish at once.
@Suite struct PatternSpeedTests {
  private func matches(_ pattern: String, _ text: String) throws -> Bool {
    let expression = try #require(Expression.parse("regex(., '\(pattern)')").expression)
    let document = try JSONDocument(.object([]), in: .utc)
    return try expression.boolean(
      in: document, at: document.carrier, environment: .forTests(), candidate: .string(text))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("^(a+)+$", "b"), ("(a*)*", "b"), ("(a|a)*", "b"), ("(a|aa)+", "b"), ("(.*)*x", ""),
      ("(.*a){20}", "b"), ("(x+x+)+y", ""), ("(a?){50}a{50}", "b"), ("([a-zA-Z]+)*", "1"),
      ("(\\w+\\s?)*", "!"), ("^(([a-z])+.)+[A-Z]([a-z])+$", ""), ("(?=(a+)+$)a*", "b"),
      ("(?=.*b.*b.*b)(?!.*c)[a-z]*", "1"), ("((?=a*b)a)*", "c"), ("(?<!b)(a|(?<=a)a)*", "b"),
      ("(a{1,50}){1,50}", "b"),
    ])
  func anEvilPatternFinishesAtOnce(pattern: String, end: String) throws {
    let clock = ContinuousClock()
    var result = true
    let time = try clock.measure {
      result = try matches(pattern, String(repeating: "a", count: 2000) + end)
    }
    #expect(!result || end.isEmpty)
    // Generous: the machine may be busy, a backtracking matcher would take years.
    #expect(time < .seconds(20), "\(pattern)")
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["(a*)*(a*)*(a*)*\\1b", "(a+)+\\1\\1\\1b", "(?>a*)*+(a)*\\1b"])
  func aBackReferenceGivesUpOrAnswersSoon(pattern: String) throws {
    do {
      #expect(try !matches(pattern, String(repeating: "a", count: 200)))
    } catch let error as EvaluationError {
      #expect(error.code == "pattern-too-slow")
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["((a{1382}){1000}){1000}", "([a-z]?){1000000000}"])
  func repetitionsThatMultiplyTooFarAreRefusedAtOnce(pattern: String) throws {
    let clock = ContinuousClock()
    var problems: [ExpressionProblem] = []
    let time = clock.measure { problems = Expression.parse("regex(., '\(pattern)')").problems }
    #expect(problems.map(\.code) == ["invalid-pattern"])
    #expect(time < .seconds(5))
  }

  @Test(.timeLimit(.minutes(1)))
  func nothingCanBeRepeatedWithoutEnd() throws {
    #expect(try matches("((){1000}){1000}a", "a"))
  }

  @Test(arguments: [
    ("(a|b(c|d)*e?){3}", "abcdbe", true), ("(a|b(c|d)*e?){3}", "abcde", false),
    ("(a|bc){2,4}", "abcabc", true), ("(a|bc){2,4}", "abcabca", false),
    ("((x|yz){2}-){2,3}", "xx-yzx-", true), ("((x|yz){2}-){2,3}", "xx-x-", false),
    ("(?:(a)\\1){2}", "aaaa", true), ("((?>a+|b)c){2}", "aacbc", true),
    ("((?=ab)a|b){2}", "ab", true), ("((a*)b?){3}\\2", "aabab", true),
  ])
  func whatIsRepeatedMatchesEachTimeAnew(
    pattern: String, text: String, isMatch: Bool
  ) throws {
    #expect(try matches(pattern, text) == isMatch)
  }

  @Test func aLongTextIsMatched() throws {
    #expect(try matches("[a-z ]*", String(repeating: "word ", count: 20_000)))
    #expect(try matches("(.{1,100} ?)*", String(repeating: "word ", count: 400)))
  }
}
