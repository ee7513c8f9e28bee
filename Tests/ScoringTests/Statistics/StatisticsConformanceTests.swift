import Diagnostics
import Scoring
import Testing

/// The published cases of the statistics contract.
@Suite struct StatisticsConformanceTests {
  @Test func theFileOfCasesIsThere() {
    #expect(StatisticsCase.read("statistics.json").count == 74)
  }

  @Test(arguments: StatisticsCase.read("statistics.json"))
  func aPublishedCaseGivesItsResult(_ example: StatisticsCase) {
    let answer = StatisticsRequest.answer(example.line)
    #expect(answer["error"] == nil)
    #expect(
      differences(answer["result"], example.expected, tolerance: example.tolerance).isEmpty,
      "\(differences(answer["result"], example.expected, tolerance: example.tolerance))")
  }

  @Test func everyMethodHasAPublishedCase() {
    let covered = Set(StatisticsCase.read("statistics.json").map(\.method))
    #expect(StatisticsMethod.all.map(\.name).filter { !covered.contains($0) } == [])
    #expect(covered.count == StatisticsMethod.all.count)
  }
}
