/// Keeps control characters of data away from terminals, and those of keyboards away from data.
enum ControlCharacters {
  /// The text with control characters made visible: `␛` for an escape. Line feeds stay.
  ///
  /// Marks that turn the direction of what follows them are left out, and isolates that are not
  /// closed on their line or were never opened.
  static func shown(in text: String) -> String {
    guard text.unicodeScalars.contains(where: { isDangerous($0) && $0 != "\n" }) else {
      return text
    }
    return text.unicodeScalars.contains(where: isIsolate)
      ? withMatchedIsolates(visible(text)) : visible(text)
  }

  private static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.replacingCarriageReturns.unicodeScalars {
      switch scalar.value {
      case 0x0A: result.append(scalar)
      case 0x09, 0x2028, 0x2029: result.append(" ")
      case 0x00...0x1F: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: result.append("\u{2421}")
      case 0x80...0x9F: result.append("\u{FFFD}")
      default: if !isDangerous(scalar) || isIsolate(scalar) { result.append(scalar) }
      }
    }
    return String(result)
  }

  /// The text without isolates that miss their other half.
  private static func withMatchedIsolates(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    var open: [Int] = []
    var unmatched = Set<Int>()
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\n" {
        unmatched.formUnion(open)
        open = []
      } else if scalar == "\u{2069}" {
        if open.popLast() == nil { unmatched.insert(index) }
      } else if isIsolate(scalar) {
        open.append(index)
      }
    }
    unmatched.formUnion(open)
    for index in unmatched.sorted(by: >) { scalars.remove(at: index) }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A typed or pasted text as one line: line feeds and tabs become spaces, other control characters
  /// and marks that turn the direction of text are left out.
  static func removed(from text: String) -> String {
    guard text.unicodeScalars.contains(where: isDangerous) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.replacingCarriageReturns.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x2028, 0x2029: result.append(" ")
      default: if !isDangerous(scalar) { result.append(scalar) }
      }
    }
    return String(result)
  }

  /// Control characters, line and paragraph separators, embeddings, overrides and isolates.
  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0xFEFF: true
    default: isIsolate(scalar)
    }
  }

  private static func isIsolate(_ scalar: Unicode.Scalar) -> Bool {
    (0x2066...0x2069).contains(scalar.value)
  }
}

extension String {
  /// The text as a terminal may safely show it: control characters are visible.
  var neutralised: String { ControlCharacters.shown(in: self) }

  /// The text with the line ends of other systems as line feeds.
  fileprivate var replacingCarriageReturns: String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      if scalar == "\n", previous == "\r" {
        result.removeLast()
      }
      result.append(scalar == "\r" ? "\n" : scalar)
      previous = scalar
    }
    return String(result)
  }
}
