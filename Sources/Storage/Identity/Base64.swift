/// Bytes in the 64 letters of RFC 4648, as OpenSSH writes keys.
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text of bytes, without the padding at its end.
  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let word = (0..<3).reduce(0) { word, place in
        word << 8 | (place < group.count ? Int(group[start + place]) : 0)
      }
      text += (0...group.count).map { letters[word >> (18 - 6 * $0) & 63] }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a text with its padding; `nil` for any other text.
  static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let units = Array(text.utf8)
    let padding = units.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    guard units.count % 4 == 0, padding <= 2 else { return nil }
    var bytes: [UInt8] = []
    var word = 0
    var bits = 0
    for unit in units.dropLast(padding) {
      guard let value = letters.firstIndex(of: unit) else { return nil }
      word = word << 6 | value
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: word >> bits))
        word &= 1 << bits - 1
      }
    }
    return word == 0 ? bytes : nil
  }
}
