/// A text that an author wrote, with the name it is known by in messages.
package struct SourceFile: Sendable {
  /// The path or name shown before line and column.
  package let name: String
  /// The bytes of the file, UTF-8.
  package let bytes: [UInt8]
  private let lineStarts: [Int]

  /// A source from the bytes of a file. A leading byte order mark belongs to the bytes.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    lineStarts = starts
  }

  /// A source from a text.
  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of a range of bytes; malformed bytes become replacement characters.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The line of a byte offset, counted from 1.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line (counted from 1) without its line end.
  package func range(ofLine line: Int) -> Range<Int> {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  /// The column of a byte offset: one more than the characters before it on its line, so that it
  /// agrees with what an editor shows for Arabic and combined letters.
  package func column(at offset: Int) -> Int {
    let start = lineStarts[line(at: offset) - 1]
    return text(start..<max(start, min(offset, bytes.count))).count + 1
  }
}
