import Sessions
import Surveys
import Testing

@testable import Storage

@Suite struct AnswerTallyTests {
  let folder = Folder()

  @Test func answersAreCountedByDepartmentAndGroup() throws {
    let store = try Sample.workedDevice(folder, visits: 0)
    var expected: [String: [AnswerTally.Count]] = [:]
    for number in 0..<40 {
      var submission = Sample.submission(Sample.uuids[number], answers: number % 6)
      submission.subject.department = number % 5 == 0 ? nil : "D-\(number % 3)"
      for index in submission.answers.indices {
        submission.answers[index].value = (number + index) % 2 == 0 ? "no" : "no\ttab"
        submission.answers[index].comment = index % 2 == 0 ? "a\nb" : nil
      }
      try store.append(submission)
      var counts = expected[submission.subject.department ?? ""] ?? [.init(), .init()]
      for (index, answer) in submission.answers.enumerated() where index < 4 {
        counts[index % 2].answers += 1
        if answer.value == "no" { counts[index % 2].hits += 1 }
      }
      expected[submission.subject.department ?? ""] = counts
    }
    let questions = Dictionary(
      uniqueKeysWithValues: (0..<4).map {
        ("access/q_\($0)", AnswerTally.Question(group: $0 % 2, hit: "no"))
      })
    let tally = try store.tally(
      AnswerTally(groups: 2, questions: [Sample.definition.hash: questions]))
    #expect(tally.counts == expected)
  }

  @Test func onlyTheCurrentRevisionIsCounted() throws {
    let store = try Sample.workedDevice(folder, visits: 1)
    let first = try #require(try store.submission(Sample.uuids[0])).entry
    try store.append(
      Sample.submission(revision: 2, parent: first.text, answer: "no", answers: 2))
    let question = AnswerTally.Question(group: 0, hit: "no")
    let tally = try store.tally(
      AnswerTally(
        groups: 1,
        questions: [Sample.definition.hash: ["access/q_0": question, "access/q_1": question]]))
    #expect(tally.counts == ["D-01": [.init(answers: 2, hits: 2)]])
  }
}
