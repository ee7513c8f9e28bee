/// Reads comma-separated values (RFC 4180) as if they were an array of JSON objects, one for each row,
/// so that one reader judges both and points at the cell that is wrong.
///
/// The first row names the columns. An empty cell is a missing member. A cell that writes a number
/// (Arabic and Persian digits too) is a number, except in columns of texts.
package struct TableReader {
  private let source: SourceFile
  private let bytes: [UInt8]
  private let textColumns: Set<String>
  private var place: Int
  private var diagnostics: [Diagnostic] = []

  /// The rows as objects, and what is wrong with the table itself.
  package static func read(
    _ source: SourceFile, texts textColumns: Set<String> = []
  ) -> (rows: [JSONNode], diagnostics: [Diagnostic]) {
    var reader = TableReader(source, textColumns)
    return (reader.rows(), reader.diagnostics)
  }

  private init(_ source: SourceFile, _ textColumns: Set<String>) {
    self.source = source
    self.textColumns = textColumns
    bytes = source.bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private struct Cell {
    let text: String
    let range: Range<Int>
  }

  private mutating func rows() -> [JSONNode] {
    guard let header = row(), header.contains(where: { !$0.text.isEmpty }) else {
      report(
        "empty-table", 0..<0, Phrase(en: "the table is empty", ar: "الجدول فارغ"),
        Phrase(en: "name the columns in the first row", ar: "سمِّ الأعمدة في الصف الأول"))
      return []
    }
    var rows: [JSONNode] = []
    while let cells = row() {
      guard cells.contains(where: { !$0.text.isEmpty }) else { continue }
      if cells.count > header.count, let extra = cells.dropFirst(header.count).first {
        report(
          "too-many-cells", extra.range,
          Phrase(
            en: "this row has \(cells.count) cells and the first row names \(header.count)",
            ar: "في هذا الصف \(cells.count) خلايا والصف الأول يسمي \(header.count)"),
          Phrase(
            en: "put a text with commas between quotes",
            ar: "ضع النص الذي فيه فواصل بين علامتي اقتباس"))
        continue
      }
      let members = zip(header, cells).compactMap { name, cell -> JSONNode.Member? in
        guard !cell.text.isEmpty else { return nil }
        return JSONNode.Member(
          JSONText(literal: name.text, place: place(name.range)), node(cell, in: name.text))
      }
      let range = (cells.first?.range.lowerBound ?? 0)..<(cells.last?.range.upperBound ?? 0)
      rows.append(JSONNode(.object(members), at: place(range)))
    }
    return rows
  }

  private func node(_ cell: Cell, in column: String) -> JSONNode {
    let place = place(cell.range)
    if !textColumns.contains(column), let number = Self.number(cell.text) {
      return JSONNode(.number(JSONNumber(number)), at: place)
    }
    return JSONNode(.string(JSONText(literal: cell.text, place: place)), at: place)
  }

  private static func number(_ text: String) -> Double? {
    var ascii = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x660...0x669: ascii += String(scalar.value - 0x660)
      case 0x6F0...0x6F9: ascii += String(scalar.value - 0x6F0)
      case 0x66B: ascii += "."
      case 0x30...0x39, 0x2E, 0x2D: ascii.unicodeScalars.append(scalar)
      default: return nil
      }
    }
    return Double(ascii).flatMap { $0.isFinite ? $0 : nil }
  }

  private mutating func row() -> [Cell]? {
    guard place < bytes.count else { return nil }
    var cells: [Cell] = []
    while true {
      cells.append(cell())
      guard place < bytes.count, bytes[place] == UInt8(ascii: ",") else { break }
      place += 1
    }
    if place < bytes.count, bytes[place] == 0x0D { place += 1 }
    if place < bytes.count, bytes[place] == 0x0A { place += 1 }
    return cells
  }

  private mutating func cell() -> Cell {
    let start = place
    var text: [UInt8] = []
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
      place += 1
      while place < bytes.count {
        if bytes[place] == UInt8(ascii: "\"") {
          place += 1
          guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { break }
        }
        text.append(bytes[place])
        place += 1
      }
    }
    while place < bytes.count, ![UInt8(ascii: ","), 0x0D, 0x0A].contains(bytes[place]) {
      text.append(bytes[place])
      place += 1
    }
    let trimmed = String(decoding: text, as: UTF8.self).split(separator: " ")
      .joined(separator: " ")
    return Cell(text: trimmed, range: start..<place)
  }

  private func place(_ range: Range<Int>) -> Place {
    Place(file: source.name, range: range)
  }

  private mutating func report(
    _ code: String, _ range: Range<Int>, _ message: Phrase, _ help: Phrase
  ) {
    diagnostics.append(Diagnostic(.error, code, at: place(range), message, help: help))
  }
}

extension JSONNode {
  /// A value that was written in another notation.
  package init(_ content: Content, at place: Place) {
    self.init(content: content, place: place)
  }
}

extension JSONNode.Member {
  /// A member that was written in another notation.
  package init(_ name: JSONText, _ value: JSONNode) {
    self.init(name: name, value: value)
  }
}
