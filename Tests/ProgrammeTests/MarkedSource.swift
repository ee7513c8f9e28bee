import Diagnostics
import Testing

/// A JSON text whose mistakes are marked by `⟦…⟧`: exactly those ranges must be reported.
struct MarkedSource {
  let source: SourceFile
  let ranges: [Range<Int>]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    for character in marked {
      switch character {
      case "⟦": starts.append(bytes.count)
      case "⟧": ranges.append((starts.popLast() ?? 0)..<bytes.count)
      default: bytes += Array(String(character).utf8)
      }
    }
    source = SourceFile(name: "marked.json", bytes: bytes)
    self.ranges = ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// Expects these codes in reading order at the marked places, and nothing else.
  func expect(
    _ diagnostics: [Diagnostic], _ codes: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(diagnostics.map(\.code) == codes, sourceLocation: sourceLocation)
    #expect(
      diagnostics.map { source.text($0.place.range) } == ranges.map { source.text($0) },
      sourceLocation: sourceLocation)
    #expect(diagnostics.map(\.place.range) == ranges, sourceLocation: sourceLocation)
    for diagnostic in diagnostics {
      #expect(!diagnostic.message.ar.isEmpty && diagnostic.message.ar != diagnostic.message.en)
    }
  }
}
