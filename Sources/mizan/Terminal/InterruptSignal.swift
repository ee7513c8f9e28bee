import Glibc
import Synchronization

/// Ctrl-C while a line is read without raw mode: it ends the reading instead of the process, so that the
/// person can be told what is kept. The signal goes back to whoever had it when the value ends.
struct InterruptSignal: ~Copyable {
  private static let wasSeen = Atomic<Bool>(false)
  private let previous: sigaction

  init() {
    Self.wasSeen.store(false, ordering: .relaxed)
    var old = sigaction()
    var new = sigaction()
    // Without SA_RESTART: the read that waits must come back.
    new.__sigaction_handler.sa_handler = { _ in InterruptSignal.note() }
    sigaction(SIGINT, &new, &old)
    previous = old
  }

  deinit {
    var previous = previous
    sigaction(SIGINT, &previous, nil)
  }

  /// Whether the signal came since the last call.
  static func take() -> Bool { wasSeen.exchange(false, ordering: .relaxed) }

  private static func note() { wasSeen.store(true, ordering: .relaxed) }
}
