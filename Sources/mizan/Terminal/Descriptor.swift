import Diagnostics
import Glibc

/// An open file descriptor of the system, with calls that survive interruption by signals.
struct Descriptor: Sendable, Hashable {
  /// The number of the descriptor.
  let number: Int32

  static let standardInput = Descriptor(number: STDIN_FILENO)
  static let standardOutput = Descriptor(number: STDOUT_FILENO)
  static let standardError = Descriptor(number: STDERR_FILENO)

  /// Whether it is a terminal.
  var isTerminal: Bool { isatty(number) == 1 }

  /// The cells of a line of the terminal; nothing when it is none or does not know.
  var columns: Int? {
    var size = winsize()
    guard ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes all bytes. Throws `ClosedPipe` when the reader is gone.
  func write(_ bytes: some Sequence<UInt8>) throws {
    let bytes = Array(bytes)
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(number, $0.baseAddress?.advanced(by: start), $0.count - start)
      }
      if count >= 0 {
        start += count
      } else if errno == EPIPE {
        throw ClosedPipe()
      } else if errno == EAGAIN {
        _ = waitUntil(POLLOUT, milliseconds: -1)
      } else if errno != EINTR {
        throw SystemFailure(Phrase(en: "write", ar: "الكتابة"))
      }
    }
  }

  /// Reads what is there, at most so many bytes; empty at the end of input, nothing when a signal
  /// interrupted the wait.
  func read(atMost limit: Int = 4096) throws -> [UInt8]? {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, used in
      count = Glibc.read(number, buffer.baseAddress, limit)
      used = max(0, count)
    }
    if count >= 0 { return bytes }
    switch errno {
    case EINTR: return nil
    case EIO: return []  // The other side of the terminal is gone.
    case EAGAIN:
      _ = waitUntil(POLLIN, milliseconds: -1)
      return nil
    default: throw SystemFailure(Phrase(en: "read the input", ar: "قراءة المدخل"))
    }
  }

  /// Whether something can be read within a time; false also when a signal ended the wait.
  func hasInput(within milliseconds: Int32) -> Bool {
    waitUntil(POLLIN, milliseconds: milliseconds)
  }

  private func waitUntil(_ event: Int32, milliseconds: Int32) -> Bool {
    var request = pollfd(fd: number, events: Int16(event), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }
}
