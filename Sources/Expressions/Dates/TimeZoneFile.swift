extension TimeZoneRules {
  /// The rules in the bytes of a compiled time zone file (RFC 8536); `nil` when they are not one.
  package init?(tzif bytes: [UInt8]) {
    var reader = TimeZoneFileReader(bytes: bytes)
    guard let rules = reader.read() else { return nil }
    self = rules
  }
}

/// Reads a compiled time zone file: the 64-bit block where there is one, and the rule after it.
private struct TimeZoneFileReader {
  let bytes: [UInt8]
  private var position = 0

  /// The counts in the header of a block.
  private struct Header {
    let version: UInt8
    let isUTCCount: Int
    let isStandardCount: Int
    let leapCount: Int
    let transitionCount: Int
    let typeCount: Int
    let letterCount: Int

    func size(timeSize: Int) -> Int {
      transitionCount * (timeSize + 1) + typeCount * 6 + letterCount
        + leapCount * (timeSize + 4) + isStandardCount + isUTCCount
    }
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read() -> TimeZoneRules? {
    guard let first = header() else { return nil }
    if first.version == 0 { return block(first, timeSize: 4)?.rules(tail: nil) }
    position += first.size(timeSize: 4)
    guard let second = header(), let block = block(second, timeSize: 8) else { return nil }
    guard let footer = footer() else { return nil }
    if footer.isEmpty { return block.rules(tail: nil) }
    guard let tail = YearlyRule(posix: footer) else { return nil }
    return block.rules(tail: tail)
  }

  private struct Block {
    let transitions: [Int64]
    let offsets: [Int]
    let initialOffset: Int

    func rules(tail: YearlyRule?) -> TimeZoneRules {
      TimeZoneRules(
        initialOffset: initialOffset, transitions: transitions, offsets: offsets, tail: tail)
    }
  }

  private mutating func header() -> Header? {
    guard position + 44 <= bytes.count, bytes[position...].starts(with: "TZif".utf8) else {
      return nil
    }
    let version = bytes[position + 4]
    position += 20
    let counts = (0..<6).map { _ in Int(integer(size: 4)) }
    let header = Header(
      version: version, isUTCCount: counts[0], isStandardCount: counts[1], leapCount: counts[2],
      transitionCount: counts[3], typeCount: counts[4], letterCount: counts[5])
    guard header.typeCount > 0, counts.allSatisfy({ (0..<65_536).contains($0) }),
      position + header.size(timeSize: 4) <= bytes.count
    else { return nil }
    return header
  }

  private mutating func block(_ header: Header, timeSize: Int) -> Block? {
    let end = position + header.size(timeSize: timeSize)
    guard end <= bytes.count else { return nil }
    let transitions = (0..<header.transitionCount).map { _ in integer(size: timeSize) }
    let indexes = (0..<header.transitionCount).map { Int(bytes[position + $0]) }
    position += header.transitionCount
    let types = (0..<header.typeCount).map { _ in
      let offset = Int(integer(size: 4))
      position += 2
      return offset
    }
    position = end
    guard indexes.allSatisfy({ $0 < types.count }), types.allSatisfy({ abs($0) < 100_000 }),
      zip(transitions, transitions.dropFirst()).allSatisfy(<)
    else { return nil }
    return Block(
      transitions: transitions, offsets: indexes.map { types[$0] }, initialOffset: types[0])
  }

  /// The line between two line feeds at the end of the file.
  private func footer() -> String? {
    guard position < bytes.count, bytes[position] == 0x0A,
      let end = bytes[(position + 1)...].firstIndex(of: 0x0A)
    else { return nil }
    return String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
  }

  /// A big-endian signed number.
  private mutating func integer(size: Int) -> Int64 {
    var value: Int64 = bytes[position] & 0x80 == 0 ? 0 : -1
    for byte in bytes[position..<position + size] { value = value << 8 | Int64(byte) }
    position += size
    return value
  }
}
