import Glibc

/// A terminal without a screen: a test types on one side, a program reads and writes on the other.
package final class PseudoTerminal {
  /// The program wrote something else, or nothing, for too long.
  package struct Unseen: Error, CustomStringConvertible {
    /// What was waited for.
    package let expected: String
    /// What came.
    package let transcript: String

    package var description: String {
      "never saw \(expected.debugDescription) in \(transcript.debugDescription)"
    }
  }

  /// The path of the side that the program opens.
  package let device: String
  /// The program's side, open here too: what it wrote survives its end, and its mode can be asked.
  package let programSide: Int32
  private let testSide: Int32
  private var unread: [UInt8] = []

  /// A terminal of so many cells. `isRaw` makes it hand on keys as they are from the start, so that
  /// they may be typed before a program reads them.
  package init(columns: Int = 80, rows: Int = 24, isRaw: Bool = false) {
    var ours: Int32 = -1
    var theirs: Int32 = -1
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    precondition(openpty(&ours, &theirs, nil, nil, &size) == 0, "no pseudo-terminal can be had")
    var name = [CChar](repeating: 0, count: 128)
    ttyname_r(theirs, &name, name.count)
    for descriptor in [ours, theirs] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    if isRaw {
      var mode = termios()
      tcgetattr(theirs, &mode)
      cfmakeraw(&mode)
      tcsetattr(theirs, TCSANOW, &mode)
    }
    testSide = ours
    programSide = theirs
    device = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
  }

  /// Types text; `\r` is the Enter key.
  package func type(_ text: String) { type(Array(text.utf8)) }

  /// Types bytes.
  package func type(_ bytes: [UInt8]) {
    var left = bytes[...]
    while !left.isEmpty {
      let count = left.withUnsafeBytes { write(testSide, $0.baseAddress, $0.count) }
      if count > 0 { left = left.dropFirst(count) }
    }
  }

  /// Changes the width, as a person who drags the corner of a window.
  package func resize(columns: Int) {
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = 24
    _ = ioctl(testSide, UInt(TIOCSWINSZ), &size)
  }

  /// Whether the program takes keys one by one.
  package var isRaw: Bool {
    var mode = termios()
    tcgetattr(programSide, &mode)
    return mode.c_lflag & tcflag_t(ICANON) == 0
  }

  /// Everything the program writes until a text is seen; what follows is kept for the next call.
  @discardableResult
  package func read(
    until expected: String, within limit: Duration = .seconds(20)
  ) throws -> String {
    let deadline = ContinuousClock.now + limit
    while true {
      if let end = end(of: Array(expected.utf8)) {
        let seen = unread[..<end]
        unread.removeFirst(end)
        return String(decoding: seen, as: UTF8.self)
      }
      guard readMore(before: deadline) else {
        throw Unseen(expected: expected, transcript: String(decoding: unread, as: UTF8.self))
      }
    }
  }

  /// Everything the program writes until one of several texts is seen.
  @discardableResult
  package func read(
    untilOneOf expected: [String], within limit: Duration = .seconds(20)
  ) throws -> String {
    let deadline = ContinuousClock.now + limit
    while true {
      if let end = expected.compactMap({ end(of: Array($0.utf8)) }).min() {
        let seen = unread[..<end]
        unread.removeFirst(end)
        return String(decoding: seen, as: UTF8.self)
      }
      guard readMore(before: deadline) else {
        throw Unseen(
          expected: expected.joined(separator: "|"),
          transcript: String(decoding: unread, as: UTF8.self))
      }
    }
  }

  /// Everything the program has written until the moment.
  package func readAll() -> String {
    while readMore(before: .now) {}
    defer { unread = [] }
    return String(decoding: unread, as: UTF8.self)
  }

  private func end(of expected: [UInt8]) -> Int? {
    guard unread.count >= expected.count else { return nil }
    return (0...(unread.count - expected.count)).first {
      unread[$0..<$0 + expected.count].elementsEqual(expected)
    }
    .map { $0 + expected.count }
  }

  /// Reads what comes before the deadline; false when nothing does.
  private func readMore(before deadline: ContinuousClock.Instant) -> Bool {
    let left = max(.zero, deadline - .now).components
    let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
    var request = pollfd(fd: testSide, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, Int32(milliseconds)) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(testSide, &buffer, buffer.count)
    if count > 0 { unread += buffer.prefix(count) }
    return count > 0
  }

  deinit {
    close(testSide)
    close(programSide)
  }
}
