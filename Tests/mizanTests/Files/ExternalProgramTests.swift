import Glibc
import Testing

@testable import mizan

@Suite struct ExternalProgramTests {
  private let environment = ["PATH": "/usr/bin:/bin"]

  init() { signal(SIGPIPE, SIG_IGN) }

  @Test func whatAProgramWritesComesBackApart() throws {
    let run = try ExternalProgram.run(
      "sh", ["-c", "cat; echo trouble >&2; exit 3"], input: Array("text".utf8),
      environment: environment)
    #expect(run.ending == .exited(3))
    #expect(!run.succeeded)
    #expect(run.output == Array("text".utf8))
    #expect(run.messages == "trouble\n")
  }

  @Test func megabytesGoBothWaysAtOnce() throws {
    let input = [UInt8](repeating: UInt8(ascii: "a"), count: 3_000_000)
    let run = try ExternalProgram.run("cat", [], input: input, environment: environment)
    #expect(run.succeeded)
    #expect(run.output == input)
  }

  @Test func aProgramThatDoesNotReadItsInputIsNoFailure() throws {
    let input = [UInt8](repeating: 0, count: 1_000_000)
    let run = try ExternalProgram.run("true", [], input: input, environment: environment)
    #expect(run.succeeded)
  }

  @Test func aProgramKilledBySignalSaysSo() throws {
    let run = try ExternalProgram.run("sh", ["-c", "kill -TERM $$"], environment: environment)
    #expect(run.ending == .signalled(SIGTERM))
  }

  @Test func aProgramThatIsMissingCannotBeStarted() throws {
    let failure = try #require(throws: SystemFailure.self) {
      try ExternalProgram.run("no-such-program", [], environment: environment)
    }
    #expect(failure.code == ENOENT)
  }

  @Test func aChildGetsTheEnvironmentThatItIsGivenAndOrdinarySignals() throws {
    let run = try ExternalProgram.run(
      "sh", ["-c", "echo $WORD; kill -PIPE $$"],
      environment: environment.merging(["WORD": "كلمة"]) { $1 })
    #expect(String(decoding: run.output, as: UTF8.self) == "كلمة\n")
    #expect(run.ending == .signalled(SIGPIPE))
  }
}
