import Expressions
import Testing

/// The conformance cases and the project's own, read from the files beside this one.
@Suite struct ConformanceTests {
  @Test(arguments: CaseFile.conformance)
  func everyConformanceCaseOfAnAreaGivesWhatItExpects(file: CaseFile) throws {
    try check(file)
  }

  @Test(arguments: CaseFile.own)
  func everyOwnCaseOfATopicGivesWhatItExpects(file: CaseFile) throws {
    try check(file)
  }

  @Test func noConformanceCaseIsMissing() throws {
    #expect(try CaseFile.conformance.map { try $0.cases().count }.reduce(0, +) == 231)
  }

  private func check(_ file: CaseFile) throws {
    let cases = try file.cases()
    for testCase in cases {
      let answer = ExpressionBatch.forTests.answer(to: testCase.line)
      if let mismatch = testCase.mismatch(with: answer) {
        Issue.record("\(testCase.name): \(testCase.expression): \(mismatch), got \(answer)")
      }
    }
  }

  @Test func theReportCountsTheCasesOfEveryArea() throws {
    var rows: [(area: String, passed: Int, failed: Int)] = []
    for file in CaseFile.conformance {
      let cases = try file.cases()
      let failed = cases.count {
        $0.mismatch(with: ExpressionBatch.forTests.answer(to: $0.line)) != nil
      }
      rows.append((file.topic, cases.count - failed, failed))
    }
    let passed = rows.reduce(0) { $0 + $1.passed }
    let failed = rows.reduce(0) { $0 + $1.failed }
    func line(_ area: String, _ cells: [String]) -> String {
      let name = area + String(repeating: " ", count: max(0, 14 - area.count))
      return name + cells.map { String(repeating: " ", count: max(1, 8 - $0.count)) + $0 }.joined()
    }
    let table =
      [line("Conformance", ["cases", "passed", "failed"])]
      + rows.map { line($0.area, ["\($0.passed + $0.failed)", "\($0.passed)", "\($0.failed)"]) }
      + [line("together", ["\(passed + failed)", "\(passed)", "\(failed)"])]
    print(table.joined(separator: "\n"))
    #expect(passed == 231 && failed == 0)
  }
}
