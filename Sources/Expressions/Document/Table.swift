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

  /// A table; every column must have as many cells as the first.
  package init(columns: [Column]) {
    rowCount = columns.first?.cells.count ?? 0
    for column in columns {
      precondition(
        column.cells.count == rowCount
          && column.translations.values.allSatisfy { $0.count == columns[0].cells.count },
        "the columns of a table are equally long")
    }
    self.columns = columns
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

  /// The first row whose cell in a column is a text.
  func firstRow(where column: Int, holds text: String) -> Int? {
    columns[column].cells.firstIndex { ExactText.areEqual($0, text) }
  }
}
