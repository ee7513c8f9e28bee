import Diagnostics
import Sessions
import Surveys
import TestSupport
import Testing

/// Undo, replay and the text of events.
@Suite struct UndoTests {
  private func visit() throws -> Visit {
    try Visit {
      Question("n", .integer)
      Question("next", .calculate).calculation("${n} + 1")
      Repeat("row") { Question("t", .text) }
    }
  }

  @Test func anyNumberOfStepsCanBeUndone() throws {
    let visit = try visit()
    try visit.answer("n", "1")
    try visit.answer("n", "2")
    visit.perform(.instanceAdded(repeat: "row"))
    visit.perform(.undone)
    visit.perform(.undone)
    #expect(visit.value("n") == "1")
    #expect(visit.value("next") == "2")
    visit.perform(.undone)
    #expect(visit.value("n") == "")
    #expect(visit.session.lastUndoable == nil)
    visit.perform(.undone)
    #expect(visit.value("n") == "")
  }

  @Test func replayingTheEventsGivesTheSameSession() throws {
    let (first, second) = (try visit(), try visit())
    try first.answer("n", "5")
    first.perform(.instanceAdded(repeat: "row"))
    try first.answer("row[2]/t", "a\tb\\\n")
    first.perform(.commented(path: "n", text: "seen"))
    for timed in first.session.history {
      let event = try #require(Event(text: timed.event.text))
      #expect(event == timed.event)
      second.session.apply(TimedEvent(event, at: timed.at))
    }
    let sealed = [first, second].map {
      $0.session.submission(definition: "", sealedAt: 1_784_000_100_000)
    }
    #expect(sealed[0] == sealed[1])
  }

  @Test func aSubmissionIsReadBackFromItsText() throws {
    let visit = try visit()
    try visit.answer("n", "5")
    try visit.answer("row[1]/t", "tab\tand \\ and\r\nlines ؟")
    visit.perform(.commented(path: "n", text: "ملاحظة"))
    let text = SubmissionText.encode(visit.submission)
    #expect(try SubmissionText.decode(text) == visit.submission)
    #expect(SubmissionText.encode(try SubmissionText.decode(text)) == text)
  }

  @Test(arguments: ["", "submission\t2\n", "submission\t1\nid\tx\n", "nonsense"])
  func aTextThatIsNoSubmissionIsRefused(text: String) {
    #expect(throws: SubmissionTextError.self) { try SubmissionText.decode(text) }
  }
}
