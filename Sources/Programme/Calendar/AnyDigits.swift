/// Reads whole numbers written with ASCII, Arabic (٠–٩) or Persian (۰–۹) digits.
enum AnyDigits {
  /// The number that a run of digits writes; `nil` for an empty text or any other character.
  static func number(_ text: some StringProtocol) -> Int? {
    var value = 0
    guard !text.isEmpty, text.unicodeScalars.count <= 9 else { return nil }
    for scalar in text.unicodeScalars {
      guard let digit = digit(scalar) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0x660...0x669: Int(scalar.value - 0x660)
    case 0x6F0...0x6F9: Int(scalar.value - 0x6F0)
    default: nil
    }
  }
}
