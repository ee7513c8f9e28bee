/// Stands for a text where many are compared: equal texts have equal hashes (FNV-1a), whatever the
/// run. Unlike `String`, it does not look for other spellings of a letter.
struct TextHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a byte or scalar.
  mutating func add(_ unit: UInt32) {
    value = (value ^ UInt64(unit)) &* 0x100_0000_01B3
  }
}

extension String {
  /// Stands for the text as people compare it at a glance: without capitals of English letters, ends
  /// and repeated blanks.
  var readingHash: UInt64 {
    var hash = TextHash()
    var isAfterBlank = false
    var isEmpty = true
    for byte in utf8 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isAfterBlank = true
        continue
      }
      if isAfterBlank, !isEmpty { hash.add(0x20) }
      isAfterBlank = false
      isEmpty = false
      hash.add(UInt32((0x41...0x5A).contains(byte) ? byte + 0x20 : byte))
    }
    return hash.value
  }
}
