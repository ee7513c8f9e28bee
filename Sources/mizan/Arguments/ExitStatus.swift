/// How the process ends, as a shell sees it.
enum ExitStatus: Int32, Sendable, Hashable {
  /// The work is done.
  case success = 0
  /// The work failed, or a check found errors.
  case failure = 1
  /// The command line was wrong.
  case usage = 64
  /// A person pressed Ctrl-C.
  case interrupted = 130
  /// The program that read the output went away, as when SIGPIPE ends a process.
  case closedPipe = 141
}
