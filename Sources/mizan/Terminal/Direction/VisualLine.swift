import Diagnostics

/// One line as a terminal without knowledge of direction must be given it: cells from left to right,
/// letters joined.
struct VisualLine: Sendable {
  /// What takes one or two cells: a character with its marks.
  struct Cell: Sendable, Hashable {
    /// What is written.
    let text: String
    /// Where it stands in the logical text, counted in scalars.
    let source: Int
    /// The cells that it takes.
    let width: Int
  }

  /// From left to right.
  let cells: [Cell]
  /// Whether the line itself runs from right to left.
  let isRightToLeft: Bool

  /// The line of a text in logical order. Its own direction is that of its first letter, or the one
  /// given when it has no letters.
  init(_ text: String, isRightToLeftWithoutLetters: Bool = false) {
    let paragraph = BidiParagraph(
      Array(text.unicodeScalars), isRightToLeftWithoutLetters: isRightToLeftWithoutLetters)
    isRightToLeft = paragraph.base == 1
    let clusters = VisualLine.clusters(paragraph)
    cells = VisualLine.ordered(clusters).map(\.cell).filter { !$0.text.isEmpty }
  }

  /// The line, from left to right.
  var text: String { cells.map(\.text).joined() }

  /// The cells that it takes.
  var width: Int { cells.reduce(0) { $0 + $1.width } }

  /// The cells to the left of what stands at a place of the logical text, or of the character that it
  /// is part of.
  func column(of source: Int) -> Int {
    let owner = cells.map(\.source).filter { $0 <= source }.max()
    let before = cells.prefix { $0.source != owner }
    return before.reduce(0) { $0 + $1.width }
  }

  private typealias Cluster = (cell: Cell, level: UInt8)

  /// Characters with their marks, in logical order. Isolates leave an empty cell, because they keep
  /// apart what stands beside them; other characters without a form of their own leave nothing.
  private static func clusters(_ paragraph: BidiParagraph) -> [Cluster] {
    var clusters: [Cluster] = []
    for (index, shaped) in ArabicShaping.shaped(paragraph).enumerated() {
      guard let shaped else { continue }
      let level = paragraph.levels[index]
      let width = TextWidth.cells(of: shaped)
      if shaped.properties.generalCategory == .format {
        if BidiClass(shaped) == .isolateStart || BidiClass(shaped) == .isolateEnd {
          clusters.append((Cell(text: "", source: index, width: 0), level))
        }
      } else if width == 0, let last = clusters.last, !last.cell.text.isEmpty {
        let cell = last.cell
        clusters[clusters.count - 1].cell = Cell(
          text: cell.text + String(shaped), source: cell.source, width: cell.width)
      } else {
        let scalar = level % 2 == 1 ? BidiMirrors.mirrored(shaped) : shaped
        clusters.append((Cell(text: String(scalar), source: index, width: width), level))
      }
    }
    return clusters
  }

  /// L2: from the highest level down, every run is turned round.
  private static func ordered(_ clusters: [Cluster]) -> [Cluster] {
    var clusters = clusters
    let highest = clusters.map(\.level).max() ?? 0
    for level in stride(from: highest, to: 0, by: -1) {
      var start = 0
      while start < clusters.count {
        var end = start
        while end < clusters.count, clusters[end].level >= level { end += 1 }
        clusters[start..<end].reverse()
        start = max(end, start + 1)
      }
    }
    return clusters
  }
}
