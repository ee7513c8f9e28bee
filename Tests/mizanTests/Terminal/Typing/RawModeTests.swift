import Glibc
import TestSupport
import Testing

@testable import mizan

/// The terminal of a dialogue, whatever becomes of the program.
@Suite struct RawModeTests {
  private let terminal = PseudoTerminal()

  /// A dialogue of the built program at its first prompt.
  private func dialogue(_ trial: borrowing FieldTrial) throws -> ChildProcess {
    let program = try trial.start(["fill", trial.survey], on: terminal)
    try terminal.read(until: "Which centre?")
    try terminal.read(until: "> ")
    return program
  }

  @Test func theOrdinaryModeIsBackAfterTheVisit() throws {
    let trial = try FieldTrial()
    let program = try dialogue(trial)
    #expect(terminal.isRaw)
    terminal.type("C-1\r")
    try terminal.read(until: "> ")
    terminal.type(":quit\r")
    #expect(program.wait() == .exited(0))
    #expect(!terminal.isRaw)
  }

  @Test func ctrlCReachesTheProgramAsInputAndTheOrdinaryModeIsBack() throws {
    let trial = try FieldTrial()
    let program = try dialogue(trial)
    terminal.type("\u{3}")
    #expect(program.wait() == .exited(130))
    #expect(!terminal.isRaw)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func aSignalGivesTheTerminalBackAndStillKills(signal: Int32) throws {
    let trial = try FieldTrial()
    let program = try dialogue(trial)
    #expect(terminal.isRaw)
    kill(program.id, signal)
    #expect(program.wait() == .signalled(signal))
    #expect(!terminal.isRaw)
  }
}
