/// Texts compared and searched scalar by scalar.
///
/// Swift's own operators work on letters with their marks and find two spellings of one letter
/// equal; the expression language never does. UTF-8 allows comparing bytes instead of scalars.
enum ExactText {
  static func areEqual(_ left: String, _ right: String) -> Bool {
    let left = left.utf8.span
    let right = right.utf8.span
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  static func starts(_ text: String, with prefix: String) -> Bool {
    matches(text.utf8.span, at: 0, prefix.utf8.span)
  }

  static func ends(_ text: String, with suffix: String) -> Bool {
    matches(text.utf8.span, at: text.utf8.count - suffix.utf8.count, suffix.utf8.span)
  }

  /// The UTF-8 offset of the first occurrence of a part.
  static func firstOffset(of part: String, in text: String) -> Int? {
    let text = text.utf8.span
    let part = part.utf8.span
    guard part.count <= text.count else { return nil }
    for offset in 0...(text.count - part.count) where matches(text, at: offset, part) {
      return offset
    }
    return nil
  }

  /// The bytes of a text from one UTF-8 offset to another, which must lie between scalars.
  static func part(of text: String, _ range: Range<Int>) -> String {
    let units = text.utf8
    let start = units.index(units.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<units.index(start, offsetBy: range.count)])
  }

  /// The items of a list separated by XML white space.
  static func items(of list: String) -> [Substring] {
    list.utf8.split(whereSeparator: NumberText.isSpace).map { Substring($0) }
  }

  /// A text without the XML white space around it.
  static func trimmed(_ text: String) -> Substring {
    var units = text.utf8[...]
    while let first = units.first, NumberText.isSpace(first) { units.removeFirst() }
    while let last = units.last, NumberText.isSpace(last) { units.removeLast() }
    return Substring(units)
  }

  private static func matches(
    _ text: borrowing Span<UInt8>, at offset: Int, _ part: borrowing Span<UInt8>
  ) -> Bool {
    guard offset >= 0, offset + part.count <= text.count else { return false }
    for index in 0..<part.count where text[offset + index] != part[index] { return false }
    return true
  }
}
