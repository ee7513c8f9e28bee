/// Writes numbers for people. Nothing is rounded before it comes here.
struct NumberStyle: Sendable {
  let digits: Presentation.Digits

  /// A whole number with separators between thousands.
  func integer(_ value: Int) -> String {
    localized((value < 0 ? "−" : "") + grouped(String(value.magnitude)))
  }

  /// A number rounded half away from zero to some decimals.
  ///
  /// What is rounded is the shortest decimal spelling of the number, the one that JSON and CSV
  /// show: whoever rounds that by hand gets the same. `shift` moves the decimal point to the right
  /// first, by 2 for percentages, which is exact.
  func decimal(_ value: Double, decimals: Int, shift: Int = 0, showsSign: Bool = false) -> String {
    guard value.isFinite else { return "—" }
    var (whole, fraction) = Self.spelled(value.magnitude, shift: shift)
    let roundsUp = fraction.count > decimals && fraction[decimals] >= 5
    fraction = Array(fraction.prefix(decimals))
    fraction += [Int](repeating: 0, count: decimals - fraction.count)
    if roundsUp { Self.increment(&whole, &fraction) }
    let isZero = whole.allSatisfy { $0 == 0 } && fraction.allSatisfy { $0 == 0 }
    let sign = isZero ? "" : value < 0 ? "−" : showsSign ? "+" : ""
    let point = decimals == 0 ? "" : "." + fraction.map(String.init).joined()
    return localized(sign + grouped(whole.map(String.init).joined()) + point)
  }

  /// The digits of an ASCII text in the digits of this style; other characters stay.
  func localized(_ text: String) -> String {
    guard digits == .arabicIndic else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case "0"..."9": Unicode.Scalar(scalar.value - 0x30 + 0x660) ?? scalar
          case ".": "٫"
          case ",": "٬"
          case "%": "٪"
          default: scalar
          }
        }))
  }

  /// Our own words with their numbers in the digits of this style; digits of codes such as
  /// `SHA-256` stay.
  func localizedWords(_ text: String) -> String {
    guard digits == .arabicIndic else { return text }
    var previous: Unicode.Scalar = " "
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      let belongsToCode = previous.isASCII && previous.properties.isAlphabetic || previous == "-"
      guard ("0"..."9").contains(scalar), !belongsToCode else {
        // The digits of a code hand its nature on to the next digit.
        if !("0"..."9").contains(scalar) { previous = scalar }
        return scalar
      }
      previous = " "
      return Unicode.Scalar(scalar.value - 0x30 + 0x660) ?? scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private func grouped(_ digits: String) -> String {
    var result = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }

  /// The digits before and after the decimal point of the shortest spelling of a number.
  private static func spelled(_ value: Double, shift: Int) -> (whole: [Int], fraction: [Int]) {
    let parts = "\(value)".split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let exponent = shift + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    var whole = mantissa[0].compactMap(\.wholeNumberValue)
    var fraction = mantissa.count > 1 ? mantissa[1].compactMap(\.wholeNumberValue) : []
    if exponent >= 0 {
      fraction += [Int](repeating: 0, count: max(0, exponent - fraction.count))
      whole += fraction.prefix(exponent)
      fraction.removeFirst(exponent)
    } else {
      whole = [Int](repeating: 0, count: max(0, -exponent - whole.count)) + whole
      fraction = whole.suffix(-exponent) + fraction
      whole.removeLast(-exponent)
    }
    let significant = whole.drop { $0 == 0 }
    return (significant.isEmpty ? [0] : Array(significant), fraction)
  }

  private static func increment(_ whole: inout [Int], _ fraction: inout [Int]) {
    for index in fraction.indices.reversed() {
      if fraction[index] < 9 {
        fraction[index] += 1
        return
      }
      fraction[index] = 0
    }
    for index in whole.indices.reversed() {
      if whole[index] < 9 {
        whole[index] += 1
        return
      }
      whole[index] = 0
    }
    whole.insert(1, at: 0)
  }
}
