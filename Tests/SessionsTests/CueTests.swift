import Diagnostics
import Sessions
import TestSupport
import Testing

/// Times of a visit, words from fresh memory, and how long ago they were observed.
@Suite struct CueTests {
  private func visit() throws -> Visit {
    try Visit {
      Question("day", "date").with("role", .string("date"))
      Question("ticket_at", "time")
      Question("reached", "select_one yes_no")
      Question("served_at", "time").relevant("${reached} = 'yes'")
      Question("left_at", "time")
      Question("words", "text")
    }
  }

  @Test func minutesFollowFromTheMarks() throws {
    let visit = try visit()
    try visit.answer("day", "2026-07-12")
    try visit.answer("ticket_at", "9:05")
    #expect(visit.session.waitingMinutes == nil)
    try visit.answer("reached", "yes")
    try visit.answer("served_at", "9:30")
    try visit.answer("left_at", "9:42")
    #expect(visit.session.waitingMinutes == 25)
    #expect(visit.session.serviceMinutes == 12)
  }

  @Test func aMarkBeforeItsQuestionIsRelevantIsACueBesideIt() throws {
    let visit = try visit()
    try visit.answer("day", "2026-07-12")
    visit.perform(.cued(topic: "served", words: "09:30:00.000Z"))
    #expect(visit.session.moment(of: .served) == 1_783_848_600_000)
    try visit.answer("reached", "yes")
    let location = try #require(visit.session.location(at: "served_at"))
    #expect(visit.session.cues(at: location).map(\.topic) == ["served"])
  }

  @Test func aCueStandsBesideItsQuestionUntilItIsUndone() throws {
    let visit = try visit()
    let location = try #require(visit.session.location(at: "words"))
    visit.perform(.cued(topic: "words", words: "mocked my accent"))
    visit.perform(.cued(topic: "", words: "loud hall"))
    #expect(visit.session.cues(at: location).map(\.words) == ["mocked my accent"])
    #expect(visit.session.looseCues.map(\.words) == ["loud hall"])
    visit.perform(.undone)
    #expect(visit.session.looseCues.isEmpty)
    #expect(visit.session.cues.count == 1)
  }

  @Test func whatIsEnteredAfterLeavingWasObservedWhenLeaving() throws {
    let visit = try visit()
    try visit.answer("day", "2026-07-12")
    try visit.answer("left_at", "9:42")
    let left = try #require(visit.session.moment(of: .left))
    #expect(visit.session.observed(at: left - 1) == nil)
    #expect(visit.session.observed(at: left + 7_200_000) == left)
  }

  @Test func theRecallDelayEndsAtTheCue() throws {
    var submission = try visit().submission
    submission.paradata = [Paradatum(.cued, path: "words", at: 20 * 60_000)]
    submission.answers = [
      Answer(path: "words", state: .answered, value: "x", observed: 1, entered: 40 * 3_600_000),
      Answer(path: "day", state: .answered, value: "y", observed: 1, entered: 2 * 3_600_000),
    ]
    let delay = try #require(RecallDelay(of: submission))
    #expect(delay.longest == 2 * 3_600_000 - 1)
    #expect(delay.level == .late)
    #expect(RecallDelay.level(of: 25 * 3_600_000) == .flagged)
    #expect(RecallDelay.level(of: 3_600_000) == .fresh)
  }

  @Test(arguments: [
    Event.cued(topic: "a/b", words: "two\twords\nand a line"), .briefed(visit: "V-1"),
    .explained(doubt: "d", path: "a", reason: "because \\ of it"),
  ])
  func anEventIsReadAsItWasWritten(event: Event) {
    #expect(Event(text: event.text) == event)
  }

  @Test func cuesAreReadAsTheyWereWritten() {
    let cues = [Cue(topic: "", words: "a\tb", at: 5), Cue(topic: "x", words: "ع", at: 7)]
    #expect(CueText.decode(CueText.encode(cues)) == cues)
  }
}
