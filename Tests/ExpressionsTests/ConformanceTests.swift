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
    print("\(file.folder) \(file.topic): \(cases.count) cases")
  }
}
