import Sessions

/// Reads fields separated by tabs, in lines, from bytes: texts, and numbers one after the other.
struct FieldCursor {
  private let bytes: [UInt8]
  private var place = 0

  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether everything was read.
  var isAtEnd: Bool { place >= bytes.count }

  /// Whether the field has nothing more.
  var isAtFieldEnd: Bool {
    place >= bytes.count || bytes[place] == Self.tab || bytes[place] == Self.newline
  }

  /// Passes over the tab behind a field; at the end of a line there is none. `false` when the field
  /// has more.
  mutating func endField() -> Bool {
    guard isAtFieldEnd else { return false }
    if place < bytes.count, bytes[place] == Self.tab { place += 1 }
    return true
  }

  /// Passes over the end of a line; `false` when the line has more.
  mutating func endLine() -> Bool {
    guard place < bytes.count, bytes[place] == Self.newline else { return false }
    place += 1
    return true
  }

  /// Passes over a byte if it is the next one.
  mutating func passes(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  /// The text of the rest of the field, and passes over the tab behind it.
  mutating func text() -> String {
    let start = place
    var isPlain = true
    while !isAtFieldEnd {
      if bytes[place] == UInt8(ascii: "\\") { isPlain = false }
      place += 1
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    _ = endField()
    return isPlain ? text : FieldLines.lines(of: text).first?.first ?? text
  }

  /// A name before the last `=` in front of the next number.
  mutating func name() -> String {
    let start = place
    while !isAtFieldEnd, bytes[place] != UInt8(ascii: "=") { place += 1 }
    let name = String(decoding: bytes[start..<place], as: UTF8.self)
    if place < bytes.count, bytes[place] == UInt8(ascii: "=") { place += 1 }
    return name
  }

  /// A whole number, and passes over one space or comma behind it.
  mutating func integer<Number: FixedWidthInteger & SignedInteger>() -> Number? {
    let isNegative = passes(UInt8(ascii: "-"))
    let start = place
    var number: Number = 0
    while place < bytes.count, let (digits, scale) = digits() {
      // As many digits as fit are taken together: numbers of 128 bits are slow to multiply.
      let (shifted, overflows) = number.multipliedReportingOverflow(by: Number(scale))
      let (sum, isTooFar) =
        isNegative
        ? shifted.subtractingReportingOverflow(Number(digits))
        : shifted.addingReportingOverflow(Number(digits))
      guard !overflows, !isTooFar else { return nil }
      number = sum
    }
    guard place > start else { return nil }
    if !passes(UInt8(ascii: " ")) { _ = passes(UInt8(ascii: ",")) }
    return number
  }

  /// The next digits, at most eighteen, as a number, and ten to the power of how many there are.
  private mutating func digits() -> (digits: Int, scale: Int)? {
    var (digits, scale) = (0, 1)
    while place < bytes.count, scale < 1_000_000_000_000_000_000 {
      let digit = Int(bytes[place]) - 0x30
      guard digit >= 0, digit <= 9 else { break }
      digits = digits * 10 + digit
      scale *= 10
      place += 1
    }
    return scale > 1 ? (digits, scale) : nil
  }
}
