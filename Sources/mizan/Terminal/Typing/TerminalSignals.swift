import Glibc
import Synchronization

/// The signals that matter while a terminal is in raw mode.
///
/// Those that end the process give the terminal back first and then take their ordinary course, so
/// that a parent sees the true cause of death. Those that stop it, continue it or change the size of
/// the window only leave a note, which the reading of keys finds when it is interrupted.
struct TerminalSignals {
  private static let ending = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]
  private static let noted = [SIGTSTP, SIGCONT, SIGWINCH]

  private let previous: [(signal: Int32, action: sigaction)]

  /// Takes charge of the signals; `ordinary` is the mode to give back.
  init(restoring ordinary: termios, on descriptor: Descriptor) {
    SavedTerminal.remember(ordinary, on: descriptor)
    previous =
      TerminalSignals.install(TerminalSignals.ending) { SavedTerminal.giveBack(andDieOf: $0) }
      + TerminalSignals.install(TerminalSignals.noted) { SavedTerminal.note($0) }
  }

  /// Gives the signals back to whoever had them.
  func disarm() {
    for (signal, action) in previous {
      var action = action
      sigaction(signal, &action, nil)
    }
    SavedTerminal.forget()
  }

  /// Whether the process was asked to stop since the last call.
  static func takeStopRequest() -> Bool { SavedTerminal.takeStopRequest() }

  /// Installs a handler for signals that are not ignored, and returns what stood there.
  private static func install(
    _ signals: [Int32], _ handler: @convention(c) (Int32) -> Void
  ) -> [(signal: Int32, action: sigaction)] {
    signals.compactMap { signal in
      var old = sigaction()
      sigaction(signal, nil, &old)
      let address = unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self)
      guard address != unsafeBitCast(SIG_IGN, to: Int.self) else { return nil }
      var new = sigaction()
      new.__sigaction_handler.sa_handler = handler
      sigaction(signal, &new, nil)
      return (signal, old)
    }
  }
}

/// What a signal handler may touch: memory that exists before the handler is installed.
private enum SavedTerminal {
  nonisolated(unsafe) private static let ordinary = UnsafeMutablePointer<termios>.allocate(
    capacity: 1)
  private static let descriptor = Atomic<Int32>(-1)
  private static let stopRequest = Atomic<Bool>(false)

  static func remember(_ mode: termios, on terminal: Descriptor) {
    ordinary.initialize(to: mode)
    stopRequest.store(false, ordering: .relaxed)
    descriptor.store(terminal.number, ordering: .releasing)
  }

  static func forget() { descriptor.store(-1, ordering: .releasing) }

  static func note(_ signal: Int32) {
    if signal == SIGTSTP { stopRequest.store(true, ordering: .relaxed) }
  }

  static func takeStopRequest() -> Bool { stopRequest.exchange(false, ordering: .relaxed) }

  /// Only calls that are safe in a signal handler.
  static func giveBack(andDieOf signal: Int32) {
    let terminal = descriptor.load(ordering: .acquiring)
    if terminal >= 0 {
      tcsetattr(terminal, TCSANOW, ordinary)
      let ending: StaticString = "\u{1B}[?2004l\r\n\u{1B}[0 k\u{1B}[?2501l\u{1B}[8h"
      _ = write(terminal, ending.utf8Start, ending.utf8CodeUnitCount)
    }
    Glibc.signal(signal, SIG_DFL)
    raise(signal)
  }
}
