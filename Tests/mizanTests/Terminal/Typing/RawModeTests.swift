import Foundation
import Glibc
import TestSupport
import Testing

@testable import mizan

/// Dialogues in another process, so that it can die.
@Suite(.serialized) struct RawModeTests {
  private let terminal = PseudoTerminal()

  /// Asks once on a terminal and exits with 0 for a line and 130 for Ctrl-C.
  private static func ask(on device: String) -> Never {
    let descriptor = Descriptor(number: open(device, O_RDWR | O_NOCTTY))
    let output = StandardStream(descriptor, environment: ["TERM": "xterm"], holdsBack: false)
    let console = RawConsole(input: descriptor, output: output, isRightToLeft: false)
    switch try? console.ask(Prompt("\(getpid()): ")) {
    case .line: exit(0)
    case .interrupted: exit(130)
    case .ended: exit(7)
    case .key, nil: exit(1)
    }
  }

  /// Waits for the prompt; the process that asks is named in it.
  private func promptedProcess() throws -> pid_t {
    let text = TerminalScreen(try terminal.read(until: ": ")).line
    return try #require(pid_t(text.dropLast().filter(\.isNumber)))
  }

  @Test func theOrdinaryModeIsBackAfterALine() async throws {
    let device = terminal.device
    async let ending = #expect(processExitsWith: .exitCode(0)) {
      [device = device as String] in RawModeTests.ask(on: device)
    }
    _ = try promptedProcess()
    #expect(terminal.isRaw)
    terminal.type("line\r")
    _ = await ending
    #expect(!terminal.isRaw)
  }

  @Test func ctrlCReachesTheProgramAsInputAndTheOrdinaryModeIsBack() async throws {
    let device = terminal.device
    async let ending = #expect(processExitsWith: .exitCode(130)) {
      [device = device as String] in RawModeTests.ask(on: device)
    }
    _ = try promptedProcess()
    terminal.type("\u{3}")
    _ = await ending
    #expect(!terminal.isRaw)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func aSignalGivesTheTerminalBackAndStillKills(signal: Int32) async throws {
    let device = terminal.device
    async let ending = #expect(processExitsWith: .signal(signal)) {
      [device = device as String] in RawModeTests.ask(on: device)
    }
    let process = try promptedProcess()
    #expect(terminal.isRaw)
    kill(process, signal)
    _ = await ending
    #expect(!terminal.isRaw)
  }
}
