/// What a character contributes to the order of a line: the classes of the Unicode bidirectional
/// algorithm that occur in text without embeddings and overrides.
enum BidiClass: Sendable, Hashable {
  case left
  case right
  case arabicLetter
  case europeanNumber
  case europeanSeparator
  case europeanTerminator
  case arabicNumber
  case commonSeparator
  case mark
  case boundary
  case separator
  case whitespace
  case neutral
  case isolateStart
  case isolateEnd

  /// The class of a character.
  init(_ scalar: Unicode.Scalar) {
    self =
      BidiClass.ofNumbers(scalar.value) ?? BidiClass.ofFormats(scalar.value)
      ?? BidiClass.ofCategory(scalar)
  }

  /// Whether text in it runs in a direction of its own.
  var isStrong: Bool { self == .left || self == .right || self == .arabicLetter }

  private static func ofNumbers(_ value: UInt32) -> BidiClass? {
    switch value {
    case 0x30...0x39, 0xB2...0xB3, 0xB9, 0x6F0...0x6F9, 0x2070, 0x2074...0x2079, 0x2080...0x2089,
      0x2488...0x249B, 0xFF10...0xFF19:
      .europeanNumber
    case 0x600...0x605, 0x660...0x669, 0x66B...0x66C, 0x6DD, 0x890...0x891, 0x8E2:
      .arabicNumber
    case 0x2B, 0x2D, 0x207A...0x207B, 0x208A...0x208B, 0x2212, 0xFB29, 0xFE62...0xFE63, 0xFF0B,
      0xFF0D:
      .europeanSeparator
    case 0x23...0x25, 0xA2...0xA5, 0xB0...0xB1, 0x58F, 0x609...0x60A, 0x66A, 0x2030...0x2034,
      0x20A0...0x20C0, 0x212E, 0x2213, 0xFE5F, 0xFE69...0xFE6A, 0xFF03...0xFF05, 0xFFE0...0xFFE1,
      0xFFE5...0xFFE6:
      .europeanTerminator
    case 0x2C, 0x2E...0x2F, 0x3A, 0xA0, 0x60C, 0x202F, 0x2044, 0xFE50, 0xFE52, 0xFE55, 0xFF0C,
      0xFF0E...0xFF0F, 0xFF1A:
      .commonSeparator
    default: nil
    }
  }

  private static func ofFormats(_ value: UInt32) -> BidiClass? {
    switch value {
    case 0x200E: .left
    case 0x200F: .right
    case 0x61C: .arabicLetter
    case 0x2066...0x2068: .isolateStart
    case 0x2069: .isolateEnd
    case 0x09, 0x0A, 0x0B, 0x0D, 0x1C...0x1F, 0x85, 0x2029: .separator
    case 0x0C, 0x2028: .whitespace
    default: nil
    }
  }

  private static func ofCategory(_ scalar: Unicode.Scalar) -> BidiClass {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .mark
    case .control, .format: return .boundary
    case .spaceSeparator: return .whitespace
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
      .spacingMark, .decimalNumber, .letterNumber, .unassigned, .privateUse, .otherNumber:
      return ofLetters(scalar.value)
    default:
      switch scalar.value {
      case 0x249C...0x24E9: return .left
      case 0x590...0x5FF, 0x7C0...0x85F, 0x608, 0x60B, 0x60D, 0x61B...0x61F, 0x66D, 0x6D4,
        0x6FD...0x6FE, 0x700...0x70D:
        return ofLetters(scalar.value)
      default: return .neutral
      }
    }
  }

  private static func ofLetters(_ value: UInt32) -> BidiClass {
    switch value {
    case 0x600...0x7BF, 0x860...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF: .arabicLetter
    case 0x590...0x5FF, 0x7C0...0x85F, 0xFB1D...0xFB4F: .right
    default: .left
    }
  }
}
