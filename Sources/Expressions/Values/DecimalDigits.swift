/// The decimal digits of the shortest form of a finite double.
struct DecimalDigits {
  private var isNegative: Bool
  /// The digits without leading zeros; none for zero.
  private var digits: [UInt8]
  /// Where the decimal point stands: so many digits before it, zeros missing on either side.
  private var pointPosition: Int

  init(_ number: Double) {
    isNegative = number.sign == .minus
    digits = []
    pointPosition = 0
    var exponent = 0
    var beforePoint: Int?
    var units = Array(number.magnitude.description.utf8)
    if let mark = units.firstIndex(of: UInt8(ascii: "e")) {
      exponent = Int(String(decoding: units[(mark + 1)...], as: UTF8.self)) ?? 0
      units.removeSubrange(mark...)
    }
    for unit in units {
      if unit == UInt8(ascii: ".") {
        beforePoint = digits.count
      } else {
        digits.append(unit - UInt8(ascii: "0"))
      }
    }
    pointPosition = (beforePoint ?? digits.count) + exponent
    trim()
  }

  /// The number in decimal notation, without exponent and without needless zeros.
  var text: String {
    guard !digits.isEmpty else { return "0" }
    let zero = UInt8(ascii: "0")
    var units: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    let whole = digits.prefix(max(0, pointPosition))
    units += whole.isEmpty ? [zero] : whole.map { zero + $0 }
    units += Array(repeating: zero, count: max(0, pointPosition - digits.count))
    if pointPosition < digits.count {
      units.append(UInt8(ascii: "."))
      units += Array(repeating: zero, count: max(0, -pointPosition))
      units += digits.dropFirst(whole.count).map { zero + $0 }
    }
    return String(decoding: units, as: UTF8.self)
  }

  /// The number rounded to so many places after the decimal point (before it when negative); a tie
  /// goes towards positive infinity.
  func rounded(toPlaces places: Int) -> Double {
    var result = self
    let kept = pointPosition + places
    guard kept < digits.count else { return value }
    guard kept >= 0 else { return 0 }
    let first = digits[kept]
    let isTie = first == 5 && kept + 1 == digits.count
    let goesAway = isTie ? !isNegative : first >= 5
    result.digits.removeSubrange(kept...)
    if goesAway { result.increment() }
    result.trim()
    return result.value
  }

  private var value: Double { Double(text) ?? .nan }

  /// Adds one to the last digit that is kept.
  private mutating func increment() {
    var place = digits.count - 1
    while place >= 0 {
      if digits[place] < 9 {
        digits[place] += 1
        return
      }
      digits[place] = 0
      place -= 1
    }
    digits.insert(1, at: 0)
    pointPosition += 1
  }

  private mutating func trim() {
    let leading = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leading)
    pointPosition -= leading
    while digits.last == 0 { digits.removeLast() }
  }
}
