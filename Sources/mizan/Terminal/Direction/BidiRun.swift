/// A run of characters of one embedding level on its way through the rules of the Unicode
/// bidirectional algorithm, which are named as in its description.
struct BidiRun {
  private var classes: [BidiClass]
  private let originals: [BidiClass]
  private let scalars: [Unicode.Scalar]
  private let level: UInt8
  /// The direction of the level, which also stands before and after the run.
  private let embedding: BidiClass

  /// A run with the classes of its characters.
  init(classes: [BidiClass], scalars: [Unicode.Scalar], level: UInt8) {
    self.classes = classes
    self.scalars = scalars
    self.level = level
    originals = classes
    embedding = level % 2 == 0 ? .left : .right
  }

  /// The level of each character.
  mutating func resolvedLevels() -> [UInt8] {
    resolveMarks()
    resolveNumbers()
    resolveBrackets()
    resolveNeutrals()
    return classes.map { kind in
      switch kind {
      case .right: level % 2 == 0 ? level + 1 : level
      case .europeanNumber, .arabicNumber: level % 2 == 0 ? level + 2 : level + 1
      default: level % 2 == 0 ? level : level + 1
      }
    }
  }

  /// W1: a mark is what it stands on.
  private mutating func resolveMarks() {
    var previous = embedding
    for index in classes.indices {
      if classes[index] == .mark { classes[index] = previous }
      let isIsolate = classes[index] == .isolateStart || classes[index] == .isolateEnd
      previous = isIsolate ? .neutral : classes[index]
    }
  }

  // MARK: Numbers

  private mutating func resolveNumbers() {
    // W2, W3: digits after an Arabic letter are Arabic.
    var strong = embedding
    for index in classes.indices {
      if classes[index].isStrong { strong = classes[index] }
      if classes[index] == .europeanNumber, strong == .arabicLetter {
        classes[index] = .arabicNumber
      }
    }
    for index in classes.indices where classes[index] == .arabicLetter { classes[index] = .right }
    resolveSeparators()
    // W7: digits after a Latin letter belong to it.
    strong = embedding
    for index in classes.indices {
      if classes[index].isStrong { strong = classes[index] }
      if classes[index] == .europeanNumber, strong == .left { classes[index] = .left }
    }
  }

  private mutating func resolveSeparators() {
    // W4: one separator between two numbers of a kind.
    for index in classes.indices.dropFirst().dropLast() {
      let (before, after) = (classes[index - 1], classes[index + 1])
      guard before == after else { continue }
      switch (classes[index], before) {
      case (.europeanSeparator, .europeanNumber), (.commonSeparator, .europeanNumber),
        (.commonSeparator, .arabicNumber):
        classes[index] = before
      default: break
      }
    }
    // W5: signs of currency and percent beside a number.
    var index = 0
    while index < classes.count {
      var end = index
      while end < classes.count, classes[end] == .europeanTerminator { end += 1 }
      let touchesNumber =
        (index > 0 && classes[index - 1] == .europeanNumber)
        || (end < classes.count && classes[end] == .europeanNumber)
      for place in index..<end { classes[place] = touchesNumber ? .europeanNumber : .neutral }
      index = end + 1
    }
    // W6: what is left separates nothing.
    for index in classes.indices {
      switch classes[index] {
      case .europeanSeparator, .europeanTerminator, .commonSeparator: classes[index] = .neutral
      default: break
      }
    }
  }

  // MARK: Brackets and neutrals

  /// The direction that a character gives to neutrals beside it: numbers count as right-to-left.
  private func direction(at index: Int) -> BidiClass? {
    switch classes[index] {
    case .left: .left
    case .right, .europeanNumber, .arabicNumber: .right
    default: nil
    }
  }

  /// N0: both brackets of a pair follow what they enclose, or what stands before them.
  private mutating func resolveBrackets() {
    for pair in bracketPairs() {
      let inside = Set((pair.open + 1..<pair.close).compactMap { direction(at: $0) })
      guard !inside.isEmpty else { continue }
      var kind = embedding
      if !inside.contains(embedding) {
        let before = (0..<pair.open).last { direction(at: $0) != nil }
        kind = before.flatMap { direction(at: $0) } ?? embedding
      }
      for bracket in [pair.open, pair.close] {
        classes[bracket] = kind
        for mark in originals.indices[(bracket + 1)...].prefix(while: { originals[$0] == .mark }) {
          classes[mark] = kind
        }
      }
    }
  }

  private func bracketPairs() -> [(open: Int, close: Int)] {
    var open: [(kind: Unicode.Scalar, index: Int)] = []
    var pairs: [(open: Int, close: Int)] = []
    for index in classes.indices where classes[index] == .neutral {
      if let kind = BidiMirrors.opening(scalars[index]) {
        if open.count == 63 { break }
        open.append((kind, index))
      } else if let kind = BidiMirrors.closing(scalars[index]),
        let match = open.lastIndex(where: { $0.kind == kind })
      {
        pairs.append((open[match].index, index))
        open.removeSubrange(match...)
      }
    }
    return pairs.sorted { $0.open < $1.open }
  }

  /// N1, N2: neutrals between two of a kind are of that kind, others follow the level.
  private mutating func resolveNeutrals() {
    var index = 0
    var before = embedding
    while index < classes.count {
      if let strong = direction(at: index) {
        before = strong
        index += 1
        continue
      }
      let end = (index..<classes.count).first { direction(at: $0) != nil } ?? classes.count
      let after = end < classes.count ? direction(at: end) : embedding
      for place in index..<end { classes[place] = before == after ? before : embedding }
      index = end
    }
  }
}
