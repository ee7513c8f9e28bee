/// A text that an author wrote, with the name it is known by in messages.
package struct SourceFile: Sendable {
  /// The path or name shown before line and column.
  package let name: String
  /// The bytes of the file, UTF-8.
  package let bytes: [UInt8]
  private let lineStarts: [Int]
  private let columnMarks: ColumnMarks

  /// A source from the bytes of a file. A leading byte order mark belongs to the bytes.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    lineStarts = starts
    columnMarks = ColumnMarks(of: bytes, lineStarts: starts)
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
    (lineStarts.lastPlace(notAfter: offset) ?? 0) + 1
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
    return columnMarks.characters(before: min(offset, bytes.count), from: start, in: bytes) + 1
  }

  /// The offset where the character begins that a byte belongs to, as far as UTF-8 tells.
  func characterStart(at offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
