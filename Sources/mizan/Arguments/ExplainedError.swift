import Diagnostics

/// An error that knows how to tell a person what happened.
protocol ExplainedError: Error {
  /// What was attempted and why it failed: lower case, no full stop.
  var message: Phrase { get }
  /// What to do about it.
  var help: Phrase? { get }
}

extension ExplainedError {
  var help: Phrase? { nil }
}

/// Ctrl-C at a prompt: thrown to leave a command with everything that was accepted kept.
struct Interrupted: Error, Hashable {}
