import Diagnostics
import Sessions
import Surveys
import TestSupport
import Testing

/// Relevance, and what becomes of hidden answers (expressions 7.2).
@Suite struct RelevanceTests {
  private func visit() throws -> Visit {
    try Visit {
      Question("open", .selectOne(list: "yes_no"))
      Question("reason", .text).relevant("${open} = 'no'")
      Group("inner", relevant: "${reason} != ''") {
        Question("detail", .text).required
        Question("length", .calculate).calculation("string-length(${detail})")
      }
    }
  }

  @Test func anAnswerHiddenLaterIsNotSubmitted() throws {
    let visit = try visit()
    try visit.answer("open", "no")
    try visit.answer("reason", "flood")
    try visit.answer("open", "yes")
    #expect(!visit.isRelevant("reason"))
    #expect(visit.submission["reason"] == nil)
  }

  @Test func aHiddenAnswerComesBackWhenItIsRelevantAgain() throws {
    let visit = try visit()
    try visit.answer("open", "no")
    try visit.answer("reason", "flood")
    try visit.answer("open", "yes")
    try visit.answer("open", "no")
    #expect(visit.value("reason") == "flood")
    #expect(visit.isRelevant("inner/detail"))
  }

  @Test func relevanceOfAGroupHidesEverythingInIt() throws {
    let visit = try visit()
    try visit.answer("open", "no")
    #expect(visit.asked == ["open", "reason"])
    try visit.answer("reason", "flood")
    #expect(visit.asked == ["open", "reason", "inner/detail"])
  }

  @Test func aHiddenRequiredQuestionDoesNotKeepFromSealing() throws {
    let visit = try visit()
    try visit.answer("open", "yes")
    #expect(visit.session.violations.isEmpty)
  }

  @Test func aMissingRequiredAnswerKeepsFromSealing() throws {
    let visit = try visit()
    try visit.answer("open", "no")
    try visit.answer("reason", "flood")
    #expect(visit.session.missingRequired.map(visit.session.path(of:)) == ["inner/detail"])
    #expect(visit.session.violations.count == 1)
  }

  @Test func whatIsHiddenReadsAsEmptyInExpressions() throws {
    let visit = try visit()
    try visit.answer("open", "no")
    try visit.answer("reason", "flood")
    try visit.answer("inner/detail", "knee-deep")
    #expect(visit.value("inner/length") == "9")
    try visit.answer("open", "yes")
    #expect(!visit.isRelevant("inner/detail"))
  }
}
