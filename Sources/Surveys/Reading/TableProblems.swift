import Diagnostics

/// Finds what is wrong with a CSV table, where it stands.
struct TableProblems {
  private let source: SourceFile
  private var diagnostics: [Diagnostic] = []

  /// Everything wrong with a table.
  static func find(in source: SourceFile) -> [Diagnostic] {
    var problems = TableProblems(source: source)
    problems.find()
    return problems.diagnostics
  }

  private init(source: SourceFile) {
    self.source = source
  }

  private mutating func find() {
    var scanner = CellScanner(source.bytes)
    guard let names = scanner.nextRow() else {
      report(
        "empty-table", 0..<0,
        Phrase(en: "this table has no columns", ar: "لا أعمدة في هذا الجدول"),
        help: Phrase(
          en: "the first line names the columns: name,label",
          ar: "يسمي السطر الأول الأعمدة: name,label"))
      return
    }
    checkNames(names)
    while let row = scanner.nextRow() {
      if row.count != names.count { reportUneven(row, names.count) }
    }
    if let quote = scanner.unclosedQuote {
      report(
        "unclosed-cell", quote..<quote + 1,
        Phrase(en: "this quotation mark is never closed", ar: "علامة الاقتباس هذه لم تُغلق"),
        help: Phrase(
          en: "close the cell; inside it a quotation mark is written twice",
          ar: "أغلق الخلية، وتُكتب علامة الاقتباس داخلها مرتين"))
    }
  }

  private mutating func checkNames(_ names: [Range<Int>]) {
    var seen: Set<String> = []
    for range in names {
      let name = source.text(range)
      if name.allSatisfy(\.isWhitespace) {
        report(
          "unnamed-column", range,
          Phrase(en: "this column has no name", ar: "لا اسم لهذا العمود"),
          help: Phrase(en: "name it, or remove it", ar: "سمِّه أو احذفه"))
      } else if !seen.insert(name).inserted {
        report(
          "duplicate-column", range,
          Phrase(en: "the column '\(name)' exists already", ar: "العمود '\(name)' موجود من قبل"),
          help: Phrase(en: "rename one of them", ar: "غيّر اسم أحدهما"))
      }
    }
  }

  private mutating func reportUneven(_ row: [Range<Int>], _ count: Int) {
    let whole = (row.first?.lowerBound ?? 0)..<(row.last?.upperBound ?? 0)
    diagnostics.append(
      Diagnostic(
        .warning, "uneven-row", at: Place(file: source.name, range: whole),
        Phrase(
          en: "this row has \(row.count) cells, the table \(count) columns",
          ar: "في هذا السطر \(row.count) خلية وفي الجدول \(count) عموداً"),
        help: row.count > count
          ? Phrase(
            en: "put a cell that contains a comma into quotation marks",
            ar: "ضع الخلية التي فيها فاصلة بين علامتي اقتباس")
          : Phrase(en: "missing cells read as empty", ar: "الخلايا الناقصة تُقرأ فارغة")))
  }

  private mutating func report(
    _ code: String, _ range: Range<Int>, _ message: Phrase, help: Phrase
  ) {
    diagnostics.append(
      Diagnostic(
        .error, code, at: Place(file: source.name, range: range), message, help: help))
  }
}

/// Goes through comma-separated values (RFC 4180) row by row.
private struct CellScanner {
  /// Where a quotation mark stands that is never closed.
  private(set) var unclosedQuote: Int?
  private let bytes: [UInt8]
  private var position: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The cells of the next row that is not empty, without their quotation marks.
  mutating func nextRow() -> [Range<Int>]? {
    while position < bytes.count {
      let row = row()
      if row.count > 1 || row.first?.isEmpty == false { return row }
    }
    return nil
  }

  private mutating func row() -> [Range<Int>] {
    var cells: [Range<Int>] = []
    while true {
      cells.append(cell())
      guard position < bytes.count else { return cells }
      let sign = bytes[position]
      position += 1
      if sign == UInt8(ascii: "\n") { return cells }
    }
  }

  /// One cell; the comma or line end after it comes next.
  private mutating func cell() -> Range<Int> {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      let start = position
      while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
      let isReturn = position > start && bytes[position - 1] == 0x0D
      return start..<(isReturn ? position - 1 : position)
    }
    let quote = position
    position += 1
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\"") {
        if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") {
          position += 1
        } else {
          let end = position
          while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
          return quote + 1..<end
        }
      }
      position += 1
    }
    if unclosedQuote == nil { unclosedQuote = quote }
    return quote + 1..<bytes.count
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")
  }
}
