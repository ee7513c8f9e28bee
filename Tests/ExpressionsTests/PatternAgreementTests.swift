import Diagnostics
import Expressions
import Testing

/// A pattern means the same to both matchers: an empty group that gives nothing back sends it to
/// the one that tries one way after another.
@Suite struct PatternAgreementTests {
  @Test func generatedPatternsMatchTheSameTexts() throws {
    let firstSeed: UInt64 = 1
    print("patterns: seeds \(firstSeed) to \(firstSeed + 399)")
    let document = try JSONDocument(.object([]), in: .utc)
    for seed in firstSeed..<firstSeed + 400 {
      let random = RepeatableRandom(seed: seed)
      let pattern = Self.pattern(random, depth: 4)
      let text = (0..<random.number(below: 8)).map { _ in random.pick(["a", "b", "1"]) }.joined()
      let answers = try ["", "(?>)"].map { prefix in
        let parsed = Expression.parse("regex(., '\(prefix)\(pattern)')")
        #expect(parsed.problems.isEmpty, "seed \(seed): \(pattern)")
        return try #require(parsed.expression).boolean(
          in: document, at: document.carrier, environment: .forTests(), candidate: .string(text))
      }
      #expect(answers[0] == answers[1], "seed \(seed): \(pattern) on \(text)")
    }
  }

  private static func pattern(_ random: RepeatableRandom, depth: Int) -> String {
    guard depth > 0 else { return random.pick(["a", "b", ".", "[ab]", "[^a]", "\\d", "\\w"]) }
    let inner = { pattern(random, depth: depth - 1) }
    switch random.number(below: 10) {
    case 0, 1, 2: return inner() + inner()
    case 3: return "(?:\(inner())|\(inner()))"
    case 4: return "(\(inner()))"
    case 5, 6: return "(?:\(inner()))" + random.pick(["*", "+", "?", "{2}", "{0,2}", "{1,}", "*?"])
    case 7: return random.pick(["(?=", "(?!", "(?<=", "(?<!"]) + inner() + ")"
    case 8: return random.pick(["^", "$", "\\b", "\\B"]) + inner()
    default: return inner()
    }
  }
}

extension RepeatableRandom {
  func number(below limit: Int) -> Int {
    Int(next() % UInt64(limit))
  }

  func pick<Item>(_ items: [Item]) -> Item {
    items[number(below: items.count)]
  }
}
