import Diagnostics

/// Writes the script that completes the command line in a shell.
struct CompletionScript {
  let root: Command
  let language: Language

  /// The script for one shell.
  func text(for shell: Shell) -> String {
    ""
  }
}
