/// A pattern taken apart.
indirect enum PatternNode {
  case empty
  case one(ScalarSet)
  case sequence([PatternNode])
  case choice([PatternNode])
  case repeated(PatternNode, Repetition)
  /// A group that a back reference can name by its number, counted from 1.
  case group(PatternNode, number: Int)
  case backReference(Int, ignoresCase: Bool)
  case assertion(PatternAssertion)
  case look(PatternNode, Look)
  /// A group that never gives back what it took.
  case atomic(PatternNode)

  /// How often something occurs.
  struct Repetition {
    let fewest: Int
    /// `nil` for any number.
    let most: Int?
    let preference: Preference

    enum Preference {
      case most, fewest
      /// As many as there are, without giving any back.
      case possessive
    }
  }

  /// What must, or must not, stand before or after a place.
  struct Look {
    let isAhead: Bool
    let isNegative: Bool
  }
}

/// A condition on a place between two scalars.
enum PatternAssertion {
  case textStart, textEnd
  /// At the end, or before a line end there.
  case textEndOrLastLine
  case lineStart, lineEnd
  case wordBoundary, noWordBoundary

  /// Whether it holds before the scalar with an index.
  func holds(at index: Int, in text: [UInt32]) -> Bool {
    switch self {
    case .textStart: index == 0
    case .textEnd: index == text.count
    case .textEndOrLastLine:
      index == text.count || index == text.count - 1 && LineEnd.contains(text[index])
        || index == text.count - 2 && text[index] == 0x0D && text[index + 1] == 0x0A
    case .lineStart: index == 0 || index < text.count && LineEnd.contains(text[index - 1])
    case .lineEnd: index == text.count || LineEnd.contains(text[index])
    case .wordBoundary: isWord(index - 1, in: text) != isWord(index, in: text)
    case .noWordBoundary: isWord(index - 1, in: text) == isWord(index, in: text)
    }
  }

  /// Letters, marks, digits and `_` of every script: a boundary must be found in Arabic too.
  private func isWord(_ index: Int, in text: [UInt32]) -> Bool {
    guard text.indices.contains(index), let scalar = Unicode.Scalar(text[index]) else {
      return false
    }
    if scalar == "_" { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber:
      return true
    default: return false
    }
  }
}

/// What ends a line: `.` does not match it.
enum LineEnd {
  static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
