/// Identifiers from random bits.
package enum RandomText {
  /// A UUID of version 4 in lower case (RFC 9562).
  package static func uuid(_ randomBits: () -> UInt64) -> String {
    let high = randomBits() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    let low = randomBits() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = Array((hexadecimal(high) + hexadecimal(low)).utf8)
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return groups.map { String(decoding: digits[$0], as: UTF8.self) }.joined(separator: "-")
  }

  /// Random digits and lower-case letters.
  static func characters(_ count: Int, _ randomBits: () -> UInt64) -> String {
    let alphabet = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)
    var bytes: [UInt8] = []
    while bytes.count < count {
      // 36 does not divide 256: the few values beyond the last whole multiple are drawn again.
      let byte = Int(randomBits() & 0xFF)
      if byte < 252 { bytes.append(alphabet[byte % alphabet.count]) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Uniform in [0, 1).
  static func fraction(_ randomBits: () -> UInt64) -> Double {
    Double(randomBits() >> 11) / Double(1 << 53 as UInt64)
  }

  private static func hexadecimal(_ bits: UInt64) -> String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
