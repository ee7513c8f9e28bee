import Diagnostics
import Sessions
import Surveys
import TestSupport
import Testing

/// An expression that cannot be evaluated never stops the interview (D22).
@Suite struct FailureTests {
  private func visit() throws -> Visit {
    try Visit {
      Question("t", .text)
      Question("calculated", .calculate).calculation("format-date(${t}, '%Y')")
      Question("relevant", .text).relevant("date(${t}) > 0")
      Question("required", .text).with("required", .string("date(${t}) > 0"))
      Question("read_only", .text).with("read_only", .string("date(${t}) > 0"))
      Question("constraint", .text).constraint("date(.) > 0")
      Question("filtered", .selectOne(list: "abc")).filter("date(${t}) > 0 or name = 'b'")
      Repeat("counted", count: "date(${t})") { Question("x", .text) }
      Question("defaulted", .text).dynamicDefault("date('never')")
      Question("early", .text).relevant("true() or date(${t}) > 0")
    }
  }

  @Test func everyKindOfExpressionFailsInItsOwnWay() throws {
    let visit = try visit()
    try visit.answer("t", "no date")
    #expect(visit.value("calculated") == "")
    #expect(visit.isRelevant("relevant"))
    let required = try #require(visit.session.location(at: "required"))
    #expect(!visit.session.isRequired(required))
    let readOnly = try #require(visit.session.location(at: "read_only"))
    #expect(!visit.session.isReadOnly(readOnly))
    try visit.answer("constraint", "no date")
    #expect(visit.value("constraint") == "no date")
    #expect(visit.choices("filtered") == [])
    let counted = try #require(visit.session.location(at: "counted"))
    #expect(visit.session.instances(ofRepeat: counted).isEmpty)
    #expect(visit.value("defaulted") == "")
    #expect(visit.session.violations.isEmpty)
    let failed = Set(visit.session.failures.map { "\($0.path) \($0.use)" })
    #expect(
      failed == [
        "calculated calculation", "relevant relevant", "required required", "read_only readOnly",
        "constraint constraint", "filtered choiceFilter", "counted count",
        "defaulted defaultValue",
      ])
  }

  @Test func aFailureIsRecordedOnceAndStaysInTheRecord() throws {
    let visit = try visit()
    for text in ["no", "none", "nothing", "2026-01-01"] { try visit.answer("t", text) }
    try visit.answer("required", "there")
    let calculated = visit.session.failures.filter { $0.path == "calculated" }
    #expect(calculated.count == 1)
    #expect(visit.value("calculated") == "2026")
    let recorded = visit.submission.paradata.filter { $0.kind == .expressionFailed }
    #expect(recorded.contains { $0.path == "calculated" && $0.at == 1_784_000_001_000 })
    let text = SubmissionText.encode(visit.submission)
    #expect(try SubmissionText.decode(text) == visit.submission)
  }

  @Test func aCountThatCountsItselfEndsSomewhere() throws {
    let visit = try Visit {
      Question("n", .integer)
      Repeat("r", count: "count(${r}) + ${n}") { Question("x", .text) }
    }
    try visit.answer("n", "2")
    let home = try #require(visit.session.location(at: "r"))
    #expect(visit.session.instances(ofRepeat: home).count == 2)
    try visit.answer("n", "3")
    #expect(visit.session.instances(ofRepeat: home).count == 5)
  }

  @Test func aCountThatIsFarTooLargeIsCutAndRecorded() throws {
    let visit = try Visit {
      Question("n", .decimal)
      Repeat("r", count: "${n}") { Question("x", .text) }
    }
    try visit.answer("n", "99999999999")
    let home = try #require(visit.session.location(at: "r"))
    #expect(visit.session.instances(ofRepeat: home).count == Session.maximumInstances)
    #expect(visit.session.failures.map(\.code) == ["too-many-instances"])
  }

  @Test func countsInsideCountsEndSomewhere() throws {
    let visit = try Visit {
      Question("n", .integer)
      Repeat("r", count: "${n}") { Repeat("s", count: "${n}") { Question("x", .text) } }
    }
    try visit.answer("n", "2000")
    #expect(visit.session.failures.contains { $0.code == "too-many-instances" })
  }
}
