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
    self.columns = columns
    rowCount = columns.first?.cells.count ?? 0
  }
}
