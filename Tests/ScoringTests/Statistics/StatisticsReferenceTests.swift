import Diagnostics
import Scoring
import Testing

/// Cases whose results were computed apart from the package, edge cases of every method among them.
@Suite struct StatisticsReferenceTests {
  @Test(arguments: StatisticsCase.read("references.json"))
  func anIndependentResultIsMatched(_ example: StatisticsCase) {
    let answer = StatisticsRequest.answer(example.line)
    #expect(answer["error"] == nil, "\(answer.compactText)")
    #expect(
      differences(answer["result"], example.expected, tolerance: example.tolerance).isEmpty,
      "\(differences(answer["result"], example.expected, tolerance: example.tolerance))")
  }

  @Test func everyMethodBesideTheDistributionsHasReferences() {
    let covered = Set(StatisticsCase.read("references.json").map(\.method))
    let others = StatisticsMethod.all.map(\.name).filter { !$0.hasPrefix("dist.") }
    #expect(others.filter { !covered.contains($0) } == [])
  }
}
