extension String {
  /// The text as people compare it at a glance: without capitals of English letters, ends and
  /// repeated blanks.
  var foldedForReading: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var isAfterBlank = true
    for byte in utf8 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        if !isAfterBlank { bytes.append(0x20) }
        isAfterBlank = true
      } else {
        bytes.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
        isAfterBlank = false
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
