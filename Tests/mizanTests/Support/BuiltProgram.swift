import FoundationEssentials
import Glibc
import TestSupport

@testable import mizan

/// The built program, run as a script or a person would run it.
enum BuiltProgram {
  /// Where it is: beside the tests.
  static let path: String = {
    let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: tests ?? CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("mizan").path
  }()

  /// A program that ends before it has read all of its input must not end the tests.
  private static let ignoresClosedPipes: Bool = {
    signal(SIGPIPE, SIG_IGN)
    return true
  }()

  /// An environment in which only what a test says matters.
  static func environment(_ more: [String: String] = [:]) -> [String: String] {
    ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm"].merging(more) { $1 }
  }

  /// Runs it to its end.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = environment()
  ) throws -> ExternalProgram {
    precondition(ignoresClosedPipes)
    return try ExternalProgram.run(
      path, arguments, input: Array(input.utf8), environment: environment)
  }

  /// Starts it on a terminal, which becomes its own.
  static func start(
    _ arguments: [String], on terminal: PseudoTerminal,
    environment: [String: String] = environment()
  ) throws -> ChildProcess {
    let device = ChildProcess.Stream.device(path: terminal.device)
    return try ChildProcess(
      path, arguments, environment: environment, input: device, output: device, messages: device,
      startsSession: true)
  }
}
