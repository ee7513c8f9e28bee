import TestSupport
import Testing

@testable import mizan

@Suite struct BuiltProgramTests {
  @Test func theProgramRunsInAPipe() throws {
    let run = try BuiltProgram.run([])
    #expect(run.succeeded)
    #expect(String(decoding: run.output, as: UTF8.self).contains("mizan"))
  }

  @Test func theProgramRunsOnATerminal() throws {
    let terminal = PseudoTerminal()
    let program = try BuiltProgram.start([], on: terminal)
    try terminal.read(until: "mizan")
    #expect(program.wait() == .exited(0))
  }
}
