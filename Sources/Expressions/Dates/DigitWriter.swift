/// Puts together a text of padded ASCII digits and separators.
struct DigitWriter {
  private(set) var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(32)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A number of at least so many digits.
  mutating func write(_ number: Int, digits: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = bytes.count
    while rest > 0 || bytes.count - start < digits {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }

  mutating func write(_ letter: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter)
  }

  mutating func write(_ day: CivilDay) {
    let (year, month, dayOfMonth) = day.components
    write(year, digits: 4)
    write("-")
    write(month, digits: 2)
    write("-")
    write(dayOfMonth, digits: 2)
  }

  /// `hh:mm:ss.sss`.
  mutating func write(_ time: TimeOfDay) {
    write(time.hour, digits: 2)
    write(":")
    write(time.minute, digits: 2)
    write(":")
    write(time.second, digits: 2)
    write(".")
    write(time.millisecond, digits: 3)
  }

  /// `Z` or `±hh:mm`; seconds of an offset are dropped.
  mutating func write(offset seconds: Int) {
    if seconds == 0 {
      write("Z")
      return
    }
    write(seconds < 0 ? "-" : "+")
    write(Int(seconds.magnitude / 3600), digits: 2)
    write(":")
    write(Int(seconds.magnitude / 60 % 60), digits: 2)
  }
}
