package import Diagnostics

/// A source whose marked ranges `⟦…⟧` are what must be reported: all of them and nothing else.
package struct Marked: Sendable {
  /// The source without its marks.
  package let source: SourceFile
  /// The marked ranges, in bytes of the source.
  package let ranges: [Range<Int>]

  /// A marked text.
  package init(_ text: String, name: String = "test.json") {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": ranges.append((open.popLast() ?? bytes.count)..<bytes.count)
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    source = SourceFile(name: name, bytes: bytes)
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The text without its marks.
  package var text: String { String(decoding: source.bytes, as: UTF8.self) }
}
