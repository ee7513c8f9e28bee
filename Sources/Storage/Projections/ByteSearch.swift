/// Looks for the separators of lines of fields, eight bytes at a time as long as there are so many.
enum ByteSearch {
  /// The first place from a start at which one of two bytes stands, or the end.
  @inline(__always)
  static func first(
    _ one: UInt8, or other: UInt8, from start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8> {
    var byte = start
    let ones = everywhere(one)
    let others = everywhere(other)
    while end - byte >= 8 {
      let word = UInt64(littleEndian: UnsafeRawPointer(byte).loadUnaligned(as: UInt64.self))
      let found = zeroBytes(word ^ ones) | zeroBytes(word ^ others)
      if found != 0 { return byte + found.trailingZeroBitCount / 8 }
      byte += 8
    }
    while byte < end, byte.pointee != one, byte.pointee != other { byte += 1 }
    return byte
  }

  @inline(__always)
  private static func everywhere(_ byte: UInt8) -> UInt64 {
    UInt64(byte) &* 0x0101_0101_0101_0101
  }

  /// The highest bit of the first byte that is zero; bits of later bytes may be wrong.
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
