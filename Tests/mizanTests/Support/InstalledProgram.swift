@testable import mizan

extension ExternalProgram {
  /// Whether a program is there to be run.
  static func isInstalled(_ program: String) -> Bool {
    (try? run(program, ["--version"], environment: ["PATH": "/usr/bin:/bin"]).succeeded) ?? false
  }
}
