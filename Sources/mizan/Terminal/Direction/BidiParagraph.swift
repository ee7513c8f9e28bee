/// One line of text with the embedding level of each character, by the Unicode bidirectional
/// algorithm without embeddings and overrides: even levels run to the right, odd ones to the left.
struct BidiParagraph: Sendable {
  /// The characters in logical order.
  let scalars: [Unicode.Scalar]
  /// The level of the line itself.
  let base: UInt8
  /// The level of each character.
  private(set) var levels: [UInt8]

  /// Isolates inside one another beyond this depth are taken as plain text.
  private static let deepest: UInt8 = 60

  /// The levels of a line. Its own direction is that of its first letter, or the one given when it
  /// has no letters.
  init(_ scalars: [Unicode.Scalar], isRightToLeftWithoutLetters: Bool = false) {
    self.scalars = scalars
    let classes = scalars.map { BidiClass($0) }
    let first = BidiParagraph.firstStrong(classes, 0..<classes.count)
    base = (first.map { $0 != .left } ?? isRightToLeftWithoutLetters) ? 1 : 0
    levels = [UInt8](repeating: base, count: scalars.count)
    // Most lines of most people.
    if base == 0, !classes.contains(where: { $0 != .left && $0 != .whitespace && $0 != .neutral }) {
      return
    }
    resolve(classes, 0..<classes.count, level: base)
    resetSpaces(classes)
  }

  /// The first letter outside isolates.
  private static func firstStrong(_ classes: [BidiClass], _ range: Range<Int>) -> BidiClass? {
    var depth = 0
    for index in range {
      switch classes[index] {
      case .isolateStart: depth += 1
      case .isolateEnd: depth = max(0, depth - 1)
      default: if depth == 0, classes[index].isStrong { return classes[index] }
      }
    }
    return nil
  }

  /// Resolves a stretch: what stands in isolates apart, and the rest as if they were one object each.
  private mutating func resolve(_ classes: [BidiClass], _ range: Range<Int>, level: UInt8) {
    var sequence: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if classes[index] == .boundary {
        levels[index] = sequence.last.map { levels[$0] } ?? level
      } else {
        sequence.append(index)
      }
      if classes[index] == .isolateStart, level < BidiParagraph.deepest {
        let end = BidiParagraph.endOfIsolate(classes, index, range.upperBound)
        let inner = (index + 1)..<end
        resolve(classes, inner, level: innerLevel(classes, inner, start: index, outer: level))
        index = end
      } else {
        index += 1
      }
    }
    var run = BidiRun(
      classes: sequence.map { classes[$0] }, scalars: sequence.map { scalars[$0] }, level: level)
    for (index, level) in zip(sequence, run.resolvedLevels()) { levels[index] = level }
    for index in range where classes[index] == .boundary && index > range.lowerBound {
      levels[index] = levels[index - 1]
    }
  }

  private static func endOfIsolate(_ classes: [BidiClass], _ start: Int, _ limit: Int) -> Int {
    var depth = 0
    for index in start..<limit {
      if classes[index] == .isolateStart { depth += 1 }
      if classes[index] == .isolateEnd { depth -= 1 }
      if depth == 0 { return index }
    }
    return limit
  }

  /// The next level up with the direction of the isolate: its own, or that of its first letter.
  private func innerLevel(
    _ classes: [BidiClass], _ range: Range<Int>, start: Int, outer: UInt8
  ) -> UInt8 {
    let isRightToLeft =
      switch scalars[start].value {
      case 0x2066: false
      case 0x2067: true
      default:
        BidiParagraph.firstStrong(classes, range).map { $0 != .left } ?? false
      }
    let odd = isRightToLeft ? 1 as UInt8 : 0
    return (outer + 1) % 2 == odd ? outer + 1 : outer + 2
  }

  /// Spaces before a separator and at the end of the line follow the line itself.
  private mutating func resetSpaces(_ classes: [BidiClass]) {
    var isTrailing = true
    for index in classes.indices.reversed() {
      switch classes[index] {
      case .separator: isTrailing = true
      case .whitespace, .isolateStart, .isolateEnd, .boundary: break
      default: isTrailing = false
      }
      if isTrailing { levels[index] = base }
    }
  }
}
