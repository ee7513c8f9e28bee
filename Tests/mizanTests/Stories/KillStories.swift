import Glibc
import Storage
import TestSupport
import Testing

@testable import mizan

/// A flat battery at any moment: what was accepted before it is there after it.
@Suite struct KillStories {
  /// The visit is killed right after its n-th answer was accepted, which the next prompt shows.
  @Test(arguments: 1...3)
  func nothingAcceptedIsLostWhenTheProgramIsKilled(answers: Int) throws {
    let trial = try FieldTrial()
    let terminal = PseudoTerminal()
    let program = try trial.start(["fill", trial.survey], on: terminal)
    let typed = ["C-1", "33", "2", "rude"]
    let prompts = ["Which centre?", "How many minutes", "Were you treated", "What happened?"]
    try terminal.read(until: prompts[0])
    for number in 0..<answers {
      try terminal.read(until: "> ")
      terminal.type(typed[number] + "\r")
      try terminal.read(until: prompts[number + 1])
    }
    kill(program.id, SIGKILL)
    #expect(program.wait() == .signalled(SIGKILL))
    let store = try Store.open(trial.store)
    let draft = try #require(try store.drafts().first)
    #expect(draft.eventCount == answers)
    let input = typed.dropFirst(answers).joined(separator: "\n") + "\n1\n"
    #expect(try trial.run(["fill", "--resume", "last"], input: input).status == .exited(0))
    var text = ""
    try store.forEachSubmissionText { text = $1 }
    #expect(text.contains("a\tcentre\tanswered\tC-1\t"))
    #expect(text.contains("a\tstory\tanswered\trude\t"))
  }
}
