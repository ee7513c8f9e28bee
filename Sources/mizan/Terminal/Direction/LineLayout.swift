import Diagnostics

/// Lays lines out for a stream: the only place where text leaves its stored order.
struct LineLayout: Sendable {
  /// How the stream takes lines.
  let order: LineOrder
  /// The cells of a line.
  let columns: Int
  /// The direction of lines that have no letters.
  var isRightToLeftWithoutLetters = false

  /// The lines of a text, in the order the stream needs and without marks that it does not know.
  /// `isBroken` breaks them at spaces to fit the stream.
  ///
  /// Lines that are put in order here are always broken here, since a terminal would break them at
  /// their beginning, and those that run from right to left are moved to the right edge.
  func lines(_ text: String, isBroken: Bool) -> [String] {
    guard order.isVisual else {
      let cells = isBroken ? columns : .max
      let lines = Wrapping.lines(text, cells: cells)
      return order.keepsIsolates ? lines : lines.map(\.withoutIsolates)
    }
    return Wrapping.lines(text, cells: columns - 1).map { line in
      let visual = VisualLine(
        line, isRightToLeftWithoutLetters: isRightToLeftWithoutLetters && !line.isEmpty)
      let margin = visual.isRightToLeft ? max(0, columns - 1 - visual.width) : 0
      return String(repeating: " ", count: margin) + visual.text
    }
  }
}

extension String {
  /// The text set apart from the direction of the text around it: a date, a telephone number, an
  /// identifier inside an Arabic sentence.
  var isolated: String { "\u{2068}\(self)\u{2069}" }

  /// The text as a line that runs from left to right, also where it begins with Arabic: an expression,
  /// a row of a tree or a table whose columns must stay in their order.
  var leftToRight: String {
    let turns = unicodeScalars.contains { (0x590...0x8FF).contains($0.value) }
    return turns ? "\u{200E}" + self : self
  }
}

extension String {
  /// The text without the marks that isolate its parts.
  var withoutIsolates: String {
    guard unicodeScalars.contains(where: { (0x2066...0x2069).contains($0.value) }) else {
      return self
    }
    return String(
      String.UnicodeScalarView(unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) }))
  }
}
