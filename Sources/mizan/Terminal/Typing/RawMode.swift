import Diagnostics
import Glibc

/// A terminal that hands over every key at once. The ordinary mode comes back when the value ends,
/// and also when a signal ends the process.
struct RawMode: ~Copyable {
  private let descriptor: Descriptor
  private var ordinary: termios
  private let signals: TerminalSignals

  /// Switches a terminal to raw mode. Line feeds still begin new lines.
  init(_ descriptor: Descriptor) throws {
    var ordinary = termios()
    guard tcgetattr(descriptor.number, &ordinary) == 0 else {
      throw SystemFailure(Phrase(en: "read the mode of the terminal", ar: "قراءة وضع الطرفية"))
    }
    var raw = ordinary
    cfmakeraw(&raw)
    raw.c_oflag |= tcflag_t(OPOST)
    withUnsafeMutableBytes(of: &raw.c_cc) { keys in
      keys[Int(VMIN)] = 1
      keys[Int(VTIME)] = 0
    }
    // The handlers come first: from here on there is something to give back.
    let signals = TerminalSignals(restoring: ordinary, on: descriptor)
    guard tcsetattr(descriptor.number, TCSADRAIN, &raw) == 0 else {
      signals.disarm()
      throw SystemFailure(Phrase(en: "set the mode of the terminal", ar: "ضبط وضع الطرفية"))
    }
    self.signals = signals
    self.descriptor = descriptor
    self.ordinary = ordinary
  }

  deinit {
    var ordinary = ordinary
    while tcsetattr(descriptor.number, TCSADRAIN, &ordinary) != 0, errno == EINTR {}
    signals.disarm()
  }
}
