/// Writes fields separated by tabs, in lines, as bytes: what a ``FieldCursor`` reads.
struct FieldWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Adds fields with these texts; inside a field a backslash, tab or line end is written with a
  /// backslash.
  mutating func texts(_ texts: String...) {
    for text in texts {
      name(text, isFollowed: false)
      endField()
    }
  }

  /// Adds a name and the `=` that a value stands behind.
  mutating func name(_ name: String, isFollowed: Bool = true) {
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): bytes += [byte, byte]
      case UInt8(ascii: "\t"): bytes += Array("\\t".utf8)
      case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
      case UInt8(ascii: "\r"): bytes += Array("\\r".utf8)
      default: bytes.append(byte)
      }
    }
    if isFollowed { bytes.append(UInt8(ascii: "=")) }
  }

  /// Adds whole numbers with spaces between them.
  mutating func integers(_ numbers: Int...) {
    for (index, number) in numbers.enumerated() {
      if index > 0 { separate(" ") }
      integer(Int128(number))
    }
  }

  /// Adds a whole number.
  mutating func integer(_ number: Int128) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = number.magnitude
    repeat {
      // As many digits as fit are taken together: numbers of 128 bits are slow to divide.
      let (above, part) = rest.quotientAndRemainder(dividingBy: 1_000_000_000_000_000_000)
      var digits = UInt64(part)
      let stop = bytes.count + 18
      repeat {
        bytes.append(UInt8(truncatingIfNeeded: digits % 10) + 0x30)
        digits /= 10
      } while digits > 0 || (above > 0 && bytes.count < stop)
      rest = above
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Adds a separator.
  mutating func separate(_ separator: Unicode.Scalar) {
    bytes.append(UInt8(truncatingIfNeeded: separator.value))
  }

  /// Ends a field.
  mutating func endField() { bytes.append(UInt8(ascii: "\t")) }

  /// Ends a line, and the last field of it.
  mutating func endLine() {
    if bytes.last == UInt8(ascii: "\t") { bytes.removeLast() }
    bytes.append(UInt8(ascii: "\n"))
  }
}
