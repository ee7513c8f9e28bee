/// How many cells of a terminal a text takes.
package enum TextWidth {
  /// The cells of a text: marks, joiners and direction marks take none, wide characters two, a tab
  /// one.
  package static func cells(_ text: some StringProtocol) -> Int {
    String(text).unicodeScalars.reduce(0) { $0 + cells(of: $1) }
  }

  /// The cells of one scalar.
  package static func cells(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return 1
    case 0x09: return 1
    case 0x00...0x1F, 0x7F...0x9F: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }
}
