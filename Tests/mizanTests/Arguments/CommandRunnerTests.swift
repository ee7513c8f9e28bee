import Diagnostics
import Testing

@testable import mizan

@Suite struct CommandRunnerTests {
  @Test func aFailureOfTheWorkIsToldAndExits1() {
    let failing = command { throw SystemFailure(Phrase(en: "read", ar: "قراءة"), "x", code: 2) }
    let trial = CommandTrial("go", root: failing)
    #expect(trial.status == .failure)
    #expect(
      trial.messages == """
        error: cannot read 'x': no such file or directory
          = help: check the spelling of the path

        """)
  }

  @Test func anInterruptionExits130WithoutAWord() {
    let trial = CommandTrial("go", root: command { throw Interrupted() })
    #expect(trial.status == .interrupted)
    #expect(trial.messages.isEmpty)
  }

  @Test func aReaderThatGoesAwayEndsQuietly() {
    let trial = CommandTrial("go", root: command { throw ClosedPipe() })
    #expect(trial.status == .closedPipe)
    #expect(trial.messages.isEmpty)
  }

  private func command(_ work: @escaping @Sendable () throws -> Void) -> Command {
    let go = Command("go", Phrase(en: "Go.", ar: "سر."), examples: []) { _ in
      try work()
      return .success
    }
    return Command("mizan", Phrase(en: "All.", ar: "الكل."), examples: [], subcommands: [go])
  }
}
