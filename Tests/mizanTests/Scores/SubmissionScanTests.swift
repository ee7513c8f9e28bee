import Programme
import Scoring
import Sessions
import Storage
import Surveys
import Testing

@testable import mizan

/// Reading what scoring needs straight from the bytes gives what reading everything gives.
@Suite struct SubmissionScanTests {
  @Test func everyTextScoresTheSameEitherWay() throws {
    let trial = try ScoringTrial(visits: 150, interviews: 100, before: 0)
    let result = try trial.score()
    var counting = SubmissionCounting(store: trial.store, basis: result.basis)
    let registry = result.basis.registry
    try trial.store.forEachSubmissionState(in: trial.quarter.code) { state, text in
      let survey = try counting.survey(state.definition)
      var reader = SubmissionReader(survey, registry: registry)
      let found = try trial.store.submissionState(state.id)
      let whole = try SubmissionText.decode(try #require(found).text)
      if survey.survey.settings.kind == .visit {
        let fast = try reader.visit(text, id: state.id, standing: .accepted, pairId: "x")
        let slow = survey.visit(
          whole, standing: .accepted, registry: registry, pairId: "x")
        #expect(fast.score == slow.score)
        #expect(fast.measures == slow.measures && fast.credits == slow.credits)
        #expect(fast.breaches == slow.breaches && fast.day == slow.day)
        #expect(
          [fast.id, fast.collector, fast.centre, fast.department, fast.service]
            == [slow.id, slow.collector, slow.centre, slow.department, slow.service])
      } else {
        let fast = try reader.interview(text, id: state.id)
        let slow = survey.interview(whole, registry: registry)
        #expect(fast.ratings == slow.ratings && fast.overall == slow.overall)
        #expect(fast.isComplete == slow.isComplete && fast.centre == slow.centre)
      }
    }
  }

  @Test(arguments: [
    "tab\there", "line\nhere", "back\\slash", "ع", "", "1e2", "٣", "-5", "999999999999999999",
    "5.0",
  ])
  func anyAnswerScoresTheSameEitherWay(value: String) throws {
    let trial = try ScoringTrial(visits: 1, interviews: 0, before: 0)
    let result = try trial.score()
    var counting = SubmissionCounting(store: trial.store, basis: result.basis)
    let id = try #require(try trial.visits().first)
    let (state, text) = try #require(try trial.store.submissionState(id))
    let survey = try counting.survey(state.definition)
    var submission = try SubmissionText.decode(text)
    for index in submission.answers.indices where submission.answers[index].path.hasPrefix("s") {
      submission.answers[index].value = value
      submission.answers[index].state = .answered
      submission.answers[index].comment = value
    }
    var reader = SubmissionReader(survey, registry: nil)
    let fast = try reader.visit(
      SubmissionText.encode(submission).utf8Span.span, id: id, standing: .accepted)
    let slow = survey.visit(submission, standing: .accepted, registry: nil)
    #expect(fast.score == slow.score)
    #expect(fast.measures == slow.measures)
    submission.collector = value
    submission.subject.centre = value.isEmpty ? nil : value
    let other = try reader.visit(
      SubmissionText.encode(submission).utf8Span.span, id: id, standing: .accepted)
    #expect(other.collector == value && other.centre == submission.subject.centre)
  }

  @Test func aTextThatIsNoneIsRefused() throws {
    let trial = try ScoringTrial(visits: 1, interviews: 0, before: 0)
    let result = try trial.score()
    let surveys = result.surveys.values.filter { $0.survey.settings.kind == .visit }
    let survey = try #require(surveys.first)
    for text in ["", "submission\t2\n", "submission\t1\nid\tx\n", "a\tx\tanswered\t1\n"] {
      #expect(throws: SubmissionTextError.self) {
        var reader = SubmissionReader(survey, registry: nil)
        _ = try reader.visit(text.utf8Span.span, id: "x", standing: .accepted)
      }
    }
  }
}
