/// The padding that MD5 and the SHA family share: a one bit, zeros, the length in bits.
enum MessagePadding {
  /// The message padded to whole blocks; the length takes `lengthSize` bytes at the end.
  static func padded(
    _ message: [UInt8], blockSize: Int, lengthSize: Int, isBigEndian: Bool
  ) -> [UInt8] {
    var padded = message
    padded.append(0x80)
    let rest = (padded.count + lengthSize) % blockSize
    padded += [UInt8](repeating: 0, count: (blockSize - rest) % blockSize + lengthSize - 8)
    let bits = UInt64(message.count) &* 8
    let shifts = (0..<8).map { UInt64($0) * 8 }
    padded += (isBigEndian ? shifts.reversed() : shifts).map {
      UInt8(truncatingIfNeeded: bits >> $0)
    }
    return padded
  }

  /// The bytes of words, most significant first or last.
  static func bytes<Word: FixedWidthInteger>(_ words: [Word], isBigEndian: Bool) -> [UInt8] {
    words.flatMap { word in
      let shifts = (0..<Word.bitWidth / 8).map { $0 * 8 }
      return (isBigEndian ? shifts.reversed() : shifts).map {
        UInt8(truncatingIfNeeded: word >> Word($0))
      }
    }
  }
}
