/// The lines of a descriptor, one by one, as they arrive.
final class LineSource {
  private let descriptor: Descriptor
  private var held: ArraySlice<UInt8> = []
  private var searched = 0
  private var isAtEnd = false

  /// The lines of a descriptor that nothing else reads.
  init(_ descriptor: Descriptor) {
    self.descriptor = descriptor
  }

  /// The next line without its end, or nothing at the end of input. Bytes that are no UTF-8 become
  /// replacement characters.
  /// - Parameter isInterruptible: throws `Interrupted` when Ctrl-C is pressed meanwhile.
  func next(isInterruptible: Bool = false) throws -> String? {
    try nextBytes(isInterruptible: isInterruptible).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of the next line without its end, or nothing at the end of input.
  func nextBytes(isInterruptible: Bool = false) throws -> ArraySlice<UInt8>? {
    while true {
      let start = held.startIndex
      if let end = held[(start + searched)...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = held[start..<end]
        held = held[(end + 1)...]
        searched = 0
        return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      }
      if isAtEnd {
        let line = held
        held = []
        searched = 0
        return line.isEmpty ? nil : line
      }
      searched = held.count
      if isInterruptible {
        // A signal may come just before the read, which would then wait for a whole line.
        while !descriptor.hasInput(within: 100) {
          if InterruptSignal.take() { throw Interrupted() }
        }
      }
      guard let bytes = try descriptor.read(atMost: 65_536) else { continue }
      if bytes.isEmpty { isAtEnd = true } else { held += bytes }
    }
  }
}
