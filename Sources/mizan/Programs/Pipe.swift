import Diagnostics
import Glibc

/// A pipe to or from a child: ends that are still open are closed when the value ends.
struct Pipe: ~Copyable {
  /// The end to read from; -1 when it is closed.
  private(set) var readEnd: Int32
  /// The end to write to; -1 when it is closed.
  private(set) var writeEnd: Int32

  /// A pipe that children inherit only where they are given it.
  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw SystemFailure(Phrase(en: "open a pipe", ar: "فتح أنبوب"))
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  /// Closes the end to read from.
  mutating func closeReadEnd() {
    if readEnd >= 0 { close(readEnd) }
    readEnd = -1
  }

  /// Closes the end to write to.
  mutating func closeWriteEnd() {
    if writeEnd >= 0 { close(writeEnd) }
    writeEnd = -1
  }

  deinit {
    if readEnd >= 0 { close(readEnd) }
    if writeEnd >= 0 { close(writeEnd) }
  }
}
