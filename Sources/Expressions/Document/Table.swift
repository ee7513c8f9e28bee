/// A choice list or an attached file: rows of texts under named columns.
package struct Table: Sendable {
  /// A column with one text for every row.
  package struct Column: Sendable {
    /// The name of the column.
    package let name: String
    /// The text of every row.
    package let cells: [String]
    /// The texts of other languages by language code; the same number of rows.
    package let translations: [String: [String]]

    /// A column; translations stand in for the cells when their language is active.
    package init(name: String, cells: [String], translations: [String: [String]] = [:]) {
      self.name = name
      self.cells = cells
      self.translations = translations
    }
  }

  /// The columns.
  package let columns: [Column]
  /// How many rows there are.
  package let rowCount: Int
  /// The rows of every text in the columns that are looked up often.
  private let indexes: [Int: [ExactKey: [Int]]]

  /// A table; every column must have as many cells as the first. Looking for a text in a key column
  /// takes constant time.
  package init(columns: [Column], keyColumns: Set<String> = ["name"]) {
    rowCount = columns.first?.cells.count ?? 0
    var indexes: [Int: [ExactKey: [Int]]] = [:]
    for (place, column) in columns.enumerated() {
      precondition(
        column.cells.count == rowCount
          && column.translations.values.allSatisfy { $0.count == columns[0].cells.count },
        "the columns of a table are equally long")
      guard keyColumns.contains(column.name), column.translations.isEmpty else { continue }
      var rows: [ExactKey: [Int]] = [:]
      for (row, text) in column.cells.enumerated() { rows[ExactKey(text), default: []].append(row) }
      indexes[place] = rows
    }
    self.columns = columns
    self.indexes = indexes
  }

  /// The text of a cell in a language, in the table's own where that has none.
  package func text(row: Int, column: Int, _ language: String) -> String {
    let column = columns[column]
    if !column.translations.isEmpty, let texts = column.translations[language] { return texts[row] }
    return column.cells[row]
  }

  /// The index of a column.
  package func column(named name: String) -> Int? {
    columns.firstIndex { ExactText.areEqual($0.name, name) }
  }

  /// The rows whose cell in a column is a text, in order; translations are not looked at.
  package func rows(where column: Int, holds text: String) -> [Int] {
    if let index = indexes[column] { return index[ExactKey(text)] ?? [] }
    let cells = columns[column].cells
    return cells.indices.filter { ExactText.areEqual(cells[$0], text) }
  }
}

/// A text that equals only itself, scalar by scalar.
private struct ExactKey: Hashable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: ExactKey, right: ExactKey) -> Bool {
    ExactText.areEqual(left.text, right.text)
  }

  func hash(into hasher: inout Hasher) {
    for unit in text.utf8 { hasher.combine(unit) }
  }
}
