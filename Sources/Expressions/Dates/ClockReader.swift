/// Reads the digits and separators of dates and times.
struct ClockReader {
  /// A time as written, perhaps one that no clock shows.
  struct Clock {
    var hour = 0
    var minute = 0
    var second = 0
    var millisecond = 0
    /// Seconds east of Greenwich, if an offset is written.
    var offset: Int?
  }

  private let bytes: [UInt8]
  private let fewestDigits: Int
  private var position = 0

  /// A reader that demands so many digits where two belong.
  init(_ text: String, fewestDigits: Int) {
    bytes = Array(text.utf8)
    self.fewestDigits = fewestDigits
  }

  var isAtEnd: Bool { position == bytes.count }

  mutating func take(_ letter: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: letter) else { return false }
    position += 1
    return true
  }

  mutating func twoDigits() -> Int? {
    number(digits: fewestDigits...2)
  }

  /// A number of as many digits as there are, if that many are allowed.
  mutating func number(digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while let digit = digit(), count <= digits.upperBound {
      value = value * 10 + digit
      count += 1
      position += 1
    }
    return digits.contains(count) ? value : nil
  }

  /// `hh:mm[:ss[.f]][Z|±hh:mm]`.
  mutating func clock() -> Clock? {
    var clock = Clock()
    guard let hour = twoDigits(), take(":"), let minute = twoDigits() else { return nil }
    (clock.hour, clock.minute) = (hour, minute)
    if take(":") {
      guard let second = twoDigits() else { return nil }
      clock.second = second
      if take(".") {
        guard let millisecond = milliseconds() else { return nil }
        clock.millisecond = millisecond
      }
    }
    if take("Z") {
      clock.offset = 0
    } else if position < bytes.count {
      let isWest = take("-")
      guard isWest || take("+"), let hours = number(digits: 2...2), take(":"),
        let minutes = number(digits: 2...2), minutes < 60
      else { return nil }
      clock.offset = (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
    return clock
  }

  /// The digits of a fraction of a second; beyond the third they are cut off.
  private mutating func milliseconds() -> Int? {
    var value = 0
    var weight = 100
    let start = position
    while let digit = digit() {
      value += digit * weight
      weight /= 10
      position += 1
    }
    return position > start ? value : nil
  }

  private func digit() -> Int? {
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      ? Int(byte - UInt8(ascii: "0")) : nil
  }
}
